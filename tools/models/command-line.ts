import { InputFault } from '../cli/input-fault.js'
import type { Change } from '../cli/replace-files.js'
import { parseCommandLine } from '../cli/run-command.js'
import type { LostPlan } from './lost-plans.js'
import type { PullSummary } from './pull-models.js'

interface PullArguments {
  /** `npm`, `git`, or a folder. */
  readonly from: string
  /** Output folder for the contracts. Default: `models/contracts`. */
  readonly to?: string
  /** Whether to accept proposed rows of the catalog. */
  readonly accept: boolean
  readonly help: boolean
}

export const usage = `Usage: npm run models:pull [-- --from npm|git|DIR] [--to DIR] [--accept]

Read Amazon's models and schemas and write each as a contract, with all facts and without the prose.
Exits with 1 if a model is invalid; no file has changed then. Also exits with 1 if corrections, annotations or descriptions
do not fit the new contracts, and lists all faults; the contracts are written then.

  --from npm   read the pinned npm package, which has no schemas (default)
  --from git   read the newest commit of github.com/amzn/selling-partner-api-models
  --from DIR   read a folder; does not change contracts of models that are not in it
  --to DIR     write the contracts to DIR, and upstream.json to its parent folder; default: models/contracts
  --accept     add the proposed rows of new and renamed models to the catalog, and write the contracts of new models
  --help, -h   print this help`

export function parsePullArguments(argv: readonly string[]): PullArguments {
  const {
    from = 'npm',
    to,
    accept = false,
    help = false,
  } = parseCommandLine('npm run models:pull', {
    args: [...argv],
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      accept: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values
  if (from === '') throw new InputFault('--from', 'The value is empty', 'Use npm, git or a folder')
  if (to === '') throw new InputFault('--to', 'The value is empty', 'Use a folder')
  return { from, accept, help, ...(to !== undefined && { to }) }
}

/** The result of a pull as lines to print. */
export function summaryLines(summary: PullSummary): string[] {
  const { changes, untouched, renamed, published, lostPlans, unknownKeys } = summary
  const models = [...changes.entries()]
  const withChange = (change: Change) => models.filter(([, of]) => of === change).map(([model]) => model)
  return [
    ...withChange('new').map((model) => `new        ${model}`),
    ...withChange('changed').map((model) => `changed    ${model}`),
    ...renamed.map(({ model, upstream }) => `renamed    ${model} is now ${upstream}`),
    `${withChange('new').length} new, ${withChange('changed').length} changed, ${withChange('unchanged').length} unchanged`,
    ...(untouched.length > 0 ? [`unchanged because not in this source: ${namesOrCount(untouched)}`] : []),
    ...published.map((model) => `${model} is published now: set its state in models/catalog.json to current`),
    ...[...lostPlans].flatMap(([model, plans]) => plans.map((plan) => lostPlanLine(model, plan))),
    ...unknownKeys.map((key) => `kept an unknown key, add it to tools/models/contract-shape.ts: ${key}`),
    ...proposalLines(summary),
  ]
}

function lostPlanLine(model: string, { operation, plan }: LostPlan): string {
  return `${model} has lost the usage plan of ${operation}: the contract keeps ${plan.rate}/s, burst ${plan.burst}`
}

function proposalLines({ proposals, renamed, accepted }: PullSummary): string[] {
  if (accepted) return proposals.map((row) => `added to models/catalog.json, review this row: ${JSON.stringify(row)}`)
  const lines = proposals.map((row) => `proposed row for ${row.upstream}: ${JSON.stringify(row)}`)
  const open = proposals.length + renamed.length
  return open > 0 ? [...lines, 'To write proposed and renamed rows to models/catalog.json, add --accept'] : lines
}

/** Lists a few names, but only counts many, because a folder may contain only a few models. */
function namesOrCount(models: readonly string[]): string {
  return models.length <= 5 ? models.join(', ') : `${models.length} models`
}
