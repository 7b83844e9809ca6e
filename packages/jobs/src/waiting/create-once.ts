import { isApiError, isInvalidResponseError, isNetworkError, isTimeoutError } from '@selling-partner/auth'
import { wasNotSent } from '@selling-partner/auth/internal'
import { sleep } from '../sleep.js'

/** Amazon's clock can be behind, by this many milliseconds. */
const clockToleranceMs = 30_000

/** Milliseconds after which a new job is listed. */
const listedAfterMs = 2000

const maxAttempts = 3

/** Most IDs to remember for a client. The usage plans allow fewer jobs during the attempts of one. */
const maxKnown = 1000

/** The newest IDs of the jobs that this process has created with a client. They are not the ones with an unknown outcome. */
const createdBy = new WeakMap<object, Set<string>>()

/**
 * Creates a job once. If the connection fails after the request was sent, or the response is invalid, Amazon may have created it. Then the job is searched in
 * Amazon's list, and created again only if it is not there.
 *
 * @param client The client that creates the job.
 * @param create Creates the job and returns its ID.
 * @param list Returns the IDs of the jobs that the request could have created since a date.
 * @throws The error of `create` if a retry is not possible, if several jobs could be the one, or after 3 attempts.
 */
export async function createOnce(
  client: object,
  create: () => Promise<string>,
  list: (since: Date) => Promise<readonly string[]>,
  signal?: AbortSignal,
): Promise<string> {
  const known = createdBy.get(client) ?? new Set()
  createdBy.set(client, known)
  const since = new Date(Date.now() - clockToleranceMs)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return remember(known, await create())
    } catch (error) {
      if (!hasUnknownOutcome(error) || attempt === maxAttempts) throw error
      await sleep(listedAfterMs, signal)
      const candidates = (await list(since)).filter((id) => !known.has(id))
      if (candidates.length > 1) throw error
      if (candidates[0]) return remember(known, candidates[0])
    }
  }
}

function remember(known: Set<string>, id: string): string {
  known.add(id)
  const [oldest] = known
  if (known.size > maxKnown && oldest !== undefined) known.delete(oldest)
  return id
}

/** Whether Amazon may have received a request although it failed. */
function hasUnknownOutcome(error: unknown): boolean {
  if (isApiError(error)) return error.status >= 500
  // A proxy can replace the response of a call that took effect.
  if (isInvalidResponseError(error)) return error.operation !== undefined
  return (isNetworkError(error) || isTimeoutError(error)) && !wasNotSent(error)
}
