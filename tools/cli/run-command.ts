import { InputFault } from './input-fault.js'
import { clearLine } from './progress.js'

/** Runs a command's main function: a fault in what it was given ends it with one line on stderr and exit code 1. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof InputFault)) throw error
    process.stderr.write(`${process.stderr.isTTY ? clearLine : ''}${error.message}\n`)
    process.exitCode = 1
  }
}
