import { describe, expect, it } from '@jest/globals'
import type { Session } from '../contender.js'
import type { Load } from './load.js'
import { runLoad } from './run-load.js'

const load: Load = { calls: 10, atOnce: 3 }

/** A session that notes its calls, of which some fail. */
function sessionOf(answer: (orderId: string) => Promise<unknown>) {
  const calls: string[] = []
  const note = (method: string) => (orderId: string) => {
    calls.push(`${method} ${orderId}`)
    return answer(orderId)
  }
  const codeOf = (error: unknown) => (error as { code?: string }).code
  return { calls, session: { getOrder: note('GET'), confirmShipment: note('POST'), codeOf } satisfies Session }
}

function run(further: Partial<Load>, session: Session, firstCall = 0) {
  const sampleMemory = () => ({ heap: 1, resident: 2 })
  let unhandled = 5
  return runLoad({ ...load, ...further }, { session, firstCall, sampleMemory, countUnhandled: () => unhandled++ })
}

const answered = () => Promise.resolve()

describe('runLoad', () => {
  it('makes as many calls as it is told, each for an order of its own', async () => {
    const { calls, session } = sessionOf(answered)
    expect(await run({}, session, 100)).toMatchObject({ made: 10, answered: 10, errors: {}, untyped: 0, unfinished: 0 })
    expect(new Set(calls).size).toBe(10)
    expect(calls[0]).toBe('GET 026-0000000-0000100')
  })

  it('never has more calls under way than it is told', async () => {
    let underWay = 0
    let most = 0
    const { session } = sessionOf(async () => {
      most = Math.max(most, ++underWay)
      await new Promise(setImmediate)
      underWay -= 1
    })
    await run({}, session)
    expect(most).toBe(3)
  })

  it('makes every so manyth call a write', async () => {
    const { calls, session } = sessionOf(answered)
    await run({ writeEvery: 2 }, session)
    expect(calls.filter((call) => call.startsWith('POST'))).toHaveLength(5)
  })

  it('counts typed errors by their code, and others apart', async () => {
    const failures = [{ code: 'TIMEOUT' }, { code: 'TIMEOUT' }, { code: 'NETWORK' }, new Error('of no type')]
    const { session } = sessionOf(async () => {
      const failure = failures.shift()
      if (failure) throw failure
    })
    const outcome = await run({}, session)
    expect(outcome).toMatchObject({ answered: 6, errors: { TIMEOUT: 2, NETWORK: 1 }, untyped: 1 })
  })

  it('counts the failures of its own time that reached no caller', async () => {
    expect(await run({}, sessionOf(answered).session)).toMatchObject({ unhandled: 1 })
  })

  it('gives up calls that do not end', async () => {
    const { session } = sessionOf((orderId) => (orderId.endsWith('4') ? new Promise(() => {}) : Promise.resolve()))
    expect(await run({ giveUpAfter: 1 }, session)).toMatchObject({ made: 10, answered: 9, unfinished: 1 })
  })

  it('makes no call after its duration', async () => {
    const { session } = sessionOf(answered)
    expect(await run({ duration: 0 }, session)).toMatchObject({ made: 0 })
  })

  it('samples the memory as often as it is told', async () => {
    const { session } = sessionOf(answered)
    expect((await run({ memorySamples: 5 }, session)).memory).toEqual(Array(5).fill({ heap: 1, resident: 2 }))
  })
})
