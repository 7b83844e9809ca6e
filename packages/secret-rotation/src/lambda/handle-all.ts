import { isSellingPartnerError } from '@selling-partner/auth'
import type { LambdaRotator } from './lambda-rotator.js'
import type { LambdaMessage } from './received-messages.js'

/**
 * Has each message handled, one after the other, and tries all of them whatever becomes of one.
 *
 * @throws Error where any has to stay on the queue: it says how many, and why the first of them.
 */
export async function handleAll(rotator: LambdaRotator, messages: readonly LambdaMessage[]): Promise<void> {
  const reasons: string[] = []
  for (const message of messages) {
    const reason = await whyItStays(rotator, message)
    if (reason !== undefined) reasons.push(reason)
  }
  if (reasons.length === 0) return
  throw new Error(`${reasons.length} of ${messages.length} messages must stay on the queue: ${reasons[0]}`)
}

/** @returns `undefined` where the message is done with. */
async function whyItStays(rotator: LambdaRotator, { body, facts }: LambdaMessage): Promise<string | undefined> {
  try {
    const outcome = await rotator.handle(body, facts)
    return outcome === 'done' ? undefined : 'it is not for this application, or not about a client secret'
  } catch (error) {
    // What is none of ours may show a secret.
    return isSellingPartnerError(error) ? error.message : 'it failed for a reason that is not known'
  }
}
