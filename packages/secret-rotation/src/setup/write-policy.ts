import { allowAmazon } from '../queue/queue-policy.js'
import type { PolicyVerdict } from '../queue/queue-state.js'
import type { SecretQueue } from '../queue/secret-queue.js'

export interface WrittenPolicy {
  /** Whether the queue's policy was replaced: `false` where Amazon was let in already. */
  readonly changed: boolean
  /** What the policy says that the queue has now. `denies` where a statement keeps Amazon out: such a one is not touched. */
  readonly policy: PolicyVerdict
}

/**
 * Lets Amazon send to a queue: adds a statement to its access policy, leaves the others as they are, reads it back and judges
 * it. Needs `sqs:GetQueueAttributes` and `sqs:SetQueueAttributes`.
 *
 * @throws QueueAccessError where the queue is out of reach or refuses.
 * @throws ConfigurationError where the policy that it has is not readable.
 */
export async function writePolicy(queue: SecretQueue): Promise<WrittenPolicy> {
  const { arn, policy: verdict } = await queue.inspect()
  const before = await queue.readPolicy()
  const after = allowAmazon(before, arn)
  if (after === before) return { changed: false, policy: verdict }
  await queue.setPolicy(after)
  return { changed: true, policy: (await queue.inspect()).policy }
}
