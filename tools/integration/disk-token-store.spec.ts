import { randomBytes } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { DiskTokenStore } from '../../examples/token-store-on-disk/disk-token-store.js'

const now = Date.UTC(2026, 0, 1)
const key = 'https://api.amazon.com/auth/o2/token amzn1.application-oa2-client.1 seller:hash'
const token = { value: 'Atza|secret', ttlMs: 3_540_000 }

let folder: string

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'disk-token-store-')), 'tokens')
  jest.spyOn(Date, 'now').mockReturnValue(now)
})
afterEach(async () => {
  jest.restoreAllMocks()
  await rm(join(folder, '..'), { recursive: true })
})

const passTime = (milliseconds: number) => jest.spyOn(Date, 'now').mockReturnValue(now + milliseconds)
const onlyFile = async () => join(folder, String((await readdir(folder))[0]))

describe.each([
  ['without a key', undefined],
  ['with a key', randomBytes(32)],
])('DiskTokenStore %s', (_, encryptionKey) => {
  const store = () => new DiskTokenStore(folder, encryptionKey)

  it('returns a token to all processes that share the folder, with its remaining lifetime', async () => {
    expect(await store().get(key)).toBeUndefined()
    await store().set(key, token)
    passTime(40_000)
    expect(await store().get(key)).toEqual({ value: token.value, ttlMs: 3_500_000 })
    passTime(3_540_000)
    expect(await store().get(key)).toBeUndefined()
  })

  it('ignores a token if the wall clock was set back', async () => {
    await store().set(key, token)
    passTime(-1)
    expect(await store().get(key)).toBeUndefined()
  })

  it('keeps the tokens of each key apart, and deletes a token only if the value matches', async () => {
    await store().set(key, token)
    await store().set('another', { ...token, value: 'Atza|another' })
    await store().delete('another', 'Atza|older')
    expect(await store().get('another')).toMatchObject({ value: 'Atza|another' })
    await store().delete('another', 'Atza|another')
    await store().delete('another', 'Atza|another')
    expect(await store().get('another')).toBeUndefined()
    expect(await store().get(key)).toMatchObject(token)
    expect(await readdir(folder)).toHaveLength(1)
  })

  it('removes files of killed processes, and no others', async () => {
    jest.restoreAllMocks()
    await store().set(key, token)
    const name = String((await readdir(folder))[0])
    const uuid = '00000000-0000-4000-8000-000000000000'
    const [left, running, other] = [`${name}.${uuid}`, `${name}.${uuid.replaceAll('0', '1')}`, 'notes.txt']
    for (const file of [left, running, other]) await writeFile(join(folder, file), token.value)
    const then = Date.now() / 1000 - 61
    for (const file of [left, other]) await utimes(join(folder, file), then, then)
    await store().set(key, token)
    expect((await readdir(folder)).sort()).toEqual([name, running, other].sort())
  })

  it('leaves no file if a token cannot be stored', async () => {
    await store().set(key, token)
    const path = await onlyFile()
    await rm(path)
    await mkdir(join(path, 'a folder'), { recursive: true })
    await expect(store().set(key, token)).rejects.toMatchObject({
      code: expect.stringMatching(/EISDIR|ENOTEMPTY|EEXIST/),
    })
    expect(await readdir(folder)).toHaveLength(1)
  })

  it('returns complete tokens while others replace them', async () => {
    const values = Array.from({ length: 20 }, (_, index) => `Atza|${index} `.repeat(10_000))
    await store().set(key, { value: String(values[0]), ttlMs: 60_000 })
    const writes = values.map((value) => store().set(key, { value, ttlMs: 60_000 }))
    for (let reads = 0; reads < 50; reads++) expect(values).toContain((await store().get(key))?.value)
    await Promise.all(writes)
  })

  it('protects its files from other users, and does not reveal the key in their names', async () => {
    await store().set(key, token)
    const file = await onlyFile()
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^[\da-f]{64}$/)])
  })

  it('ignores a damaged file', async () => {
    await store().set(key, token)
    const file = await onlyFile()
    for (const content of ['', '{}', 'null', (await readFile(file)).subarray(0, 20)]) {
      await writeFile(file, content)
      expect(await store().get(key)).toBeUndefined()
    }
  })
})

describe('DiskTokenStore with encryption', () => {
  const rightKey = randomBytes(32)
  const store = (encryptionKey = rightKey) => new DiskTokenStore(folder, encryptionKey)

  it('writes no readable part of the token, and different bytes each time', async () => {
    await store().set(key, token)
    const first = await readFile(await onlyFile())
    await store().set(key, token)
    const second = await readFile(await onlyFile())
    expect(first.includes('Atza')).toBe(false)
    expect(first.equals(second)).toBe(false)
  })

  it('ignores a file that was encrypted with another key, changed or copied', async () => {
    await store().set(key, token)
    expect(await store(randomBytes(32)).get(key)).toBeUndefined()
    const file = await onlyFile()
    await store().set('another', token)
    const [one, other] = (await readdir(folder)).map((name) => join(folder, name))
    await copyFile(file, String(file === one ? other : one))
    expect(await store().get('another')).toBeUndefined()
    const bytes = await readFile(file)
    bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40)
    await writeFile(file, bytes)
    expect(await store().get(key)).toBeUndefined()
  })
})
