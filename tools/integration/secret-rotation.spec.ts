import { describe, expect, it } from '@jest/globals'
import { ApplicationManagementApi } from '@selling-partner/application-management-2023-11-30'
import { newSecretMessage, secretExpiryMessage } from '@selling-partner/sandbox'
import { MemorySecretStore } from '@selling-partner/secret-rotation'
import { SellersApi } from '@selling-partner/sellers-v1'
import { clientId, firstSecret, type RotationStage, type StageOptions } from './secret-rotation/rotation-stage.js'
import { useRotationStage } from './secret-rotation/use-rotation-stage.js'

// Rotations with real parts, except for Amazon: the AWS SDK, the SQS protocol, generated clients, HTTP and files.

const days = 86_400
const inDays = (count: number) => new Date(Date.now() + count * days * 1000)

/** The events from the message with the new secret to its deletion. */
const installation = [
  'secret-received',
  'secret-verified',
  'secret-stored',
  'secret-read-back',
  'secret-in-use',
  'message-deleted',
]

const { set: setStage } = useRotationStage()
let stage: RotationStage

async function set(options?: StageOptions): Promise<void> {
  stage = await setStage(options)
}

describe('an expiring client secret', () => {
  it('is replaced step by step, and no call fails, even after the old secret has expired', async () => {
    await set({ rotation: { oldSecretLifetimeSeconds: 2 } })
    const auth = stage.auth()
    const sellers = new SellersApi({ auth, baseUrl: stage.sandbox.url })
    stage.rotator({ auth }).start()
    await sellers.getMarketplaceParticipations()
    await stage.sandbox.announceSecretExpiry(clientId, { expiresInSeconds: 10 * days })
    await stage.until('secret-in-use')
    // One message contains the expiry of the old secret, and changes nothing.
    await stage.until('message-deleted', 3)

    expect(stage.eventTypes.filter((type) => type !== 'message-deleted')).toEqual([
      'expiry-recorded',
      'request-recorded',
      'request-accepted',
      ...installation.slice(0, -1),
    ])
    await stage.untilTrue(() => stage.validSecrets.length === 1, 'the expiry of the old secret')
    expect(await stage.storedSecret()).toBe(stage.validSecrets[0])
    auth.invalidate()
    await sellers.getMarketplaceParticipations()
    expect(await stage.messages()).toBe(0)
    expect(stage.rotations).toBe(1)
  })

  it('is kept next to the new one, with both expiry times', async () => {
    await set()
    await stage.rotator().rotate()
    const record = (await stage.store.read())?.record
    expect(record).toMatchObject({ clientId, clientSecret: stage.validSecrets[0] })
    expect(record?.previous?.clientSecret).toBe(firstSecret)
    expect(Date.parse(record?.expiresAt ?? '') - Date.now()).toBeGreaterThan(179 * days * 1000)
    expect(Date.parse(record?.previous?.expiresAt ?? '') - Date.now()).toBeLessThan(7.01 * days * 1000)
    expect(record?.request).toBeUndefined()
  })

  it('stays in use until the threshold', async () => {
    await set()
    const rotator = stage.rotator()
    rotator.start()
    await stage.sandbox.announceSecretExpiry(clientId, { expiresInSeconds: 89 * days })
    await stage.until('message-deleted')
    expect(await rotator.requestIfDue()).toBe('not-due')
    expect(stage.rotations).toBe(0)
    await stage.sandbox.announceSecretExpiry(clientId, { expiresInSeconds: 29 * days })
    await stage.until('secret-in-use')
    expect(stage.rotations).toBe(1)
  })

  it('is not forgotten while the secret store is empty', async () => {
    await set()
    const rotator = stage.rotator({ secretStore: new MemorySecretStore() })
    const notice = secretExpiryMessage({ clientId, clientSecretExpiryTime: inDays(10) })
    await expect(rotator.handleMessage(notice)).rejects.toMatchObject({ reason: 'SECRET_STORE_EMPTY' })
    await rotator.storeSecret(firstSecret)
    expect(await rotator.handleMessage(notice)).toBe('done')
    expect(stage.eventTypes).toEqual(['secret-store-failed', 'expiry-recorded'])
  })

  it('is replaced by handleMessage and requestIfDue, without a loop', async () => {
    await set()
    const rotator = stage.rotator()
    const notice = secretExpiryMessage({ clientId, clientSecretExpiryTime: inDays(10) })
    expect(await rotator.handleMessage(notice)).toBe('done')
    expect(await rotator.requestIfDue()).toBe('requested')
    expect(await rotator.requestIfDue()).toBe('in-progress')
    expect(stage.rotations).toBe(1)
  })
})

