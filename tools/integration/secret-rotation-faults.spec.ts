import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { describe, expect, it } from '@jest/globals'
import { newSecretMessage } from '@selling-partner/sandbox'
import { isRotationError, type SecretStore, SecretsManagerSecretStore } from '@selling-partner/secret-rotation'
import { LocalSecretsManager } from '../local-secrets-manager/local-secrets-manager.js'
import { clientId, firstSecret, type RotationStage, type StageOptions } from './secret-rotation/rotation-stage.js'
import { useRotationStage } from './secret-rotation/use-rotation-stage.js'

// Failures between Amazon and the secret store. None of them loses a secret, or causes a useless request.

const days = 86_400

const { set: setStage } = useRotationStage()
let stage: RotationStage

async function set(options?: StageOptions): Promise<void> {
  stage = await setStage(options)
}

describe('no request is sent', () => {
  it('while Amazon may not send to the queue', async () => {
    await set({ policy: '' })
    await expect(stage.rotator().rotate()).rejects.toMatchObject({
      reason: 'QUEUE_UNUSABLE',
      remedy: expect.stringContaining('setup --write-policy'),
    })
    expect(stage.eventTypes).toEqual(['request-blocked'])
    expect(stage.rotations).toBe(0)
  })

  it('while the queue cannot be reached', async () => {
    await set()
    await stage.sqs.kill()
    await expect(stage.rotator().rotate()).rejects.toMatchObject({ code: 'ROTATION_QUEUE' })
    expect(stage.rotations).toBe(0)
  })

  it('while the secret store cannot be written', async () => {
    await set()
    const store: SecretStore = {
      name: 'a store',
      read: () => stage.store.read(),
      replace: async () => {
        throw new Error(`cannot write ${firstSecret}`)
      },
    }
    const error = await stage
      .rotator({ secretStore: store })
      .rotate()
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'SHARED_STORE', reason: 'FAILED' })
    expect(String(error)).not.toContain(firstSecret)
    expect(stage.rotations).toBe(0)
  })
})

describe('Amazon rejects the request', () => {
  it('of an application without a queue: the error explains the fix, and a new request is allowed', async () => {
    await set({ isEnrolled: false, usagePlan: 'off' })
    const rotator = stage.rotator({ auth: stage.auth({ usagePlans: unpaced }) })
    for (let attempt = 1; attempt <= 2; attempt++) {
      const error = await rotator.rotate().catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ reason: 'NOT_ENROLLED' })
      expect(isRotationError(error) && error.remedy).toMatch(/Application Client New Secret.*setup/)
      expect((await stage.store.read())?.record.request).toMatchObject({ attempt, rejected: true })
    }
    expect(stage.events.filter(({ type }) => type === 'request-rejected')).toMatchObject([
      { level: 'alarm' },
      { level: 'alarm' },
    ])
  })

  it('and the rotator does not repeat it automatically until later', async () => {
    await set({ isEnrolled: false })
    const rotator = stage.rotator()
    const { record, version } = (await stage.store.read()) ?? {}
    const expiresAt = new Date(Date.now() + days * 1000).toISOString()
    await stage.store.replace({ clientId, clientSecret: firstSecret, ...record, expiresAt }, version)
    await expect(rotator.requestIfDue()).rejects.toMatchObject({ reason: 'NOT_ENROLLED' })
    expect(await rotator.requestIfDue()).toBe('in-progress')
  })

  it('because the secret in use has expired', async () => {
    await set()
    stage.sandbox.replaceSecrets(clientId, ['made by hand'])
    await expect(stage.rotator().rotate()).rejects.toMatchObject({
      reason: 'SECRET_EXPIRED',
      remedy: expect.stringContaining('store-secret'),
    })
  })
})

describe('the outcome of a request is unknown', () => {
  it('and it is not repeated: the new secret is installed when it arrives', async () => {
    await set()
    const gateway = await Gateway.open(stage.sandbox.url)
    const rotator = stage.rotator({ baseUrl: gateway.url })
    await expect(rotator.rotate()).rejects.toMatchObject({ reason: 'UNCONFIRMED' })
    await rotator.rotate()
    await gateway.close()
    expect(stage.rotations).toBe(1)
    expect(await stage.storedSecret()).toBe(stage.validSecrets[0])
  })
})

