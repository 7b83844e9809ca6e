import { isSellingPartnerError } from '@selling-partner/auth'
import { CommandContext } from './command-context.js'
import { helpText, program } from './commands.js'
import { type CommandOptions, readCommandLine, UsageError } from './read-command-line.js'
import { rotateNow, run, status, storeSecret } from './rotator-commands.js'
import { setup } from './setup-command.js'

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

/** What a person is told of an error: one line, without a secret. */
export function failureLine(error: unknown): string {
  return messageOf(error).replace(/\s*\n\s*/g, ' ')
}

function messageOf(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}; see ${program} --help`
  if (isSellingPartnerError(error)) return error.message
  const name = error instanceof Error && /^\w{1,64}$/.test(error.name) ? error.name : 'unknown reason'
  // The message of an error that is none of ours may show a secret.
  return `this should not have happened (${name}): please report which command it was`
}