describe('a rotation on demand', () => {
  it('returns both expiry times, and needs no loop', async () => {
    await set()
    const { expiresAt, previousExpiresAt } = await stage.rotator().rotate()
    expect(Date.parse(expiresAt ?? '')).toBeGreaterThan(Date.parse(previousExpiresAt ?? ''))
    expect(await stage.storedSecret()).toBe(stage.validSecrets[0])
  })

  it('leaves the message to a running loop', async () => {
    await set()
    const rotator = stage.rotator()
    rotator.start()
    await rotator.rotate()
    expect(stage.eventTypes.filter((type) => type === 'secret-received')).toHaveLength(1)
  })

  it('is rejected while the previous secret still works, unless it is forced', async () => {
    await set({ usagePlan: 'off' })
    const rotator = stage.rotator({ auth: stage.auth({ usagePlans: unpaced }) })
    await rotator.rotate()
    await expect(rotator.rotate()).rejects.toMatchObject({ code: 'ROTATION', reason: 'TOO_SOON' })
    expect(stage.rotations).toBe(1)
    await rotator.rotate({ force: true })
    expect(stage.rotations).toBe(2)
    expect(await stage.storedSecret()).toBe(stage.validSecrets[0])
  })

  it('installs a secret that is already on the queue, without a request', async () => {
    await set()
    const applications = new ApplicationManagementApi({ auth: stage.auth(), baseUrl: stage.sandbox.url })
    await applications.rotateApplicationClientSecret()
    await stage.rotator().rotate()
    expect(stage.rotations).toBe(1)
    expect(await stage.storedSecret()).toBe(stage.validSecrets[0])
  })

  it('waits for the secret that another process requested', async () => {
    await set()
    const [first, second] = [stage.rotator(), stage.rotator()]
    const outcomes = await Promise.all([first.rotate(), second.rotate()])
    expect(outcomes[0]).toEqual(outcomes[1])
    expect(stage.rotations).toBe(1)
  })

  it('fails after the timeout if the secret does not arrive', async () => {
    await set()
    const request = { attempt: 1, requestedAt: new Date().toISOString(), requestedBy: 'another process' }
    await stage.store.replace({ clientId, clientSecret: firstSecret, request }, (await stage.store.read())?.version)
    await expect(stage.rotator().rotate({ timeoutSeconds: 1 })).rejects.toMatchObject({ reason: 'OVERDUE' })
    expect(stage.rotations).toBe(0)
  })

  it('stops when its signal aborts', async () => {
    await set()
    const request = { attempt: 1, requestedAt: new Date().toISOString(), requestedBy: 'another process' }
    await stage.store.replace({ clientId, clientSecret: firstSecret, request }, (await stage.store.read())?.version)
    const controller = new AbortController()
    const rotated = stage.rotator().rotate({ signal: controller.signal })
    setTimeout(() => controller.abort(), 200)
    await expect(rotated).rejects.toMatchObject({ code: 'ABORTED' })
  })

  it('needs an auth that can reload its secret', async () => {
    await set()
    const rotator = stage.rotator({ auth: stage.auth({ clientSecret: firstSecret }) })
    await expect(rotator.rotate()).rejects.toMatchObject({ code: 'CONFIGURATION' })
    rotator.start()
    await expect(rotator.stop()).rejects.toMatchObject({ code: 'CONFIGURATION' })
    expect(stage.rotations).toBe(0)
  })
})

