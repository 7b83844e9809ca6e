import { once } from 'node:events'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { planted } from '../../../test/planted-secrets.js'
import { startProgram } from '../../../test/run-program.js'
import { TemporaryFolder } from '../../../test/temporary-folder.js'
import { FileSecretStore } from './file-secret-store.js'

const folder = new TemporaryFolder()
const first = { clientId: 'a', clientSecret: `${planted.clientSecret}-1` }
const second = { clientId: 'a', clientSecret: `${planted.clientSecret}-2` }

afterEach(() => {
  jest.restoreAllMocks()
})

/** Time for the start of about twenty processes on a slow machine. */
const slowMs = 300_000

/** A process that replaced the first record by the second one, and may have been killed at a step. */
interface Outcome {
  readonly path: string
  readonly isKilled: boolean
  readonly left: readonly string[]
}

async function replaceAndDie(step: number): Promise<Outcome> {
  const home = folder.join(String(step))
  mkdirSync(home)
  const path = `${home}/secret.json`
  await new FileSecretStore({ path }).replace(first, undefined)
  const writer = startProgram('replace-and-die.ts', [path, JSON.stringify(second)], `export DIE_AT=${step}`)
  const [, signal] = await once(writer, 'exit')
  return { path, isKilled: signal === 'SIGKILL', left: readdirSync(home).filter((name) => name !== 'secret.json') }
}

/** Kills a writer at every step, three at a time, until one gets to its end. */
async function killAtEachStep(): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  while (outcomes.every(({ isKilled }) => isKilled)) {
    const steps = [1, 2, 3].map((step) => outcomes.length + step)
    outcomes.push(...(await Promise.all(steps.map(replaceAndDie))))
  }
  return outcomes.filter(({ isKilled }) => isKilled)
}

/** Makes the lock of a killed process as old as it is when the process starts again later. */
function age(lock: string): void {
  const then = Date.now() / 1000 - 11
  if (existsSync(lock)) utimesSync(lock, then, then)
}

const clientSecretIn = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8')).clientSecret

describe('a writer that is killed', () => {
  it(
    'at any step leaves a complete record, and the next start removes everything else',
    async () => {
      const outcomes = await killAtEachStep()
      for (const { path, left } of outcomes) {
        const found = clientSecretIn(path)
        expect([first.clientSecret, second.clientSecret]).toContain(found)
        const places = ['secret.json', ...left].map((name) => path.replace(/secret\.json$/, name))
        expect(places.map((place) => lstatSync(place).mode & 0o777)).toEqual(places.map(() => 0o600))

        age(`${path}.lock`)
        const store = new FileSecretStore({ path })
        await store.cleanUp()
        expect([readdirSync(folder.join(path.split('/').at(-2) ?? '')), clientSecretIn(path)]).toEqual([
          ['secret.json'],
          found,
        ])
        const stored = await store.read()
        expect(await store.replace({ ...first, expiresAt: '2027-01-01T00:00:00.000Z' }, stored?.version)).toBe(true)
      }
      // Otherwise the steps were not those that matter.
      const kinds = new Set(
        outcomes.map(({ left }) =>
          left
            .map((name) => name.split('.').at(-1))
            .sort()
            .join(),
        ),
      )
      expect(kinds).toEqual(new Set(['', 'lock', 'lock,tmp']))
      expect(outcomes.length).toBeGreaterThan(8)
    },
    slowMs,
  )

  it('does not make the next writer fail, who waits until the lock is stale', async () => {
    const path = folder.join('secret.json')
    writeFileSync(`${path}.lock`, '', { mode: 0o600 })
    const { passed } = fastClocks()
    expect(await new FileSecretStore({ path }).replace(first, undefined)).toBe(true)
    expect(passed()).toBeGreaterThanOrEqual(10_000)
  })
})

/** Lets half a second pass each time that a waiting writer looks at a clock. */
function fastClocks() {
  let passed = 0
  const [wall, monotonic] = [Date.now(), performance.now()]
  jest.spyOn(Date, 'now').mockImplementation(() => wall + passed)
  jest.spyOn(performance, 'now').mockImplementation(() => {
    passed += 500
    return monotonic + passed
  })
  return { passed: () => passed }
}

describe('cleanUp', () => {
  const uuid = '00000000-0000-4000-8000-000000000000'
  const put = (name: string, text: string, mode = 0o600) => writeFileSync(folder.join(name), text, { mode })

  it('does nothing, and takes no lock, if no process was killed', async () => {
    const store = new FileSecretStore({ path: folder.join('secret.json') })
    await store.cleanUp()
    expect(readdirSync(folder.path)).toEqual([])
    await store.replace(first, undefined)
    await store.cleanUp()
    expect(readdirSync(folder.path)).toEqual(['secret.json'])
  })

  it('removes only files that this package has written', async () => {
    const store = new FileSecretStore({ path: folder.join('secret.json') })
    await store.replace(first, undefined)
    put(`secret.json.${uuid}.tmp`, 'own')
    const others = [
      ['secret.json.tmp', 0o600],
      ['secret.json.bak', 0o600],
      [`other.json.${uuid}.tmp`, 0o600],
      [`secret.json.${uuid}.tmp.txt`, 0o600],
      [`secret.json.${uuid.replaceAll('0', '1')}.tmp`, 0o644],
    ] as const
    for (const [name, mode] of others) put(name, 'other', mode)
    mkdirSync(folder.join(`secret.json.${uuid.replaceAll('0', '2')}.tmp`))
    await store.cleanUp()
    expect(readdirSync(folder.path)).toEqual(
      [...others.map(([name]) => name), `secret.json.${uuid.replaceAll('0', '2')}.tmp`, 'secret.json'].sort(),
    )
  })

  it("does not remove another program's lock", async () => {
    const store = new FileSecretStore({ path: folder.join('secret.json'), lockTimeout: 20 })
    put('secret.json.lock', '1234')
    age(folder.join('secret.json.lock'))
    await expect(store.cleanUp()).rejects.toMatchObject({ code: 'SHARED_STORE', reason: 'LOCKED' })
    expect(readFileSync(folder.join('secret.json.lock'), 'utf8')).toBe('1234')
  })

  it('waits for a writer that is alive', async () => {
    const store = new FileSecretStore({ path: folder.join('secret.json') })
    const writes = Promise.all([store.replace(first, undefined), store.cleanUp(), store.cleanUp()])
    expect((await writes)[0]).toBe(true)
    expect(readdirSync(folder.path)).toEqual(['secret.json'])
  })
})
