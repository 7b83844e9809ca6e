import { parseArgs } from 'node:util'
import { InputFault } from '../cli/input-fault.js'
import { nearest } from '../cli/nearest.js'

export interface BenchOptions {
  /** Names of the measurements to run. */
  readonly only: readonly string[]
  /** Fewer rounds and shorter runs. */
  readonly isQuick: boolean
  /** Puts the table into the root README. */
  readonly writesReadme: boolean
}

/** @param known The names of the measurements with their titles. */
export function usage(known: ReadonlyMap<string, string>): string {
  return `Usage: npm run bench [-- options]

Measures the packages, packed and installed as users get them, side by side with bare axios and their peers, against
servers on this machine. Takes about ten minutes, and leaves results.md and results.json in tools/bench/results.

  --only NAME,...   some of the measurements:
${[...known].map(([name, title]) => `                      ${name.padEnd(12)}${title}`).join('\n')}
  --quick           fewer rounds and shorter runs, for a first impression
  --write-readme    put the table into README.md; needs all measurements in full
  --help            this text`
}

/**
 * Reads the command line. Returns nothing where only the usage was asked for.
 *
 * @param known The names of all measurements.
 */
export function readOptions(argv: readonly string[], known: readonly string[]): BenchOptions | undefined {
  const { help, only, quick = false, 'write-readme': writesReadme = false } = parse(argv)
  if (help) return undefined
  if (writesReadme && (only !== undefined || quick)) {
    throw new InputFault('--write-readme', 'the README shows all measurements in full', 'leave out --only and --quick')
  }
  return { only: only === undefined ? known : readNames(only, known), isQuick: quick, writesReadme }
}

function readNames(list: string, known: readonly string[]): readonly string[] {
  const names = list.split(',').map((name) => name.trim())
  for (const name of names) {
    if (known.includes(name)) continue
    const meant = nearest(name, known)
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
        'write-readme': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    throw new InputFault('npm run bench', (error as Error).message, 'see npm run bench -- --help')
  }
}
