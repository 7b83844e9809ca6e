import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { FakeLwa, LwaFailure, type LwaTurn } from '../../test/fake-lwa.js'
import { FleetMember } from '../../test/fleet-member.js'
import { MemoryTokenStore, SharedMemory } from '../../test/memory-token-store.js'
import { passTime } from '../../test/pass-time.js'
import { useFakeTime } from '../../test/run-in-fake-time.js'
import { noFault, type StoreFault, UnreliableTokenStore } from '../../test/unreliable-token-store.js'
import { isAbortedError } from '../errors/connection-errors.js'

beforeEach(useFakeTime)
afterEach(() => {
  jest.useRealTimers()
})

interface Step {
  readonly member: number
  readonly seller: string
  readonly action:
    | 'get'
    | 'get and abort'
    | 'get and be rejected'
    | 'invalidate'
    | 'invalidate held'
    | 'invalidate received'
  /** Milliseconds after which the caller aborts. */
  readonly abortAfter: number
  /** Milliseconds until the next step. */
  readonly wait: number
}

const sellers = ['seller:a', 'seller:b', 'seller:c']

const steps = fc.array(
  fc.record<Step>({
    member: fc.nat(1),
    seller: fc.constantFrom(...sellers),
    action: fc.constantFrom(
      'get',
      'get and abort',
      'get and be rejected',
      'invalidate',
      'invalidate held',
      'invalidate received',
    ),
    abortAfter: fc.oneof(fc.constant(0), fc.nat(3000)),
    wait: fc.oneof(fc.constant(0), fc.nat(500), fc.nat(10_000), fc.nat(4_000_000)),
  }),
  { minLength: 1, maxLength: 40 },
)

const faults = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(noFault) },
    {
      weight: 2,
      arbitrary: fc.record<StoreFault>({
        before: fc.oneof(fc.constant(0), fc.nat(3000)),
        after: fc.oneof(fc.constant(0), fc.nat(3000)),
        isDone: fc.boolean(),
        rejects: fc.boolean(),
      }),
    },
  ),
  { minLength: 1, maxLength: 50 },
)

const turns = fc.array(
  fc.record<LwaTurn>({ latency: fc.oneof(fc.nat(500), fc.nat(40_000)), fails: fc.constantFrom(false, false, true) }),
  { minLength: 1, maxLength: 20 },
)

/** Returns the items of a list in a loop. */
function inTurn<Item>(items: readonly Item[]): () => Item {
  let count = 0
  return () => items[count++ % items.length] as Item
}

function abortedAfter(milliseconds: number): AbortSignal {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), milliseconds)
  return controller.signal
}

/** A process that checks each token: it belongs to the seller, and was not discarded before the request for it. */
class CheckedMember {
  readonly outcomes: Promise<unknown>[] = []
  readonly #member: FleetMember
  readonly #lwa: FakeLwa
  readonly #memory: SharedMemory
  readonly #discarded = new Set<string>()
  readonly #received = new Map<string, string>()

  constructor(lwa: FakeLwa, memory: SharedMemory, nextFault: () => StoreFault) {
    this.#lwa = lwa
    this.#memory = memory
    this.#member = new FleetMember(lwa, new UnreliableTokenStore(new MemoryTokenStore(memory), nextFault))
  }

  take({ action, seller, abortAfter }: Step): void {
    if (action === 'get') this.#get(seller)
    else if (action === 'get and abort') this.#get(seller, { signal: abortedAfter(abortAfter) })
    else if (action === 'get and be rejected') this.#get(seller, { isRejected: true })
    else if (action === 'invalidate') this.#invalidate(seller)
    else this.#invalidate(seller, action === 'invalidate held' ? this.#member.peek(seller) : this.#received.get(seller))
  }

  #get(seller: string, { signal, isRejected }: { signal?: AbortSignal; isRejected?: boolean } = {}): void {
    const discardedBefore = new Set(this.#discarded)
    const outcome = this.#member.get(seller, signal).then(
      (token) => {
        this.#received.set(seller, token)
        if (isRejected) {
          this.#invalidate(seller, token)
          this.#get(seller)
        }
        if (this.#lwa.minted.get(token) !== seller) return `${seller} got ${token}`
        return discardedBefore.has(token) ? `${seller} got ${token}, which was discarded` : 'good'
      },
      (error: unknown) => (error instanceof LwaFailure || (signal && isAbortedError(error)) ? 'good' : error),
    )
    this.outcomes.push(outcome)
  }

  #invalidate(seller: string, token?: string): void {
    const known = token === undefined ? [this.#member.peek(seller), this.#memory.tokenOf(seller)?.value] : [token]
    for (const each of known) if (each !== undefined) this.#discarded.add(each)
    this.#member.invalidate(token, seller)
  }
}

describe('TokenCache with a token store, in random conditions', () => {
  it('return no token of another key and no discarded token, and every call ends', async () => {
    const property = fc.asyncProperty(steps, faults, turns, async (path, storeFaults, lwaTurns) => {
      const memory = new SharedMemory()
      const lwa = new FakeLwa(inTurn(lwaTurns))
      const nextFault = inTurn(storeFaults)
      const members = [new CheckedMember(lwa, memory, nextFault), new CheckedMember(lwa, memory, nextFault)]
      for (const step of path) {
        members[step.member]?.take(step)
        await passTime(step.wait)
      }
      await passTime(1_000_000)
      const outcomes = members.flatMap((member) => member.outcomes)
      // This would wait forever for a call that never ends.
      expect(new Set(await Promise.all(outcomes))).toEqual(new Set(outcomes.length > 0 ? ['good'] : []))
      expect(jest.getTimerCount()).toBe(0)
    })
    await fc.assert(property, { numRuns: 200 })
  })

  it('call LWA only if a working token store has no token and no other process is requesting one', async () => {
    const delays = fc.array(fc.record({ before: fc.nat(400), after: fc.nat(400) }), { minLength: 1, maxLength: 20 })
    // With the delays of the token store, within half of the timeout, for which a process waits for another one.
    const latencies = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 10 })
    const property = fc.asyncProperty(steps, delays, latencies, async (path, storeDelays, lwaLatencies) => {
      const memory = new SharedMemory()
      const nextLatency = inTurn(lwaLatencies)
      const lwa = new FakeLwa(() => ({ latency: nextLatency(), fails: false }))
      const unnecessary: string[] = []
      const running = new Set<string>()
      const { mint } = lwa
      lwa.mint = async (key, abandoned) => {
        const token = memory.tokenOf(key)
        // The remaining lifetime is counted from before the token store was read.
        if (running.has(key) || (token && token.until - performance.now() > 2000)) unnecessary.push(key)
        running.add(key)
        return mint.call(lwa, key, abandoned).finally(() => running.delete(key))
      }
      const nextDelay = inTurn(storeDelays)
      const fault = () => ({ ...noFault, ...nextDelay() })
      const members = [0, 1].map(
        () => new FleetMember(lwa, new UnreliableTokenStore(new MemoryTokenStore(memory), fault)),
      )
      for (const { member, seller, wait } of path) {
        members[member]?.get(seller)
        await passTime(wait)
      }
      await passTime(1_000_000)
      expect(lwa.requests).not.toEqual([])
      expect(unnecessary).toEqual([])
    })
    await fc.assert(property, { numRuns: 100 })
  })
})
