import { InputFault } from '../input-fault.js'

/** The one line with which work ends that was given something faulty. */
export async function faultOf(work: () => unknown): Promise<string> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof InputFault)) throw error
    if (error.message.includes('\n')) throw new Error(`more than one line: ${error.message}`)
    return error.message
  }
  throw new Error('nothing was found at fault')
}
