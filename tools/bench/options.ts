import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { nearestName } from '../../packages/auth/src/values/nearest-name.js'
import { InputFault } from '../cli/input-fault.js'

export interface BenchOptions {
  /** Names of the measurements to run. */
  readonly only: readonly string[]
  /** Fewer rounds and shorter runs. */
  readonly isQuick: boolean
  /** What the random faults of the secret rotation follow from. */
  readonly seed: number
  /** Puts the table into the root README. */
  readonly writesReadme: boolean
}

/** @param known The names of the measurements with their titles. */
export function usage(known: ReadonlyMap<string, string>): string {
  return `Usage: npm run bench [-- options]

Measures the packages, packed and installed as users get them, side by side with bare axios and their peers, against
servers on this machine. Takes about a quarter of an hour, and leaves results.md and results.json in tools/bench/results.

  --only NAME,...   some of the measurements:
${[...known].map(([name, title]) => `                      ${name.padEnd(17)}${title}`).join('\n')}
  --quick           fewer rounds and shorter runs, for a first impression
  --seed N          the random faults of an earlier run once more, by its seed
  --write-readme    put the table into README.md; needs all measurements in full
  --help            this text`
}

/**
 * Reads the command line. Returns nothing where only the usage was asked for.
 *
 * @param known The names of all measurements.
 */
export function readOptions(argv: readonly string[], known: readonly string[]): BenchOptions | undefined {
  const { help, only, quick = false, seed, 'write-readme': writesReadme = false } = parse(argv)
  if (help) return undefined
  if (writesReadme && (only !== undefined || quick)) {
    throw new InputFault('--write-readme', 'the README shows all measurements in full', 'leave out --only and --quick')
  }
  return {
    only: only === undefined ? known : readNames(only, known),
    isQuick: quick,
    seed: seed === undefined ? randomInt(seeds) : readSeed(seed),
    writesReadme,
  }
}

const seeds = 2 ** 32

function readSeed(text: string): number {
  const seed = Number(text)
  if (/^\d+$/.test(text) && seed < seeds) return seed
  throw new InputFault('--seed', `'${text}' is no seed`, `say a whole number from 0 to ${seeds - 1}`)
}

function readNames(list: string, known: readonly string[]): readonly string[] {
  const names = list.split(',').map((name) => name.trim())
  for (const name of names) {
    if (known.includes(name)) continue
    const meant = nearestName(name, known)
    const remedy = meant === undefined ? `say some of ${known.join(', ')}` : `did you mean ${meant}?`
    throw new InputFault('--only', `there is no measurement '${name}'`, remedy)
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
    throw new InputFault('npm run bench', (error as Error).message, 'see npm run bench -- --help')
  }
}
