import { isSellingPartnerError } from '@selling-partner/auth'
import type { AmazonTime } from '../queue/amazon-time.js'
import type { SecretQueue } from '../queue/secret-queue.js'
import { RequestSchedule } from '../rotation/request-schedule.js'
import type { SecretRecord } from '../secrets/secret-record.js'
import type { SecretStore } from '../secrets/secret-store.js'
import { findProblems } from './find-problems.js'
import type { QueueStatus, RotationStatus, StoreStatus } from './rotation-status.js'
import { secretFacts } from './secret-facts.js'

export interface StatusParts {
  readonly store: SecretStore
  readonly queue: SecretQueue
  /** What the queue learns the time with. */
  readonly time: AmazonTime
  /** The application that the secret has to be of. @default any */
  readonly clientId?: string
  /** Days before its expiry at which the secret is replaced. @default 30 */
  readonly rotateBefore?: number
  /** Seconds after which a new secret that has not come is asked for again. @default 3600 */
  readonly overdueAfter?: number
}

/** How a rotation stands. Never rejects: a part that fails is told of, and hides no other. */
export async function readStatus({
  store,
  queue,
  time,
  clientId,
  rotateBefore = 30,
  overdueAfter = 3600,
}: StatusParts): Promise<RotationStatus> {
  const [{ record, ...ofStore }, ofQueue] = await Promise.all([readStore(store), inspectQueue(queue)])
  // After the queue has answered, which tells the time.
  const now = time.now()
  const facts = {
    at: new Date(now).toISOString(),
    ...(record && secretFacts(record, new RequestSchedule({ rotateBefore, overdueAfter }), now)),
    queue: ofQueue,
    store: ofStore.status,
    ...(ofQueue.reachable && { clockDeviation: Math.round(time.deviation / 1000) }),
  }
  const problems = findProblems(facts, clientId)
  return { ...facts, healthy: problems.length === 0, problems }
}

async function readStore(store: SecretStore): Promise<{ status: StoreStatus; record?: SecretRecord }> {
  const { name } = store
  try {
    const record = (await store.read())?.record
    return { status: { name, readable: true, empty: !record }, record }
  } catch (error) {
    return { status: { name, readable: false, why: messageOf(error, `${name} cannot be read`) } }
  }
}

async function inspectQueue(queue: SecretQueue): Promise<QueueStatus> {
  try {
    return { reachable: true, ...(await queue.inspect()) }
  } catch (error) {
    return { reachable: false, why: messageOf(error, 'The queue cannot be reached') }
  }
}

/** The text of somebody else's error may hold a secret. */
function messageOf(error: unknown, otherwise: string): string {
  return isSellingPartnerError(error) ? error.message : otherwise
}
