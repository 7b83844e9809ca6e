import { InputFault } from '../input-fault.js'

/** Returns the message of the {@link InputFault} that `work` throws. Fails if the message has several lines. */
export async function faultOf(work: () => unknown): Promise<string> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof InputFault)) throw error
    if (error.message.includes('\n')) throw new Error(`The message has several lines: ${error.message}`)
    return error.message
  }
  throw new Error('Expected an InputFault.')
}
