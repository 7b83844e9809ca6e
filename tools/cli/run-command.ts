import { type ParseArgsConfig, parseArgs } from 'node:util'
import { InputFault } from './input-fault.js'
import { clearLine } from './progress.js'

/**
 * Runs a command. For an {@link InputFault}, prints its message to stderr and sets exit code 1. Other errors are bugs:
 * Node reports them with their stack.
 */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof InputFault)) throw error
    process.stderr.write(`${process.stderr.isTTY ? clearLine : ''}${error.message}\n`)
    process.exitCode = 1
  }
}

/**
 * Parses the command line.
 *
 * @param command how users call the command, such as `npm run generate`
 * @param config the options, as for `parseArgs` of Node.js
 * @throws {InputFault} if an option is unknown or lacks its value
 * @see https://nodejs.org/api/util.html#utilparseargsconfig
 */
export function parseCommandLine<T extends ParseArgsConfig>(
  command: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    const [problem = ''] = (error as Error).message.split('. ')
    const separator = command.startsWith('npm run ') ? ' --' : ''
    throw new InputFault(command, problem, `Run ${command}${separator} --help`)
  }
}

/**
 * Parses the command line of a command whose only option is `--help`.
 *
 * @returns whether to print the help
 * @throws {InputFault} if there is any other argument
 */
export function wantsHelp(command: string, argv: readonly string[]): boolean {
  const config = { args: [...argv], options: { help: { type: 'boolean', short: 'h' } } } as const
  return parseCommandLine(command, config).values.help ?? false
}
