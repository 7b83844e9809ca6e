import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { asOrdinaryUser } from '../../../test/as-ordinary-user.js'
import { describeSecretStore } from '../../../test/describe-secret-store.js'
import { exampleRecord } from '../../../test/example-record.js'
import { harmlessRejectionOf } from '../../../test/harmless-rejection-of.js'
import { IncrementingProcess } from '../../../test/incrementing-process.js'
import { planted } from '../../../test/planted-secrets.js'
import { TemporaryFolder } from '../../../test/temporary-folder.js'
import { FileSecretStore } from './file-secret-store.js'

const folder = new TemporaryFolder()
const first = { clientId: 'a', clientSecret: `${planted.clientSecret}-1` }
const second = { clientId: 'a', clientSecret: `${planted.clientSecret}-2` }

let path: string
let store: FileSecretStore
beforeEach(() => {
  path = folder.join('secret.json')
  store = new FileSecretStore({ path, lockTimeout: 50 })
})

describeSecretStore('FileSecretStore', () => new FileSecretStore({ path: folder.join('secret.json') }))

/** A lock of a killed process, created this many seconds ago. */
function leaveLock(seconds: number): void {
  writeFileSync(`${path}.lock`, '')
  const then = Date.now() / 1000 - seconds
  utimesSync(`${path}.lock`, then, then)
}

describe('the file of a FileSecretStore', () => {
  it('is readable only by its owner, and no other file remains', async () => {
    expect(await store.replace(exampleRecord, undefined)).toBe(true)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder.path)).toEqual(['secret.json'])
  })

  it('can be written by hand, and keeps other keys', async () => {
    const byHand = { refreshToken: planted.refreshToken, ...first }
    writeFileSync(path, JSON.stringify(byHand), { mode: 0o600 })
    const stored = await store.read()
    expect(stored?.record).toEqual(first)
    await store.replace(second, stored?.version)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ ...byHand, ...second, rotation: {} })
  })

  it('is the target of a symbolic link, which stays a link', async () => {
    mkdirSync(folder.join('real'))
    writeFileSync(folder.join('real', 'target.json'), JSON.stringify(first), { mode: 0o600 })
    symlinkSync(folder.join('real', 'target.json'), path)
    const stored = await store.read()
    await store.replace(second, stored?.version)
    expect(JSON.parse(readFileSync(folder.join('real', 'target.json'), 'utf8'))).toMatchObject(second)
    expect(readFileSync(path, 'utf8')).toBe(readFileSync(folder.join('real', 'target.json'), 'utf8'))
    expect(readdirSync(folder.join('real'))).toEqual(['target.json'])
  })

  it('keeps its owner', async () => {
    await store.replace(first, undefined)
    await asOrdinaryUser([path], async () => {})
    const { uid } = statSync(path)
    await store.replace(second, (await store.read())?.version)
    expect(statSync(path)).toMatchObject({ uid })
    expect((await store.read())?.record).toEqual(second)
  })

  it('is not affected by an unfinished file of a killed process, which the next writer removes', async () => {
    await store.replace(first, undefined)
    const left = `${path}.00000000-0000-4000-8000-000000000000.tmp`
    writeFileSync(left, '{"clientId": "a", "clientS', { mode: 0o600 })
    for (const name of ['secret.json.bak', 'secret.json.tmp', 'other.00000000-0000-4000-8000-000000000000.tmp']) {
      writeFileSync(folder.join(name), '')
    }
    const stored = await store.read()
    expect(stored?.record).toEqual(first)
    await store.replace(second, stored?.version)
    expect(existsSync(left)).toBe(false)
    expect(readdirSync(folder.path)).toHaveLength(4)
  })
})

const processes: IncrementingProcess[] = []
afterEach(() => Promise.all(processes.splice(0).map((process) => process.kill())))

async function start(times: number, setUp?: string): Promise<IncrementingProcess> {
  const started = new IncrementingProcess(path, times, setUp)
  processes.push(started)
  expect(await started.says()).toBe('ready')
  return started
}

