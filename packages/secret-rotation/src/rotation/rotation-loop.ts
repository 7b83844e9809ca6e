import { pause, pollQueue } from '@selling-partner/notifications/internal'
import type { MessageConsumer } from './message-consumer.js'
import type { RotationRequester } from './rotation-requester.js'

/** Seconds that SQS waits for a message (long polling). */
const longPollSeconds = 20

/** Milliseconds to leave the queue to other consumers after one of their messages was received. */
const yieldMs = 5000

interface RotationLoopOptions {
  readonly consumer: MessageConsumer
  readonly requester: RotationRequester
  /** Milliseconds between two checks whether a rotation is due. Each check reads the secret store. */
  readonly checkIntervalMs: number
  readonly signal: AbortSignal
}

/**
 * Consumes messages and requests new secrets until the signal aborts. Failures are reported to the observers and retried.
 *
 * @throws ConfigurationError if an AWS package is missing.
 */
export async function runRotationLoop({
  consumer,
  requester,
  checkIntervalMs,
  signal,
}: RotationLoopOptions): Promise<void> {
  let checkAt = 0

  /** Messages come first: a requested secret that has already arrived must not be requested again. */
  const turn = async () => {
    const untilCheck = Math.max(0, Math.ceil((checkAt - performance.now()) / 1000))
    // Without a wait, SQS queries only some of its servers and may miss the message that makes a request unnecessary.
    const waitSeconds = Math.min(Math.max(untilCheck, 1), longPollSeconds)
    const { done, ignored } = await consumer.receive({ waitSeconds, signal })
    if (done > 0) {
      checkAt = 0
      return
    }
    if (untilCheck === 0) {
      checkAt = performance.now() + checkIntervalMs
      await requester.requestIfDue()
    }
    if (ignored > 0) await pause(yieldMs, signal)
  }

  await pollQueue(turn, signal)
}
