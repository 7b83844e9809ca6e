import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Caller, valueAt } from '../../test/caller.js'
import { tinyModel } from '../../test/tiny-model.js'
import { demoCredentials } from '../lwa/applications.js'
import { createSandbox } from '../server/create-sandbox.js'
import { type RunningSandbox, startSandbox } from '../server/start-sandbox.js'
import { type Cassette, readCassette } from './cassette.js'
import { type Recorder, startRecorder } from './start-recorder.js'

const models = [tinyModel]
const orderId = '123-1234567-1234567'

describe('a recording of another sandbox', () => {
  let folder: string
  let file: string
  let real: RunningSandbox
  let recorder: Recorder

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cassette-'))
    file = join(folder, 'cassette.json')
    real = await startSandbox({ models, usagePlan: 'off' })
    recorder = await startRecorder({ to: file, target: real.url, models })
  })
  afterEach(async () => {
    await recorder.close()
    await real.close()
    rmSync(folder, { recursive: true })
  })

  it('passes responses on unchanged, and replays them without personal data', async () => {
    real.on('getOrder').reply(200, { orderId, buyerName: 'Erika Mustermann' })
    real.on('getOrder').replyOnce(404, { errors: [{ code: 'NotFound', message: `No order ${orderId}` }] })
    const caller = new Caller(recorder)
    const token = await caller.restrictedToken({ method: 'GET', path: '/orders/{orderId}' })
    const path = `/orders/${orderId}`
    expect((await caller.send('GET', path, { token })).status).toBe(404)
    expect(await caller.send('GET', path, { token })).toMatchObject({
      body: { orderId, buyerName: 'Erika Mustermann' },
    })
    const seller = await caller.sellerToken()
    expect((await caller.send('POST', '/orders', { token: seller, body: { sku: 'S1' } })).status).toBe(201)

    const text = readFileSync(file, 'utf8')
    for (const secret of [
      orderId,
      'Erika',
      token,
      seller,
      demoCredentials.clientSecret,
      demoCredentials.refreshToken,
    ]) {
      expect(text).not.toContain(secret)
    }
    const { entries } = readCassette(file)
    expect(entries.map(({ operation, status }) => `${operation} ${status}`)).toEqual([
      'GET /orders/{orderId} 404',
      'GET /orders/{orderId} 200',
      'POST /orders 201',
    ])

    const replaying = createSandbox({ models, cassette: file, usagePlan: 'off' })
    const client = new Caller(replaying)
    const own = { token: await client.restrictedToken({ method: 'GET', path: '/orders/{orderId}' }) }
    const get = () => client.send('GET', '/orders/999-0000001-0000000', own)
    const replayed = [await get(), await get(), await get()]
    expect(replayed.map(({ status }) => status)).toEqual([404, 200, 200])
    expect(replayed[2]?.body).toEqual({ orderId: '999-0000001-0000000', buyerName: 'Text 1' })
    replaying.reset()
    expect((await get()).status).toBe(404)
    expect(replaying.calls('getOrder')).toMatchObject([{ stage: 'cassette' }])
  })

  it('has no requests to LWA and for RDTs', async () => {
    await new Caller(recorder).restrictedToken({ method: 'GET', path: '/orders/{orderId}' })
    expect(readCassette(file).entries).toEqual([])
  })
})

describe('a cassette', () => {
  const cassette: Cassette = {
    version: 1,
    entries: [
      { operation: 'GET /orders', params: { stores: ['A1'], limit: 5 }, status: 200, body: { orders: ['recorded'] } },
    ],
  }

  it('applies to equal requests only, and before other stages', async () => {
    const caller = new Caller(createSandbox({ models, cassette }))
    const token = await caller.sellerToken()
    const ordersOf = async (path: string) => valueAt((await caller.send('GET', path, { token })).body, 'orders')
    expect(await ordersOf('/orders?limit=5&stores=A1')).toEqual(['recorded'])
    expect(await ordersOf('/orders?limit=6&stores=A1')).not.toEqual(['recorded'])
  })

  it('applies to requests that differ only in dates', async () => {
    const params = { stores: ['2026-11-01T00:00:00Z'] }
    const dated: Cassette = {
      version: 1,
      entries: [{ operation: 'GET /orders', params, status: 200, body: { orders: [1] } }],
    }
    const caller = new Caller(createSandbox({ models, cassette: dated }))
    const token = await caller.sellerToken()
    expect(await caller.send('GET', '/orders?stores=2026-12-24', { token })).toMatchObject({ body: { orders: [1] } })
  })

  it('must be valid', () => {
    expect(() => createSandbox({ models, cassette: '/absent.json' })).toThrow(
      /^\/absent\.json can't be read as a cassette\./,
    )
    for (const value of [{}, { version: 2, entries: [] }, { version: 1, entries: [{}] }]) {
      expect(() => createSandbox({ models, cassette: value as never })).toThrow('cassette is not a cassette.')
    }
  })
})

it('tells when the target is unreachable', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cassette-'))
  const closed = await startSandbox({ models })
  await closed.close()
  const recorder = await startRecorder({ to: join(folder, 'c.json'), target: closed.url, models })
  try {
    const response = await fetch(`${recorder.url}/orders`)
    expect([response.status, await response.text()]).toEqual([502, expect.stringContaining('ECONNREFUSED')])
  } finally {
    await recorder.close()
    rmSync(folder, { recursive: true })
  }
})

it('does not start to record from an invalid URL', async () => {
  await expect(startRecorder({ to: '/never', target: 'amazon', models })).rejects.toThrow(
    /^target is invalid, "amazon"\./,
  )
})