describe('a file that cannot be used', () => {
  const rejections: readonly [string, string, RegExp, () => void][] = [
    [
      'has no folder',
      'NO_FOLDER',
      /^The folder of the file .*\/none\/secret\.json does not exist\. Create .*\/none\.$/,
      () => {
        store = new FileSecretStore({ path: folder.join('none', 'secret.json') })
      },
    ],
    [
      'is a folder',
      'IS_FOLDER',
      /^Cannot use the file .*secret\.json\. It is a folder: name a file in it\.$/,
      () => mkdirSync(path, { mode: 0o700 }),
    ],
    [
      'is a broken link',
      'BROKEN_LINK',
      /^Broken symbolic link: the file .*secret\.json\. /,
      () => symlinkSync(folder.join('nowhere'), path),
    ],
    ['is a link to itself', 'ELOOP', /circular symbolic link\. Check the path\.$/, () => symlinkSync(path, path)],
    [
      'others may read',
      'OPEN_TO_OTHERS',
      /^Other users can access the file .*secret\.json\. Run chmod 600 .*secret\.json\.$/,
      () => {
        writeFileSync(path, JSON.stringify(first))
        chmodSync(path, 0o640)
      },
    ],
    ['is a device', 'NO_FILE', /not a regular file: name another one\.$/, () => symlinkSync('/dev/null', path)],
    [
      'is in a file',
      'ENOTDIR',
      /is not a folder\. Check the path\.$/,
      () => {
        writeFileSync(folder.join('file'), '')
        store = new FileSecretStore({ path: folder.join('file', 'secret.json') })
      },
    ],
    [
      'is plain text',
      'MALFORMED',
      /is not a JSON object\. Write it as /,
      () => writeFileSync(path, planted.clientSecret, { mode: 0o600 }),
    ],
    [
      'is truncated',
      'MALFORMED',
      /is not a JSON object/,
      () => writeFileSync(path, `{"clientId": "a", "clientSecret": "${planted.clientSecret}`, { mode: 0o600 }),
    ],
    [
      'has no client ID',
      'MALFORMED',
      /Correct clientId: it must be a non-empty string/,
      () => writeFileSync(path, `{"clientSecret": "${planted.clientSecret}"}`, { mode: 0o600 }),
    ],
  ]

  it.each(rejections)('is rejected if it %s, and stays unchanged', async (_, reason, message, make) => {
    make()
    const before = readdirSync(folder.path)
    const error = { code: 'SHARED_STORE', reason, message: expect.stringMatching(message) }
    expect(await harmlessRejectionOf(store.read())).toMatchObject(error)
    if (reason !== 'MALFORMED') expect(await harmlessRejectionOf(store.replace(second, undefined))).toMatchObject(error)
    else expect(await store.replace(second, undefined)).toBe(false)
    expect(readdirSync(folder.path)).toEqual(before)
  })

  it('is rejected if it is read-only', async () => {
    await store.replace(first, undefined)
    const stored = await store.read()
    chmodSync(path, 0o400)
    const writing = () => harmlessRejectionOf(store.replace(second, stored?.version))
    expect(await asOrdinaryUser([folder.path, path], writing)).toMatchObject({
      reason: 'EACCES',
      message: expect.stringMatching(/^Cannot use the file .* \(EACCES\)\. Give the user of this process permission/),
    })
    expect(await store.read()).toEqual(stored)
  })

  it('is rejected if its folder is read-only', async () => {
    await store.replace(first, undefined)
    const stored = await store.read()
    chmodSync(folder.path, 0o500)
    const writing = () => harmlessRejectionOf(store.replace(second, stored?.version))
    expect(await asOrdinaryUser([folder.path, path], writing)).toMatchObject({ reason: 'EACCES' })
    chmodSync(folder.path, 0o700)
    expect(await store.read()).toEqual(stored)
    expect(readdirSync(folder.path)).toEqual(['secret.json'])
  })

  it('stays unchanged if there is no space for a new one', async () => {
    await store.replace(exampleRecord, undefined)
    const large = { ...JSON.parse(readFileSync(path, 'utf8')), note: 'x'.repeat(500_000) }
    writeFileSync(path, JSON.stringify(large), { mode: 0o600 })
    const stored = await store.read()
    const writer = await start(1, 'ulimit -f 200 && export TSX_DISABLE_CACHE=1')
    writer.go()
    expect(JSON.parse((await writer.says()) ?? '')).toMatchObject({
      code: 'SHARED_STORE',
      reason: 'EFBIG',
      message: expect.stringMatching(/Free some space\. The content is unchanged\.$/),
    })
    expect(await store.read()).toEqual(stored)
    expect(readdirSync(folder.path)).toEqual(['secret.json'])
  })
})

