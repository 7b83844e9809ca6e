import { randomUUID } from 'node:crypto'
import { secretExpiryMessage } from '@selling-partner/sandbox'
import type { Fault, FaultKind } from './fault.js'
import type { Trouble } from './faulty-proxy.js'
import type { RotationScene } from './rotation-scene.js'

/** Ends a fault. Whether it has befallen anything. */
export type Remedy = () => Promise<boolean>

/** Lets a fault begin. Resolves when it has. */
type Maker = (scene: RotationScene, fault: Fault) => Promise<Remedy>

export interface FaultMaker {
  /** Whether it begins before the notice and waits for what it befalls, or begins meanwhile and lasts for a while. */
  readonly liesInWait: boolean
  readonly make: Maker
}

/** How each fault is made. */
export const faultMakers: Readonly<Record<FaultKind, FaultMaker>> = {
  'rotator killed': inWait(async ({ rotator }, { killAt }) => {
    await rotator.ready()
    const before = rotator.kills
    rotator.killAt(killAt)
    return async () => {
      // Between two rotations, where it has never come to that step.
      if (rotator.kills === before) await rotator.kill()
      return true
    }
  }),
  'two rotators': inWait(async ({ startAnother }) => {
    const other = await startAnother()
    return async () => {
      await other.end()
      return true
    }
  }),
  'notice twice': meanwhile(putting(({ messages: { seen, seenBefore } }) => seen.choose(0, seenBefore))),
  'message twice': meanwhile(
    putting(({ messages: { seen, seenBefore } }, { choice }) => seen.choose(choice, seenBefore)),
  ),
  'old message': meanwhile(
    putting(({ messages: { seen, seenBefore } }, { choice }) => seen.choose(choice, 0, seenBefore)),
  ),
  'foreign message': meanwhile(putting(() => foreignMessage())),
  'malformed message': meanwhile(
    putting((_, { choice }) => `{"notificationType": "APPLICATION_OAUTH_CLIENT_NEW_SECRET", ${choice}`),
  ),
  'SQS late': meanwhile(ofSqs(({ lasts }) => ({ treatment: { kind: 'late', milliseconds: lasts } }))),
  'SQS reset': meanwhile(ofSqs(() => ({ treatment: { kind: 'reset' } }))),
  'SQS answer lost': meanwhile(ofSqs(() => ({ treatment: { kind: 'answer-lost' } }))),
  'SQS 500': meanwhile(
    ofSqs(() => ({
      treatment: { kind: 'answered', status: 500, body: { __type: 'com.amazonaws.sqs#InternalFailure' } },
    })),
  ),
  'SP-API 503': inWait(async ({ spApi }) => {
    const body = { errors: [{ code: 'ServiceUnavailable', message: 'Try again later.' }] }
    return gone(spApi.begin({ treatment: { kind: 'answered', status: 503, body }, most: 1 }))
  }),
  'SP-API answer lost': inWait(async ({ spApi }) => gone(spApi.begin({ treatment: { kind: 'answer-lost' }, most: 1 }))),
  'LWA 503': inWait(async ({ lwa }, { hits }) =>
    gone(lwa.begin({ treatment: { kind: 'answered', status: 503, body: { error: 'server_error' } }, most: hits })),
  ),
  'LWA refuses the new secret': inWait(async ({ lwa, newSecret }, { hits }) => {
    const concerns = (body: string) => {
      const secret = newSecret()
      return secret !== undefined && body.includes(secret)
    }
    const treatment = { kind: 'answered', status: 401, body: { error: 'invalid_client' } } as const
    return gone(lwa.begin({ treatment, concerns, most: hits }))
  }),
  'store fails': meanwhile(async ({ store }) => lasting(await store.fail())),
  'store hinders': meanwhile(async ({ store }) => lasting(await store.hinder())),
}

function inWait(make: Maker): FaultMaker {
  return { liesInWait: true, make }
}

function meanwhile(make: Maker): FaultMaker {
  return { liesInWait: false, make }
}

function lasting(end: () => Promise<void>): Remedy {
  return async () => {
    await end()
    return true
  }
}

function gone(suffering: { readonly hits: number; end(): void }): Remedy {
  return async () => {
    suffering.end()
    return suffering.hits > 0
  }
}

function ofSqs(trouble: (fault: Fault) => Trouble): Maker {
  return async ({ sqs }, fault) => gone(sqs.begin(trouble(fault)))
}

/** Puts a message on the queue, where there is one to put. */
function putting(choose: (scene: RotationScene, fault: Fault) => string | undefined): Maker {
  return async (scene, fault) => {
    const body = choose(scene, fault)
    if (body !== undefined) await scene.messages.put(body)
    return async () => body !== undefined
  }
}

function foreignMessage(): string {
  const clientId = `amzn1.application-oa2-client.${randomUUID()}`
  return secretExpiryMessage({ clientId, clientSecretExpiryTime: new Date(Date.now() + 86_400_000) })
}