describe('the new secret', () => {
  const arriving = newSecretMessage({
    clientId,
    newClientSecret: 'arriving',
    newClientSecretExpiryTime: new Date(Date.now() + 180 * days * 1000),
    oldClientSecretExpiryTime: new Date(Date.now() + 7 * days * 1000),
  })

  it('stays on the queue and the old one in use while LWA rejects it', async () => {
    await set()
    const auth = stage.auth()
    stage.rotator({ auth }).start()
    await stage.put(arriving)
    await stage.until('secret-rejected', 2)
    expect(stage.events.find(({ type }) => type === 'secret-rejected')).toMatchObject({ level: 'alarm' })
    expect([await stage.storedSecret(), await stage.messages()]).toEqual([firstSecret, 1])
    await auth.accessToken()

    stage.sandbox.replaceSecrets(clientId, ['arriving', firstSecret])
    await stage.until('message-deleted')
    expect([await stage.storedSecret(), await stage.messages()]).toEqual(['arriving', 0])
    expect(stage.rotations).toBe(0)
  })

  it('stays on the queue while Secrets Manager rejects it', async () => {
    await set()
    const secretsManager = await LocalSecretsManager.start()
    secretsManager.createSecret('lwa', JSON.stringify({ clientId, clientSecret: firstSecret }))
    const client = new SecretsManagerClient(secretsManager.config)
    const store = new SecretsManagerSecretStore({ secretId: 'lwa', client })
    stage.rotator({ secretStore: store }).start()
    stage.sandbox.replaceSecrets(clientId, ['arriving', firstSecret])
    secretsManager.failWith('AccessDeniedException')
    await stage.put(arriving)
    await stage.until('secret-store-failed')
    expect(await stage.messages()).toBe(1)

    secretsManager.failWith()
    await stage.until('message-deleted')
    expect((await store.read())?.record).toMatchObject({
      clientSecret: 'arriving',
      previous: { clientSecret: firstSecret },
    })
    client.destroy()
    await secretsManager.close()
  })

  it('stays on the queue if the secret store does not return it', async () => {
    await set()
    stage.sandbox.replaceSecrets(clientId, ['arriving', firstSecret])
    const forgetful = { name: 'a store', read: () => stage.store.read(), replace: async () => true }
    await expect(stage.rotator({ secretStore: forgetful }).handleMessage(arriving)).rejects.toMatchObject({
      reason: 'SECRET_STORE_CONFLICT',
    })
    expect(stage.eventTypes.at(-1)).toBe('secret-store-failed')
    expect(stage.eventTypes).not.toContain('secret-in-use')
  })

  it('is installed even if the auth cannot reload it yet', async () => {
    await set()
    stage.sandbox.replaceSecrets(clientId, ['arriving', firstSecret])
    let isDown = true
    const auth = stage.auth({
      clientSecret: async () => {
        if (isDown) throw new Error('down')
        return String(await stage.storedSecret())
      },
    })
    expect(await stage.rotator({ auth }).handleMessage(arriving)).toBe('done')
    expect(stage.eventTypes).toContain('reload-failed')
    isDown = false
    await auth.accessToken()
  })

  it('of two rotations is the newer one, in any order of messages and rotators', async () => {
    await set()
    const later = newSecretMessage(
      {
        clientId,
        newClientSecret: 'later',
        newClientSecretExpiryTime: new Date(Date.now() + 181 * days * 1000),
        oldClientSecretExpiryTime: new Date(Date.now() + 8 * days * 1000),
      },
      new Date(Date.now() + days * 1000),
    )
    stage.sandbox.replaceSecrets(clientId, ['later', 'arriving', firstSecret])
    for (const rotator of [stage.rotator(), stage.rotator()]) rotator.start()
    for (const body of [later, arriving, later, arriving]) await stage.put(body)
    await stage.untilTrue(async () => (await stage.messages()) === 0, 'an empty queue')
    expect(await stage.storedSecret()).toBe('later')
  })
})

describe('a queue that is down', () => {
  it('is reported once, and used again when it recovers', async () => {
    await set()
    const { port } = stage.sqs
    await stage.sqs.kill()
    stage.rotator().start()
    await stage.until('queue-failed')
    await stage.restartSqs(port)
    await stage.until('queue-recovered')
    await stage.sandbox.announceSecretExpiry(clientId, { expiresInSeconds: 10 * days })
    await stage.until('secret-in-use')
    expect(stage.eventTypes.filter((type) => type === 'queue-failed')).toHaveLength(1)
  })
})

describe('a wall clock that jumps', () => {
  const year = 365 * days * 1000

  it('ahead does not start a rotation', async () => {
    await set()
    let now = Date.now()
    const rotator = stage.rotator({ clock: () => now })
    await stage.sandbox.announceSecretExpiry(clientId, { expiresInSeconds: 89 * days })
    rotator.start()
    await stage.until('message-deleted')
    now += year
    expect(await rotator.requestIfDue()).toBe('not-due')
    const restarted = stage.rotator({ clock: () => now })
    expect(await restarted.requestIfDue()).toBe('not-due')
    expect(stage.eventTypes).toContain('clock-skewed')
    expect(stage.rotations).toBe(0)
  })

  it('back does not delay a rotation', async () => {
    await set()
    stage.rotator({ clock: () => Date.now() - year }).start()
    await stage.sandbox.announceSecretExpiry(clientId, { expiresInSeconds: 10 * days })
    await stage.until('secret-in-use')
    expect(stage.rotations).toBe(1)
  })
})

/** Forwards requests, and then breaks the connection instead of a response. */
class Gateway {
  readonly #server: Server

  private constructor(server: Server) {
    this.#server = server
  }

  static async open(target: string): Promise<Gateway> {
    const server = createServer(async (request, response) => {
      const token = String(request.headers['x-amz-access-token'])
      await fetch(target + request.url, { method: request.method, headers: { 'x-amz-access-token': token } })
      response.destroy()
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return new Gateway(server)
  }

  get url(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('The gateway is not open.')
    return `http://127.0.0.1:${address.port}`
  }

  async close(): Promise<void> {
    this.#server.close()
    this.#server.closeAllConnections()
  }
}

const unpaced = { 'application-management-2023-11-30.rotateApplicationClientSecret': { rate: 100, burst: 100 } }