describe('the lock of a FileSecretStore', () => {
  it('causes a wait, and then an error', async () => {
    leaveLock(9)
    expect(await harmlessRejectionOf(store.replace(first, undefined))).toMatchObject({
      reason: 'LOCKED',
      message: expect.stringMatching(
        /^Another process locked the file .* for more than 50 ms\. Try again\. .* remove .*\.lock\.$/,
      ),
    })
    expect(readdirSync(folder.path)).toEqual(['secret.json.lock'])
    const waiting = new FileSecretStore({ path }).replace(first, undefined)
    unlinkSync(`${path}.lock`)
    expect(await waiting).toBe(true)
  })

  it('does not prevent reading', async () => {
    await store.replace(first, undefined)
    leaveLock(0)
    expect((await store.read())?.record).toEqual(first)
  })

  it.each([11, -11])('is removed if it is %d seconds old, and acquired by one process at a time', async (seconds) => {
    leaveLock(seconds)
    const rivals = Array.from({ length: 8 }, () => new FileSecretStore({ path }))
    const outcomes = await Promise.all(rivals.map((rival) => rival.replace(first, undefined)))
    expect(outcomes.filter(Boolean)).toHaveLength(1)
    expect(readdirSync(folder.path)).toEqual(['secret.json'])
  })
})

describe('processes that share a file', () => {
  const attemptOf = async () => (await store.read())?.record.request?.attempt ?? 0

  beforeEach(() => store.replace({ ...exampleRecord, request: { ...request, attempt: 1 } }, undefined))

  it.each([
    ['while a lock keeps the others away', '0'],
    ['even if every lock appears stale, and is removed by the others', '20000'],
  ])('lose no update %s', async (_, clockAheadMs) => {
    const setClock = `export CLOCK_AHEAD_MS=${clockAheadMs}`
    const rivals = await Promise.all(Array.from({ length: 4 }, () => start(50, setClock)))
    for (const rival of rivals) rival.go()
    expect(await Promise.all(rivals.map((rival) => rival.says()))).toEqual(Array(4).fill('done'))
    expect(await attemptOf()).toBe(201)
    expect(readdirSync(folder.path)).toEqual(['secret.json'])
  })

  it('find a complete record after one of them is killed while it writes, and continue', async () => {
    const isWriting = () => readdirSync(folder.path).some((name) => name.endsWith('.tmp'))
    let crashes = 0
    let attempt = 1
    while (crashes < 3) {
      const doomed = await start(Number.POSITIVE_INFINITY)
      doomed.go()
      await until(async () => (await attemptOf()) > attempt)
      await until(async () => isWriting())
      await doomed.kill()
      if (isWriting()) crashes += 1
      if (existsSync(`${path}.lock`)) leaveLock(11)

      const stored = await store.read()
      if (!stored?.record.request) throw new Error('The record is gone')
      expect(stored.record).toEqual({ ...exampleRecord, request: { ...request, attempt: expect.any(Number) } })
      expect(stored.record.request.attempt).toBeGreaterThan(attempt)
      attempt = stored.record.request.attempt + 1
      expect(await store.replace({ ...stored.record, request: { ...request, attempt } }, stored.version)).toBe(true)
      expect(readdirSync(folder.path)).toEqual(['secret.json'])
    }
  })
})

const request = { attempt: 1, requestedAt: '2026-01-02T03:04:00Z', requestedBy: 'rotator-1' }

/** Polls without a pause: the state it waits for lasts less than a millisecond. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 30_000
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error('Timed out')
    await new Promise(setImmediate)
  }
}

describe('the options of a FileSecretStore', () => {
  it.each([
    ['path', { path: '' }],
    ['path', { path: 'a\0b' }],
    ['lockTimeout', { path: 'a', lockTimeout: -1 }],
    ['lockTimeout', { path: 'a', lockTimeout: Number.NaN }],
  ])('are rejected if %s is invalid', (option, options) => {
    expect(() => new FileSecretStore(options)).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringMatching(`^${option} `) }),
    )
  })
})
