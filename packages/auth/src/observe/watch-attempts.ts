import type { CallEvents } from './call-events.js'

/**
 * `send`, with the observers told of the end of each attempt.
 *
 * @param toEnd Makes of what an attempt threw the error that the caller would get.
 */
export function watchAttempts<Attempt, Result>(
  send: (attempt: Attempt) => Promise<Result>,
  events: CallEvents,
  toEnd: (error: unknown) => unknown,
): (attempt: Attempt) => Promise<Result> {
  return async (attempt) => {
    try {
      const result = await send(attempt)
      events.ended()
      return result
    } catch (error) {
      events.ended(toEnd(error))
      throw error
    }
  }
}
