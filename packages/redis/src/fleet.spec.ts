import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { CountingLwa } from '../test/counting-lwa.js'
import { describeWithRedis } from '../test/describe-with-redis.js'
import { FleetProcess } from '../test/fleet-process.js'

const packageRoot = join(__dirname, '..')
const encryptionKey = randomBytes(32).toString('base64')
const credentials = { clientId: 'amzn1.application-oa2-client.1', clientSecret: 'amzn1.oa2-cs.v1.secret' }

describeWithRedis('a fleet of processes that share their access token through Redis', (redis) => {
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
    expect(await process.says()).toBe('ready')
    return process
  }

  it('asks LWA once, however many ask at the same moment, and ends in peace', async () => {
    const processes = await Promise.all(Array.from({ length: 5 }, () => startProcess('Atzr|refresh')))
    for (const process of processes) process.go()
    for (const process of processes) expect(await process.says()).toBe('asked')
    await lwa.isAsked()
    lwa.answer()
    const tokens = await Promise.all(processes.map((process) => process.says()))
    expect(new Set(tokens)).toEqual(new Set(['Atza|1']))
    expect(lwa.requests).toBe(1)
    expect(new Set(await Promise.all(processes.map((process) => process.end())))).toEqual(new Set([0]))
  })

  it('does not give one seller the token of another', async () => {
    const first = await startProcess('Atzr|refresh')
    const second = await startProcess('Atzr|other')
    for (const process of [first, second]) {
      process.go()
      expect(await process.says()).toBe('asked')
      await lwa.isAsked()
      lwa.answer()
    }
    expect([await first.says(), await second.says()]).toEqual(['Atza|1', 'Atza|2'])
  })

  it('goes on when the process that was to fetch the token has died, and its claim is over', async () => {
    const doomed = await startProcess('Atzr|refresh')
    const heir = await startProcess('Atzr|refresh')
    doomed.go()
    await lwa.isAsked()
    await doomed.kill()
    lwa.answer()
    heir.go()
    expect(await heir.says()).toBe('asked')
    expect(lwa.requests).toBe(1)

    const [claim = ''] = await redis().keys()
    expect(claim).toContain(':claim:')
    expect(Number(await redis().send('PTTL', claim))).toBeGreaterThan(0)
    await redis().send('PEXPIRE', claim, '0')
    await lwa.isAsked()
    lwa.answer()
    expect(await heir.says()).toBe('Atza|2')
  })
})
