import { toleratedDeviation } from '../aws/amazon-clock.js'
import { amazonAccount } from '../queue/queue-policy.js'
import { describeTime } from './format-status.js'
import type { QueueStatus, RotationStatus, StoreStatus } from './rotation-status.js'

type Facts = Omit<RotationStatus, 'healthy' | 'problems'>

/** Milliseconds for which a rotation may be due before somebody has to look: a check once a day is enough. */
const patience = 2 * 86_400_000

/** What is wrong and what to do about it. @param clientId The application that the secret has to be of. */
export function findProblems(facts: Facts, clientId: string | undefined): string[] {
  return [
    storeProblem(facts.store),
    applicationProblem(facts, clientId),
    secretProblem(facts),
    requestProblem(facts),
    ...queueProblems(facts.queue),
    clockProblem(facts),
  ].filter((problem) => problem !== undefined)
}

function storeProblem(store: StoreStatus): string | undefined {
  if (!store.readable) return store.why
  return store.empty
    ? `${store.name} holds no client secret yet: put one there with the command store-secret`
    : undefined
}

function applicationProblem(facts: Facts, clientId: string | undefined): string | undefined {
  if (clientId === undefined || facts.clientId === undefined || facts.clientId === clientId) return undefined
  return `${facts.store.name} holds the client secret of another application, ${facts.clientId}: name the store of ${clientId}`
}

function secretProblem({ at, secret, next, request }: Facts): string | undefined {
  const now = Date.parse(at)
  if (secret?.expiresAt !== undefined && Date.parse(secret.expiresAt) <= now) {
    return `the client secret stopped to work ${describeTime(secret.expiresAt, now)}: make a new one in the Developer Console, and store it with the command store-secret`
  }
  if (request || next?.state !== 'due' || next.at === undefined || now < Date.parse(next.at) + patience)
    return undefined
  return `a new client secret was due ${describeTime(next.at, now)}, and nobody has asked for one: see that a rotator runs, or get one with the command rotate-now`
}

function requestProblem({ at, request }: Facts): string | undefined {
  if (!request) return undefined
  const asked = describeTime(request.askedAt, Date.parse(at))
  if (request.refused) {
    return `Amazon was asked for a new client secret ${asked} and said no: the command setup finds what is missing, rotate-now asks again`
  }
  if (!request.overdue) return undefined
  return `Amazon was asked for a new client secret ${asked}, and it has not come: see that a rotator runs, and that this queue is the one in the Developer Console (command setup)`
}

function queueProblems(queue: QueueStatus): (string | undefined)[] {
  if (!queue.reachable) return [queue.why]
  return [
    queue.isFifo ? 'the queue is a FIFO queue, which Amazon does not send to: create a standard queue' : undefined,
    queue.policy === 'lacks' || queue.policy === 'denies'
      ? `the access policy of the queue does not let Amazon (${amazonAccount}) send: the command setup says how to mend it`
      : undefined,
  ]
}

function clockProblem({ clockDeviation = 0 }: Facts): string | undefined {
  if (Math.abs(clockDeviation) <= toleratedDeviation) return undefined
  const direction = clockDeviation > 0 ? 'ahead of' : 'behind'
  return `the clock of this machine is ${Math.abs(clockDeviation)} s ${direction} Amazon's: set it, AWS and Amazon refuse what is too far off`
}
