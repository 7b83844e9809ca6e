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

/** A lock that nobody gives back, made this many seconds ago. */
function leaveLock(seconds: number): void {
  writeFileSync(`${path}.lock`, '')
  const then = Date.now() / 1000 - seconds
  utimesSync(`${path}.lock`, then, then)
}

describe('the file of a FileSecretStore', () => {
  it('can be read by its owner alone, and nothing is left beside it', async () => {
    expect(await store.replace(exampleRecord, undefined)).toBe(true)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder.path)).toEqual(['secret.json'])
  })

  it('may be written by hand, and keeps the keys that are not ours', async () => {
    const byHand = { refreshToken: planted.refreshToken, ...first }
    writeFileSync(path, JSON.stringify(byHand), { mode: 0o600 })
    const stored = await store.read()
    expect(stored?.record).toEqual(first)
    await store.replace(second, stored?.version)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ ...byHand, ...second, rotation: {} })
  })

  it('is the one that a symbolic link names, which stays a link', async () => {
    mkdirSync(folder.join('real'))
    writeFileSync(folder.join('real', 'target.json'), JSON.stringify(first), { mode: 0o600 })
    symlinkSync(folder.join('real', 'target.json'), path)
    const stored = await store.read()
    await store.replace(second, stored?.version)
    expect(JSON.parse(readFileSync(folder.join('real', 'target.json'), 'utf8'))).toMatchObject(second)
    expect(readFileSync(path, 'utf8')).toBe(readFileSync(folder.join('real', 'target.json'), 'utf8'))
    expect(readdirSync(folder.join('real'))).toEqual(['target.json'])
  })

  it('belongs to whom it belonged, whoever replaces it', async () => {
    await store.replace(first, undefined)
    await asOrdinaryUser([path], async () => {})
    const { uid } = statSync(path)
    await store.replace(second, (await store.read())?.version)
    expect(statSync(path)).toMatchObject({ uid })
    expect((await store.read())?.record).toEqual(second)
  })

  it('is not what a killed process left half-written, which the next writer removes', async () => {
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

async function start(times: number, limit?: string): Promise<IncrementingProcess> {
  const started = new IncrementingProcess(path, times, limit)
  processes.push(started)
  expect(await started.says()).toBe('ready')
  return started
}

describe('a file that cannot be used', () => {
  const refusals: readonly [string, string, RegExp, () => void][] = [
    [
      'has no folder',
      'NO_FOLDER',
      /^the file .*\/none\/secret\.json has no folder to be in: make .*\/none first$/,
      () => {
        store = new FileSecretStore({ path: folder.join('none', 'secret.json') })
      },
    ],
    [
      'is a folder',
      'IS_FOLDER',
      /secret\.json is a folder: name a file in it$/,
      () => mkdirSync(path, { mode: 0o700 }),
    ],
    [
      'is a link to nowhere',
      'BROKEN_LINK',
      /secret\.json is a symbolic link to nowhere: /,
      () => symlinkSync(folder.join('nowhere'), path),
    ],
    ['is a link to itself', 'ELOOP', /leads round in a circle: check the path$/, () => symlinkSync(path, path)],
    [
      'others may read',
      'OPEN_TO_OTHERS',
      /secret\.json is open to other users: run chmod 600 .*secret\.json$/,
      () => {
        writeFileSync(path, JSON.stringify(first))
        chmodSync(path, 0o640)
      },
    ],
    ['is a device', 'NO_FILE', /is no ordinary file: name one$/, () => symlinkSync('/dev/null', path)],
    [
      'lies in a file',
      'ENOTDIR',
      /is no folder: check the path$/,
      () => {
        writeFileSync(folder.join('file'), '')
        store = new FileSecretStore({ path: folder.join('file', 'secret.json') })
      },
    ],
    [
      'is plain text',
      'MALFORMED',
      /holds no JSON object: write the client secret there as /,
      () => writeFileSync(path, planted.clientSecret, { mode: 0o600 }),
    ],
    [
      'is cut off',
      'MALFORMED',
      /holds no JSON object/,
      () => writeFileSync(path, `{"clientId": "a", "clientSecret": "${planted.clientSecret}`, { mode: 0o600 }),
    ],
    [
      'lacks the client id',
      'MALFORMED',
      /clientId must be a text/,
      () => writeFileSync(path, `{"clientSecret": "${planted.clientSecret}"}`, { mode: 0o600 }),
    ],
  ]

  it.each(refusals)('is refused where it %s, and is left as it is', async (_, reason, message, make) => {
    make()
    const before = readdirSync(folder.path)
    const error = { code: 'STORE', reason, message: expect.stringMatching(message) }
    expect(await harmlessRejectionOf(store.read())).toMatchObject(error)
    if (reason !== 'MALFORMED') expect(await harmlessRejectionOf(store.replace(second, undefined))).toMatchObject(error)
    else expect(await store.replace(second, undefined)).toBe(false)
    expect(readdirSync(folder.path)).toEqual(before)
  })

  it('is refused where it is read-only', async () => {
    await store.replace(first, undefined)
    const stored = await store.read()
    chmodSync(path, 0o400)
    const writing = () => harmlessRejectionOf(store.replace(second, stored?.version))
    expect(await asOrdinaryUser([folder.path, path], writing)).toMatchObject({
      reason: 'EACCES',
      message: expect.stringMatching(/cannot be used \(EACCES\): give the user who runs this the right/),
    })
    expect(await store.read()).toEqual(stored)
  })

  it('is refused where its folder is read-only', async () => {
    await store.replace(first, undefined)
    const stored = await store.read()
    chmodSync(folder.path, 0o500)
    const writing = () => harmlessRejectionOf(store.replace(second, stored?.version))
    expect(await asOrdinaryUser([folder.path, path], writing)).toMatchObject({ reason: 'EACCES' })
    chmodSync(folder.path, 0o700)
    expect(await store.read()).toEqual(stored)
    expect(readdirSync(folder.path)).toEqual(['secret.json'])
  })

  it('is as it was where there is no room for another one', async () => {
    await store.replace(exampleRecord, undefined)
    const large = { ...JSON.parse(readFileSync(path, 'utf8')), note: 'x'.repeat(500_000) }
    writeFileSync(path, JSON.stringify(large), { mode: 0o600 })
    const stored = await store.read()
    const writer = await start(1, 'ulimit -f 200 && export TSX_DISABLE_CACHE=1')
    writer.go()
    expect(JSON.parse((await writer.says()) ?? '')).toMatchObject({
      code: 'STORE',
      reason: 'EFBIG',
      message: expect.stringMatching(/make room there: what it held is untouched$/),
    })
    expect(await store.read()).toEqual(stored)
    expect(readdirSync(folder.path)).toEqual(['secret.json'])
  })
})

describe('the lock of a FileSecretStore', () => {
  it('is waited for, and then said to be held', async () => {
    leaveLock(9)
    expect(await harmlessRejectionOf(store.replace(first, undefined))).toMatchObject({
      reason: 'LOCKED',
      message: expect.stringMatching(/was in use by another process for 50 ms: try again; .* remove .*\.lock$/),
    })
    expect(readdirSync(folder.path)).toEqual(['secret.json.lock'])
    const waiting = new FileSecretStore({ path }).replace(first, undefined)
    unlinkSync(`${path}.lock`)
    expect(await waiting).toBe(true)
  })

  it('does not keep anybody from reading', async () => {
    await store.replace(first, undefined)
    leaveLock(0)
    expect((await store.read())?.record).toEqual(first)
  })

  it.each([11, -11])('is taken over where it is %d seconds old, by one of many at a time', async (seconds) => {
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

  it('lose nothing that one of them has written', async () => {
    const fighters = await Promise.all(Array.from({ length: 4 }, () => start(50)))
    for (const fighter of fighters) fighter.go()
    expect(await Promise.all(fighters.map((fighter) => fighter.says()))).toEqual(Array(4).fill('done'))
    expect(await attemptOf()).toBe(201)
    expect(readdirSync(folder.path)).toEqual(['secret.json'])
  })

  it('find a whole record when one of them is killed while it writes, and go on', async () => {
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

const request = { attempt: 1, askedAt: '2026-01-02T03:04:00Z', by: 'rotator-1' }

/** Looks without a pause, since what it looks for lasts for less than a millisecond. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 30_000
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error('It has not come about')
    await new Promise(setImmediate)
  }
}

describe('the options of a FileSecretStore', () => {
  it.each([
    ['path', { path: '' }],
    ['path', { path: 'a\0b' }],
    ['lockTimeout', { path: 'a', lockTimeout: -1 }],
    ['lockTimeout', { path: 'a', lockTimeout: Number.NaN }],
  ])('are refused where %s is none', (option, options) => {
    expect(() => new FileSecretStore(options)).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringMatching(`^${option} `) }),
    )
  })
})
