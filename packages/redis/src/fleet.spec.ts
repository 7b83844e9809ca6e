import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { CountingLwa } from '../test/counting-lwa.js'
import { describeWithRedis } from '../test/describe-with-redis.js'
import { FleetProcess } from '../test/fleet-process.js'

const packageRoot = join(__dirname, '..')
const encryptionKey = randomBytes(32).toString('base64')
const credentials = { clientId: 'amzn1.application-oa2-client.1', clientSecret: 'amzn1.oa2-cs.v1.secret' }

describeWithRedis('processes that share their access token through Redis', (redis) => {
  let lwa: CountingLwa
  const fleet: FleetProcess[] = []

  beforeEach(async () => {
    lwa = new CountingLwa()
    await lwa.start()
  })

  afterEach(async () => {
    await Promise.all(fleet.splice(0).map((process) => process.kill()))
    lwa.close()
  })

  async function startProcess(refreshToken: string): Promise<FleetProcess> {
    const process = new FleetProcess(packageRoot, {
      redis: { url: redis().url, encryptionKey, prefix: redis().prefix, timeout: 30_000 },
      auth: { ...credentials, refreshToken, lwaUrl: lwa.url, timeout: 60_000 },
    })
    fleet.push(process)
    expect(await process.nextLine()).toBe('ready')
    return process
  }

  it('sends one request to LWA for many concurrent requests, and exits normally', async () => {
    const processes = await Promise.all(Array.from({ length: 5 }, () => startProcess('Atzr|refresh')))
    for (const process of processes) process.fetchToken()
    for (const process of processes) expect(await process.nextLine()).toBe('requested')
    await lwa.receiveRequest()
    lwa.respond()
    const tokens = await Promise.all(processes.map((process) => process.nextLine()))
    expect(new Set(tokens)).toEqual(new Set(['Atza|1']))
    expect(lwa.requests).toBe(1)
    expect(new Set(await Promise.all(processes.map((process) => process.exitCode())))).toEqual(new Set([0]))
  })

  it('does not return the token of another seller', async () => {
    const first = await startProcess('Atzr|refresh')
    const second = await startProcess('Atzr|other')
    for (const process of [first, second]) {
      process.fetchToken()
      expect(await process.nextLine()).toBe('requested')
      await lwa.receiveRequest()
      lwa.respond()
    }
    expect([await first.nextLine(), await second.nextLine()]).toEqual(['Atza|1', 'Atza|2'])
  })

  it('fetches the token after the process that held the lock has died and the lock has expired', async () => {
    const first = await startProcess('Atzr|refresh')
    const second = await startProcess('Atzr|refresh')
    first.fetchToken()
    await lwa.receiveRequest()
    await first.kill()
    lwa.respond()
    second.fetchToken()
    expect(await second.nextLine()).toBe('requested')
    expect(lwa.requests).toBe(1)

    const [lock = ''] = await redis().keys()
    expect(lock).toContain(':lock:')
    expect(Number(await redis().send('PTTL', lock))).toBeGreaterThan(0)
    await redis().send('PEXPIRE', lock, '0')
    await lwa.receiveRequest()
    lwa.respond()
    expect(await second.nextLine()).toBe('Atza|2')
  })
})