describe('no second rotation starts because of', () => {
  it('concurrent rotators', async () => {
    // Without Amazon's rate limit, only the secret store prevents a second request.
    await set({ usagePlan: 'off' })
    for (const rotator of [stage.rotator(), stage.rotator(), stage.rotator()]) rotator.start()
    await stage.sandbox.announceSecretExpiry(clientId, { expiresInSeconds: 10 * days })
    await stage.untilTrue(async () => (await stage.storedSecret()) !== firstSecret, 'the new secret')
    await stage.untilTrue(async () => (await stage.messages()) === 0, 'an empty queue')
    expect(stage.rotations).toBe(1)
    expect(await stage.storedSecret()).toBe(stage.validSecrets[0])
  })

  it('a notice that arrives twice, or late, or concerns the old secret', async () => {
    await set()
    const rotator = stage.rotator()
    rotator.start()
    const notice = secretExpiryMessage({ clientId, clientSecretExpiryTime: inDays(10) })
    for (let copy = 0; copy < 3; copy++) await stage.put(notice)
    await stage.until('secret-in-use')
    const deleted = stage.eventTypes.filter((type) => type === 'message-deleted').length
    await stage.put(notice)
    await stage.put(secretExpiryMessage({ clientId, clientSecretExpiryTime: inDays(7) }))
    await stage.until('message-deleted', deleted + 2)
    await stage.untilTrue(async () => (await stage.messages()) === 0, 'an empty queue')
    expect(await rotator.requestIfDue()).toBe('not-due')
    expect(stage.rotations).toBe(1)
  })

  it('the notice of a rotation by hand, even if it arrives before the new secret', async () => {
    await set()
    const rotator = stage.rotator()
    await rotator.handleMessage(secretExpiryMessage({ clientId, clientSecretExpiryTime: inDays(7) }))
    expect(await rotator.requestIfDue()).toBe('in-progress')
    expect(stage.rotations).toBe(0)
  })

  it('a message with the new secret that arrives twice', async () => {
    await set()
    const rotator = stage.rotator()
    await rotator.rotate()
    const { record } = (await stage.store.read()) ?? {}
    stage.events.length = 0
    const again = newSecretMessage({
      clientId,
      newClientSecret: String(record?.clientSecret),
      newClientSecretExpiryTime: new Date(String(record?.expiresAt)),
      oldClientSecretExpiryTime: inDays(7),
    })
    expect(await rotator.handleMessage(again)).toBe('done')
    expect(stage.eventTypes).not.toContain('secret-stored')
    expect((await stage.store.read())?.record).toEqual(record)
    expect(stage.rotations).toBe(1)
  })

  it('a throttled request: another process has just sent one, and its secret is installed', async () => {
    await set()
    const rotator = stage.rotator()
    const applications = new ApplicationManagementApi({ auth: stage.auth(), baseUrl: stage.sandbox.url })
    await rotator.handleMessage(secretExpiryMessage({ clientId, clientSecretExpiryTime: inDays(10) }))
    await applications.rotateApplicationClientSecret()
    await expect(rotator.requestIfDue()).rejects.toMatchObject({ reason: 'UNCONFIRMED' })
    expect(await rotator.requestIfDue()).toBe('in-progress')
    rotator.start()
    await stage.until('secret-in-use')
    expect(stage.rotations).toBe(1)
    expect(await stage.storedSecret()).toBe(stage.validSecrets[0])
  })
})

