import { nearestName } from '../../packages/auth/src/values/nearest-name.js'
import { InputFault } from '../cli/input-fault.js'
import { parseCommandLine } from '../cli/run-command.js'

interface CheckArguments {
  /** `npm`, `git`, or a folder. */
  readonly from: string
  /** Models to check. None means all. */
  readonly models: readonly string[]
  readonly help: boolean
}

export const usage = `Usage: npm run models:check [-- MODEL ...] [--from npm|git|DIR]

Check that all corrections and annotations fit the contracts, and that models/descriptions has our text for every
operation, parameter, definition and property. Reads Amazon's models, to find copied sentences. Compares the requests and
responses of the static sandbox cases with the contracts. Without MODEL, also checks the schemas of notifications, reports,
feeds and Data Kiosk, and that models/schema-descriptions has our text for every type and field.
Exits with 1 if a row does not fit, or a text is missing, says nothing new, is copied or has nothing to describe.

  MODEL        check only this model, such as ordersV0; default: all models and schemas
  --from npm   read the pinned npm package, which has no schemas to compare our texts with (default)
  --from git   read the newest commit of github.com/amzn/selling-partner-api-models
  --from DIR   read a folder
  --help, -h   print this help`

export function parseCheckArguments(argv: readonly string[], known: readonly string[]): CheckArguments {
  const { values, positionals } = parseCommandLine('npm run models:check', {
    args: [...argv],
    allowPositionals: true,
    options: { from: { type: 'string', default: 'npm' }, help: { type: 'boolean', short: 'h', default: false } },
  })
  if (values.from === '') throw new InputFault('--from', 'The value is empty', 'Use npm, git or a folder')
  const unknown = positionals.find((model) => !known.includes(model))
  if (unknown !== undefined) throw new InputFault(unknown, 'Unknown model', hintFor(unknown, known))
  return { from: values.from, models: positionals.length > 0 ? positionals : known, help: values.help }
}

function hintFor(name: string, known: readonly string[]): string {
  const suggestion = nearestName(name, known)
  return suggestion === undefined ? 'See models/catalog.json for all models' : `Did you mean ${suggestion}?`
}
