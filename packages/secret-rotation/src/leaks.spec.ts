import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { findSecrets } from '../../auth/test/leaks/find-secrets.js'
import { watchProcess } from '../../auth/test/leaks/watch-process.js'
import { failures } from '../test/leaks/failures.js'
import { LeakStage } from '../test/leaks/leak-stage.js'
import { planted } from '../test/leaks/planted.js'

const names = Object.keys(planted)

let stage: LeakStage
let written: unknown[]

beforeEach(async () => {
  const credentials = { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: planted.awsSecretKey }
  jest.replaceProperty(process, 'env', { ...credentials, PATH: process.env.PATH })
  stage = await LeakStage.open()
  written = watchProcess()
})
afterEach(async () => {
  jest.restoreAllMocks()
  await stage.close()
})

describe('no failing rotation leaks a secret', () => {
  it.each(failures)('$name', async ({ run, event, error: expected }) => {
    const outcome = await run(stage).then(
      (result) => ({ result }),
      (error: unknown) => ({ error }),
    )
    await new Promise(setImmediate)
    expect(outcome).toMatchObject(expected ? { error: expected } : { result: {} })
    if (event) expect(stage.events.map(({ type }) => type)).toContain(event)
    expect(findSecrets(planted, outcome, ...Object.values(outcome), stage.reported, written)).toEqual([])
  })

  it('covers at least 100 failures with unique names', () => {
    expect(new Set(failures.map(({ name }) => name)).size).toBe(failures.length)
    expect(failures.length).toBeGreaterThanOrEqual(100)
  })
})

describe('a rotator and its secret stores', () => {
  it('show no secret, also not in hidden fields', async () => {
    const record = JSON.stringify({ clientId: 'a', clientSecret: planted.oldSecret })
    const stores = [stage.store, stage.fileStore(record, 0o600), stage.secretsManagerStore()]
    for (const store of stores) expect((await store.read())?.record).toMatchObject({ clientSecret: planted.oldSecret })
    const rotators = stores.map((secretStore) => stage.rotator({ secretStore }))
    for (const rotator of rotators) await rotator.status()
    expect(findSecrets(planted, stores, rotators, written)).toEqual([])
  })
})

describe('a successful rotation', () => {
  it('leaks no secret', async () => {
    const outcome = await stage.rotate()
    expect(stage.events.at(-1)).toMatchObject({ type: 'message-deleted' })
    expect(stage.lines).toHaveLength(stage.events.length * 2)
    expect(findSecrets(planted, outcome, stage.reported, written)).toEqual([])
  })

  it('has secrets to leak: each one that is ever sent was on the wire', async () => {
    await stage.rotate()
    expect(findSecrets(planted, stage.wire)).toEqual(
      names.filter((name) => name !== 'refreshToken' && name !== 'awsSecretKey'),
    )
  })
})
