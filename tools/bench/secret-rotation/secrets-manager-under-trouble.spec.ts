import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { SecretsManagerUnderTrouble } from './secrets-manager-under-trouble.js'

const record = { clientId: 'one', clientSecret: 'used' }

let manager: SecretsManagerUnderTrouble

beforeEach(async () => {
  manager = await SecretsManagerUnderTrouble.open()
  await manager.store.replace(record, undefined)
})
afterEach(() => manager.close())

describe('Secrets Manager under trouble', () => {
  it('can be neither read nor written, and then is what it was', async () => {
    const { version } = (await manager.store.read()) ?? {}
    const end = await manager.fail()
    await expect(manager.store.read()).rejects.toMatchObject({ code: 'STORE' })
    await expect(manager.store.replace(record, version)).rejects.toMatchObject({ code: 'STORE' })
    await end()
    expect(await manager.store.read()).toMatchObject({ record, version })
  })

  it('has written what it does not say, once', async () => {
    const { version } = (await manager.store.read()) ?? {}
    await manager.hinder()
    await manager.store.replace({ ...record, clientSecret: 'new' }, version)
    expect(await manager.store.read()).toMatchObject({ record: { clientSecret: 'new' } })
  })
})
