import { nearestName } from '../../packages/auth/src/values/nearest-name.js'
import { InputFault } from '../cli/input-fault.js'
import { parseCommandLine } from '../cli/run-command.js'
import { type Level, levels } from './diff/change.js'

interface DiffArguments {
  readonly from: string
  /** Default: the work tree's `models` folder. */
  readonly to?: string
  /** Local clone of Amazon's repository, for `git:COMMIT`. */
  readonly repository?: string
  /** Packages to show. None means all. */
  readonly packages: readonly string[]
  /** The lowest level that is an error. */
  readonly failOn?: Level
  /** Whether to ask the compiler for a second opinion. */
  readonly compile: boolean
  readonly json: boolean
  readonly help: boolean
}

export const diffUsage = `Usage: npm run models:diff -- FROM [TO] [--repository DIR] [--package NAME] [--fail-on LEVEL] [--compile] [--json]

Show what changed for a caller between two sets of models: operations, parameters, types, limits, enum values, usage plans,
grants, statuses and pages. Each change has its level of semantic versioning and the reason.

FROM and TO are one of the following. TO defaults to the folder models of the work tree.
  REF          a commit, branch or tag of this repository
  DIR          a folder models of this repository, or a folder with contracts or with Amazon's models and schemas.
               If a ref has the same name, write ./DIR
  git:COMMIT   a commit, branch or tag of Amazon's repository, in the clone of --repository

If both are sets of this repository, compares the models with corrections and annotations. Otherwise, compares contracts, which
have no grants and no pages. A model that only a complete set has is new or removed. All sets except for Amazon's folders are complete.

  --repository DIR   clone of github.com/amzn/selling-partner-api-models, bare or with a work tree
  --package NAME     show only this package, such as orders-v0, or schema; can be repeated
  --fail-on LEVEL    exit with 1 if there is a change of this level or a higher one: major, minor or patch
  --compile          generate the clients of changed models from both sets, and compile code for the old client with the new types:
                     calls of all operations, reads of all types and properties and, if FROM is a commit of this repository, its
                     examples. Then list the disagreements between the compiler and the levels. Needs Java, and takes a few minutes
  --json             print JSON
  --help, -h         print this help

Exits with 0 if there are changes, unless --fail-on says otherwise. Exits with 1 if FROM, TO or an option is invalid.`

/** @throws {InputFault} if the command line is invalid */
export function parseDiffArguments(argv: readonly string[]): DiffArguments {
  const { values, positionals } = parseCommandLine('npm run models:diff', {
    args: [...argv],
    allowPositionals: true,
    options: {
      repository: { type: 'string' },
      package: { type: 'string', multiple: true, default: [] },
      'fail-on': { type: 'string' },
      compile: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { repository, package: packages, compile, json, help, 'fail-on': failOn } = values
  const [from = '', to, ...others] = positionals
  if (from === '' && !help)
    throw new InputFault('npm run models:diff', 'FROM is missing', 'Add -- FROM, such as HEAD~1')
  if (others.length > 0) throw new InputFault(others.join(' '), 'Too many arguments', 'Use FROM and TO only')
  if (to === '') throw new InputFault('TO', 'The value is empty', 'Use a ref, a folder or git:COMMIT')
  if (repository === '') throw new InputFault('--repository', 'The value is empty', 'Use a folder')
  return {
    from,
    packages,
    compile,
    json,
    help,
    ...(to !== undefined && { to }),
    ...(repository !== undefined && { repository }),
    ...(failOn !== undefined && { failOn: levelOf(failOn) }),
  }
}

function levelOf(text: string): Level {
  const level = levels.find((each) => each === text)
  if (level !== undefined) return level
  const suggestion = nearestName(text, levels)
  const remedy = suggestion === undefined ? 'Use major, minor or patch' : `Did you mean ${suggestion}?`
  throw new InputFault('--fail-on', `Unknown level ${JSON.stringify(text)}`, remedy)
}
