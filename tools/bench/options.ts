import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { nearestName } from '../../packages/auth/src/values/nearest-name.js'
import { InputFault } from '../cli/input-fault.js'

export interface BenchOptions {
  /** The names of the measurements to run. */
  readonly only: readonly string[]
  /** Whether to run fewer and shorter rounds. */
  readonly isQuick: boolean
  /** The seed of the secret rotation's random faults. */
  readonly seed: number
  /** Whether to publish the figures in the READMEs. */
  readonly publishes: boolean
}

/** @param known The titles of the measurements by their names. */
export function usage(known: ReadonlyMap<string, string>): string {
  return `Usage: npm run bench [-- options]

Compare the packages with bare axios and other SDKs for SP-API. Installs the packages as users get them, and calls servers
on this machine. Takes about 35 minutes. Writes results.md and results.json to tools/bench/results. Exits with 1 if an
option is invalid, a requirement is missing, or a measurement fails. A missed goal is not a failure.

  --only NAME,...   Run only these measurements (default: all):
${[...known].map(([name, title]) => `                      ${name.padEnd(17)}${title}`).join('\n')}
  --quick           Run fewer and shorter rounds, for a first impression
  --seed N          Repeat the random faults of an earlier run (default: a random seed)
  --write-readme    Publish the figures in published.json, both READMEs and the picture. Figures of other measurements stay.
                    Can't be combined with --quick.
  -h, --help        Print this text`
}

/**
 * Reads the command line. Returns `undefined` if it asks for help.
 *
 * @param known The names of all measurements.
 */
export function readOptions(argv: readonly string[], known: readonly string[]): BenchOptions | undefined {
  const { help, only, quick = false, seed, 'write-readme': publishes = false } = parse(argv)
  if (help) return undefined
  if (publishes && quick) {
    throw new InputFault('--write-readme', 'The option requires measurements in full', 'Remove --quick')
  }
  return {
    only: only === undefined ? known : readNames(only, known),
    isQuick: quick,
    seed: seed === undefined ? randomInt(seedLimit) : readSeed(seed),
    publishes,
  }
}

const seedLimit = 2 ** 32

function readSeed(text: string): number {
  const seed = Number(text)
  if (/^\d+$/.test(text) && seed < seedLimit) return seed
  throw new InputFault('--seed', `'${text}' is not a seed`, `Pass an integer from 0 to ${seedLimit - 1}`)
}

function readNames(list: string, known: readonly string[]): readonly string[] {
  const names = list.split(',').map((name) => name.trim())
  for (const name of names) {
    if (known.includes(name)) continue
    const similar = nearestName(name, known)
    const remedy = similar === undefined ? `Use one or more of ${known.join(', ')}` : `Did you mean ${similar}?`
    throw new InputFault('--only', `'${name}' is not a measurement`, remedy)
  }
  return known.filter((name) => names.includes(name))
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        only: { type: 'string' },
        quick: { type: 'boolean' },
        seed: { type: 'string' },
        'write-readme': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    throw new InputFault('npm run bench', (error as Error).message, 'Run npm run bench -- --help')
  }
}