describe('a message for another application', () => {
  it('stays on the queue, and the rotation continues', async () => {
    await set()
    const foreign = [
      'hello',
      '{"notificationType":"ORDER_CHANGE"}',
      newSecretMessage({
        clientId: 'amzn1.application-oa2-client.other',
        newClientSecret: 'another one',
        newClientSecretExpiryTime: inDays(180),
        oldClientSecretExpiryTime: inDays(7),
      }),
    ]
    for (const body of foreign) await stage.put(body)
    stage.rotator().start()
    await stage.until('message-ignored', 3)
    await stage.sandbox.announceSecretExpiry(clientId, { expiresInSeconds: 10 * days })
    await stage.until('secret-in-use')
    await stage.untilTrue(async () => (await stage.messages()) === 3, 'the three messages')
    expect(stage.events.filter(({ type }) => type === 'message-ignored')).toHaveLength(3)
  })
})

describe('an old message that arrives late', () => {
  const late = (newClientSecret: string) =>
    newSecretMessage(
      { clientId, newClientSecret, newClientSecretExpiryTime: inDays(170), oldClientSecretExpiryTime: inDays(1) },
      inDays(-10),
    )

  it('is deleted, and the newer secret stays in use', async () => {
    await set()
    const rotator = stage.rotator()
    await rotator.rotate()
    const secret = await stage.storedSecret()
    stage.sandbox.replaceSecrets(clientId, [String(secret), 'late one'])
    expect(await rotator.handleMessage(late('late one'))).toBe('done')
    expect(stage.eventTypes.at(-1)).toBe('message-outdated')
    expect(await stage.storedSecret()).toBe(secret)
  })

  it('is installed if LWA rejects the newer secret', async () => {
    await set()
    const rotator = stage.rotator()
    await rotator.rotate()
    stage.sandbox.replaceSecrets(clientId, ['late one'])
    expect(await rotator.handleMessage(late('late one'))).toBe('done')
    expect(stage.eventTypes).toContain('current-secret-rejected')
    expect(await stage.storedSecret()).toBe('late one')
  })

  it('is kept while LWA cannot verify the newer secret', async () => {
    await set()
    await stage.rotator().rotate()
    const secret = await stage.storedSecret()
    const cutOff = stage.auth({ retry: false, lwaUrl: 'http://127.0.0.1:1/auth/o2/token' })
    await expect(stage.rotator({ auth: cutOff }).handleMessage(late('late one'))).rejects.toMatchObject({
      reason: 'SECRET_UNVERIFIED',
    })
    expect(await stage.storedSecret()).toBe(secret)
  })
})

describe('the first secret', () => {
  it('is verified before it is stored', async () => {
    await set()
    const rotator = stage.rotator()
    await expect(rotator.storeSecret('a wrong one')).rejects.toMatchObject({ reason: 'SECRET_REJECTED' })
    expect(await stage.storedSecret()).toBe(firstSecret)
  })

  it('replaces another secret that works only by force, and keeps it', async () => {
    await set()
    const rotator = stage.rotator()
    stage.sandbox.replaceSecrets(clientId, ['made by hand', firstSecret])
    await expect(rotator.storeSecret('made by hand')).rejects.toMatchObject({ reason: 'TOO_SOON' })
    await rotator.storeSecret('made by hand', { force: true, expiresAt: '2027-05-01' })
    expect((await stage.store.read())?.record).toEqual({
      clientId,
      clientSecret: 'made by hand',
      expiresAt: '2027-05-01T00:00:00.000Z',
      previous: { clientSecret: firstSecret },
    })
  })

  it('replaces an expired secret', async () => {
    await set()
    stage.sandbox.replaceSecrets(clientId, ['made by hand'])
    await stage.rotator().storeSecret('made by hand')
    expect(await stage.storedSecret()).toBe('made by hand')
  })

  it('can get its expiry later', async () => {
    await set()
    await stage.rotator().storeSecret(firstSecret, { expiresAt: '2027-05-01T12:00:00Z' })
    expect((await stage.store.read())?.record).toEqual({
      clientId,
      clientSecret: firstSecret,
      expiresAt: '2027-05-01T12:00:00.000Z',
    })
  })
})

const unpaced = { 'application-management-2023-11-30.rotateApplicationClientSecret': { rate: 100, burst: 100 } }
