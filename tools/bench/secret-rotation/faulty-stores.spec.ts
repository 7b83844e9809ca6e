import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { FileSecretStore } from '@selling-partner/secret-rotation'
import { FileUnderTrouble } from './file-under-trouble.js'

const record = { clientId: 'one', clientSecret: 'used' }

let file: FileUnderTrouble

beforeEach(async () => {
  file = await FileUnderTrouble.open()
  await file.store.replace(record, undefined)
})
afterEach(() => file.close())

describe('a file under trouble', () => {
  it('can be neither read nor written, and then is what it was', async () => {
    const { version } = (await file.store.read()) ?? {}
    const end = await file.fail()
    await expect(file.store.read()).rejects.toMatchObject({ code: 'STORE' })
    await expect(file.store.replace(record, version)).rejects.toMatchObject({ code: 'STORE' })
    await end()
    expect(await file.store.read()).toMatchObject({ record, version })
  })

  it('can be read and not written while some other process writes', async () => {
    const path = file.place.replace('file:', '')
    const impatient = new FileSecretStore({ path, lockTimeout: 0 })
    const { version } = (await impatient.read()) ?? {}
    const end = await file.hinder()
    expect(await impatient.read()).toMatchObject({ record })
    await expect(impatient.replace(record, version)).rejects.toMatchObject({ reason: 'LOCKED' })
    await end()
    expect(await impatient.replace({ ...record, clientSecret: 'new' }, version)).toBe(true)
  })
})
