import { describe, expect, it } from '@jest/globals'
import type { Session } from '../contender.js'
import type { Load } from './load.js'
import { runLoad } from './run-load.js'

const load: Load = { calls: 10, atOnce: 3 }

/** A session that records its calls. */
function sessionOf(respond: (orderId: string) => Promise<unknown>) {
  const calls: string[] = []
  const record = (method: string) => (orderId: string) => {
    calls.push(`${method} ${orderId}`)
    return respond(orderId)
  }
  const codeOf = (error: unknown) => (error as { code?: string }).code
  return { calls, session: { getOrder: record('GET'), confirmShipment: record('POST'), codeOf } satisfies Session }
}

function run(further: Partial<Load>, session: Session, firstCall = 0) {
  const sampleMemory = () => ({ heap: 1, resident: 2 })
  let unhandled = 5
  return runLoad({ ...load, ...further }, { session, firstCall, sampleMemory, countUnhandled: () => unhandled++ })
}

const succeed = () => Promise.resolve()

describe('runLoad', () => {
  it('makes the given number of calls, each for a different order', async () => {
    const { calls, session } = sessionOf(succeed)
    expect(await run({}, session, 100)).toMatchObject({
      made: 10,
      succeeded: 10,
      errors: {},
      untyped: 0,
      unfinished: 0,
    })
    expect(new Set(calls).size).toBe(10)
    expect(calls[0]).toBe('GET 026-0000000-0000100')
  })

  it('never exceeds the given number of concurrent calls', async () => {
    let current = 0
    let highest = 0
    const { session } = sessionOf(async () => {
      highest = Math.max(highest, ++current)
      await new Promise(setImmediate)
      current -= 1
    })
    await run({}, session)
    expect(highest).toBe(3)
  })

  it('makes every nth call a write', async () => {
    const { calls, session } = sessionOf(succeed)
    await run({ writeEvery: 2 }, session)
    expect(calls.filter((call) => call.startsWith('POST'))).toHaveLength(5)
  })

  it('counts typed errors by code, and other errors separately', async () => {
    const failures = [{ code: 'TIMEOUT' }, { code: 'TIMEOUT' }, { code: 'NETWORK' }, new Error('no code')]
    const { session } = sessionOf(async () => {
      const failure = failures.shift()
      if (failure) throw failure
    })
    const outcome = await run({}, session)
    expect(outcome).toMatchObject({ succeeded: 6, errors: { TIMEOUT: 2, NETWORK: 1 }, untyped: 1 })
  })

  it('counts the unhandled errors that occur during the run', async () => {
    expect(await run({}, sessionOf(succeed).session)).toMatchObject({ unhandled: 1 })
  })

  it('stops if calls do not end, and counts them as unfinished', async () => {
    const { session } = sessionOf((orderId) => (orderId.endsWith('4') ? new Promise(() => {}) : Promise.resolve()))
    expect(await run({ giveUpAfter: 1 }, session)).toMatchObject({ made: 10, succeeded: 9, unfinished: 1 })
  })

  it('makes no call after the given duration', async () => {
    const { session } = sessionOf(succeed)
    expect(await run({ duration: 0 }, session)).toMatchObject({ made: 0 })
  })

  it('takes the given number of memory samples', async () => {
    const { session } = sessionOf(succeed)
    expect((await run({ memorySamples: 5 }, session)).memory).toEqual(Array(5).fill({ heap: 1, resident: 2 }))
  })
})
