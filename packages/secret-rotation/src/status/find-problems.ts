import { amazonAccount } from '@selling-partner/notifications/internal'
import { toleratedSkewMs } from '../aws/amazon-clock.js'
import { describeTime } from './format-status.js'
import type { QueueStatus, RotationStatus, SecretStoreStatus } from './rotation-status.js'

type Facts = Omit<RotationStatus, 'healthy' | 'problems'>

/** Milliseconds for which a rotation may be due without being a problem: one check a day is enough. */
const overduePatienceMs = 2 * 86_400_000

/** The problems and their remedies. @param clientId The application that the secret must belong to. */
export function findProblems(facts: Facts, clientId: string | undefined): string[] {
  return [
    secretStoreProblem(facts.secretStore),
    applicationProblem(facts, clientId),
    secretProblem(facts),
    requestProblem(facts),
    ...queueProblems(facts.queue),
    clockProblem(facts),
  ].filter((problem) => problem !== undefined)
}

function secretStoreProblem(secretStore: SecretStoreStatus): string | undefined {
  if (!secretStore.readable) return secretStore.reason
  return secretStore.empty
    ? `No client secret in ${secretStore.name}. Store it with the command store-secret.`
    : undefined
}

function applicationProblem(facts: Facts, clientId: string | undefined): string | undefined {
  if (clientId === undefined || facts.clientId === undefined || facts.clientId === clientId) return undefined
  return `Expected the client secret of ${clientId} in ${facts.secretStore.name}, but found that of ${facts.clientId}. Use this application's secret store.`
}

function secretProblem({ at, secret, next, request }: Facts): string | undefined {
  const now = Date.parse(at)
  if (secret?.expiresAt !== undefined && Date.parse(secret.expiresAt) <= now) {
    return `The client secret expired ${describeTime(secret.expiresAt, now)}. Create a new one in the Developer Console, and store it with the command store-secret.`
  }
  if (request || next?.state !== 'due' || next.at === undefined) return undefined
  if (now < Date.parse(next.at) + overduePatienceMs) return undefined
  return `A new client secret was due ${describeTime(next.at, now)}, and no request was sent. Check that a rotator runs, or run the command rotate-now.`
}

function requestProblem({ at, request }: Facts): string | undefined {
  if (!request) return undefined
  const when = describeTime(request.requestedAt, Date.parse(at))
  if (request.rejected) {
    return `The request for a new client secret failed ${when}. Run the command setup to find the cause, and rotate-now to repeat the request.`
  }
  if (!request.overdue) return undefined
  return `A new client secret was requested ${when} and has not arrived. Check that a rotator runs, and that this queue is registered in the Developer Console (command setup).`
}

function queueProblems(queue: QueueStatus): (string | undefined)[] {
  if (!queue.reachable) return [queue.reason]
  return [
    queue.isFifo
      ? 'The queue is a FIFO queue, and Amazon sends to standard queues only. Create a standard queue.'
      : undefined,
    queue.policy === 'missing' || queue.policy === 'denies'
      ? `The access policy of the queue does not let Amazon (${amazonAccount}) send. Run the command setup for the fix.`
      : undefined,
  ]
}

function clockProblem({ clockSkewSeconds = 0 }: Facts): string | undefined {
  if (Math.abs(clockSkewSeconds) * 1000 <= toleratedSkewMs) return undefined
  const direction = clockSkewSeconds > 0 ? 'ahead of' : 'behind'
  return `This machine's clock is ${Math.abs(clockSkewSeconds)} s ${direction} Amazon's clock. Set it: AWS and Amazon reject requests if it is too far off.`
}
