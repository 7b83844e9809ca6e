import { randomUUID } from 'node:crypto'
import { secretExpiryMessage } from '@selling-partner/sandbox'
import type { FaultyProxy, ProxyFault } from './faulty-proxy.js'
import type { FaultyStore } from './faulty-stores.js'
import type { Fault, FaultKind } from './plan-rotation.js'
import type { RestartingRotator } from './restarting-rotator.js'
import type { SeenMessages } from './seen-messages.js'

/** The parts of one rotation that faults can affect. */
export interface RotationContext {
  readonly rotator: RestartingRotator
  /** Starts a second rotator. Resolves when it is ready. */
  readonly startAnother: () => Promise<RestartingRotator>
  readonly sqs: FaultyProxy
  readonly spApi: FaultyProxy
  readonly lwa: FaultyProxy
  readonly store: FaultyStore
  readonly messages: QueueMessages
  /** The secret that this rotation created, or `undefined` before Amazon has created it. */
  readonly newSecret: () => string | undefined
}

interface QueueMessages {
  readonly seen: SeenMessages
  /** Number of messages seen before the rotation started. */
  readonly seenBefore: number
  readonly send: (body: string) => Promise<void>
}

/** Ends a fault. Resolves to whether the fault had an effect. */
export type EndFault = () => Promise<boolean>

/** Starts a fault. Resolves when the fault is active. */
type StartFault = (context: RotationContext, fault: Fault) => Promise<EndFault>

interface FaultInjector {
  /** `true`: starts before the notice and ends with the rotation. `false`: starts and ends during the rotation. */
  readonly startsBeforeNotice: boolean
  readonly start: StartFault
}

export const faultInjectors: Readonly<Record<FaultKind, FaultInjector>> = {
  'rotator killed': beforeNotice(async ({ rotator }, { killAt }) => {
    await rotator.ready()
    const before = rotator.kills
    rotator.killAt(killAt)
    return async () => {
      // The rotator never reached the step. Kill it between two rotations instead.
      if (rotator.kills === before) await rotator.kill()
      return true
    }
  }),
  'two rotators': beforeNotice(async ({ startAnother }) => {
    const other = await startAnother()
    return async () => {
      await other.stop()
      return true
    }
  }),
  'notice twice': duringRotation(sending(({ messages: { seen, seenBefore } }) => seen.choose(0, seenBefore))),
  'message twice': duringRotation(
    sending(({ messages: { seen, seenBefore } }, { choice }) => seen.choose(choice, seenBefore)),
  ),
  'old message': duringRotation(
    sending(({ messages: { seen, seenBefore } }, { choice }) => seen.choose(choice, 0, seenBefore)),
  ),
  'foreign message': duringRotation(sending(() => foreignMessage())),
  'malformed message': duringRotation(
    sending((_, { choice }) => `{"notificationType": "APPLICATION_OAUTH_CLIENT_NEW_SECRET", ${choice}`),
  ),
  'SQS delayed': duringRotation(
    withSqs(({ duration }) => ({ action: { kind: 'delay response', milliseconds: duration } })),
  ),
  'SQS reset': duringRotation(withSqs(() => ({ action: { kind: 'reset before' } }))),
  'SQS response lost': duringRotation(withSqs(() => ({ action: { kind: 'reset after' } }))),
  'SQS 500': duringRotation(
    withSqs(() => ({
      action: { kind: 'respond', status: 500, body: { __type: 'com.amazonaws.sqs#InternalFailure' } },
    })),
  ),
  'SP-API 503': beforeNotice(async ({ spApi }) => {
    const body = { errors: [{ code: 'ServiceUnavailable', message: 'Try again later.' }] }
    return proxyFault(spApi, { action: { kind: 'respond', status: 503, body }, limit: 1 })
  }),
  'SP-API response lost': beforeNotice(async ({ spApi }) =>
    proxyFault(spApi, { action: { kind: 'reset after' }, limit: 1 }),
  ),
  'LWA 503': beforeNotice(async ({ lwa }, { hits }) =>
    proxyFault(lwa, { action: { kind: 'respond', status: 503, body: { error: 'server_error' } }, limit: hits }),
  ),
  'LWA rejects the new secret': beforeNotice(async ({ lwa, newSecret }, { hits }) => {
    const matches = (body: string) => {
      const secret = newSecret()
      return secret !== undefined && body.includes(secret)
    }
    const action = { kind: 'respond', status: 401, body: { error: 'invalid_client' } } as const
    return proxyFault(lwa, { action, matches, limit: hits })
  }),
  'store fails': duringRotation(async ({ store }) => alwaysEffective(await store.fail())),
  'store write disrupted': duringRotation(async ({ store }) => alwaysEffective(await store.disruptWrite())),
}

function beforeNotice(start: StartFault): FaultInjector {
  return { startsBeforeNotice: true, start }
}

function duringRotation(start: StartFault): FaultInjector {
  return { startsBeforeNotice: false, start }
}

function alwaysEffective(end: () => Promise<void>): EndFault {
  return async () => {
    await end()
    return true
  }
}

function proxyFault(proxy: FaultyProxy, fault: ProxyFault): EndFault {
  const active = proxy.start(fault)
  return async () => {
    active.end()
    return active.hits > 0
  }
}

function withSqs(faultFor: (fault: Fault) => ProxyFault): StartFault {
  return async ({ sqs }, fault) => proxyFault(sqs, faultFor(fault))
}

/** Sends a message to the queue, if there is one to send. */
function sending(choose: (context: RotationContext, fault: Fault) => string | undefined): StartFault {
  return async (context, fault) => {
    const body = choose(context, fault)
    if (body !== undefined) await context.messages.send(body)
    return async () => body !== undefined
  }
}

function foreignMessage(): string {
  const clientId = `amzn1.application-oa2-client.${randomUUID()}`
  return secretExpiryMessage({ clientId, clientSecretExpiryTime: new Date(Date.now() + 86_400_000) })
}
