import { CommandContext } from './command-context.js'
import { rotateNow } from './commands/rotate-now.js'
import { run } from './commands/run.js'
import { setup } from './commands/setup.js'
import { status } from './commands/status.js'
import { storeSecret } from './commands/store-secret.js'
import { failureLine } from './failure-line.js'
import { helpText } from './help-text.js'
import { type CommandOptions, readCommandLine } from './read-command-line.js'
import { UsageError } from './usage-error.js'

/**
 * Does what the command line says.
 *
 * @param version The version of this package.
 * @returns The exit code: 0, 1 where something failed or needs attention, 2 where the command line is wrong.
 */
export async function runCli(args: readonly string[], version: string): Promise<number> {
  try {
    return await runCommand(args, version)
  } catch (error) {
    console.error(failureLine(error))
    return error instanceof UsageError ? 2 : 1
  }
}

async function runCommand(args: readonly string[], version: string): Promise<number> {
  const line = readCommandLine(args)
  if (line.type === 'command') return commandOf(line.options, await CommandContext.read(line.common))
  console.log(line.type === 'help' ? helpText(line.command) : version)
  return 0
}

function commandOf(options: CommandOptions, context: CommandContext): Promise<number> {
  switch (options.command) {
    case 'setup':
      return setup(options, context)
    case 'store-secret':
      return storeSecret(options, context)
    case 'run':
      return run(context)
    case 'status':
      return status(options, context)
    case 'rotate-now':
      return rotateNow(options, context)
  }
}
