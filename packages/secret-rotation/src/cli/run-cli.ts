import { isSellingPartnerError } from '@selling-partner/auth'
import { CommandContext } from './command-context.js'
import { helpText, program } from './commands.js'
import { type CommandOptions, readCommandLine, UsageError } from './read-command-line.js'
import { rotateNow, run, status, storeSecret } from './rotator-commands.js'
import { setup } from './setup-command.js'

/**
 * Runs the command line.
 *
 * @param version This package's version.
 * @returns The exit code: 0, 1 if the command failed or something needs attention, 2 if the command line is invalid.
 */
export async function runCli(args: readonly string[], version: string): Promise<number> {
  try {
    return await runCommandLine(args, version)
  } catch (error) {
    console.error(failureLine(error))
    return error instanceof UsageError ? 2 : 1
  }
}

async function runCommandLine(args: readonly string[], version: string): Promise<number> {
  const line = readCommandLine(args)
  if (line.type === 'command') return runCommand(line.options, await CommandContext.read(line.common))
  console.log(line.type === 'help' ? helpText(line.command) : version)
  return 0
}

function runCommand(options: CommandOptions, context: CommandContext): Promise<number> {
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

/** One line about an error, without a secret. */
export function failureLine(error: unknown): string {
  return messageOf(error).replace(/\s*\n\s*/g, ' ')
}

function messageOf(error: unknown): string {
  if (error instanceof UsageError) return `${error.message} See ${program} --help.`
  if (isSellingPartnerError(error)) return error.message
  const name = error instanceof Error && /^\w{1,64}$/.test(error.name) ? error.name : 'unknown reason'
  // The message of a foreign error may contain a secret.
  return `Unexpected error (${name}). Report it with the command that you ran.`
}
