import { describe, expect, it } from '@jest/globals'
import { PlanShare } from './plan-share.js'

const plan = { rate: 10, burst: 20 }

/** A share with its own clock, and a bucket that is never the limit. */
class Process {
  now = 0
  readonly share = new PlanShare(
    plan,
    () => this.now,
    () => 0.5,
  )

  /** Sends calls until the share permits no more. Returns how many. */
  send(most = 100): number {
    let sent = 0
    for (; sent < most && this.share.isReady; sent++) this.share.take({ wasFull: false, isEmpty: false })
    return sent
  }

  respond(count: number, empty = false, rate?: number): void {
    for (let call = 0; call < count; call++) this.share.update({ empty, rate, roundTrip: 100 })
  }

  wait(milliseconds: number): this {
    this.now += milliseconds
    return this
  }
}

/** A process that has used a whole burst without a 429. */
function alone(): Process {
  const process = new Process()
  process.share.take({ wasFull: true, isEmpty: true })
  return process.wait(1000)
}

/** A process that was alone until others came. */
function shared(): Process {
  const process = alone()
  process.respond(1, true)
  process.wait(200).respond(1, true)
  return process
}

describe('PlanShare: a process that starts', () => {
  it('sends its burst in waves, which grow as long as no call is throttled', () => {
    const process = new Process()
    const waves = Array.from({ length: 8 }, () => {
      const sent = process.send()
      process.wait(100).respond(sent)
      return sent
    })
    expect(waves.slice(0, 2)).toEqual([2, 2])
    expect([...waves].sort((one, other) => one - other)).toEqual(waves)
    expect(waves.at(-1)).toBeGreaterThan(4)
  })

  it('sends further calls after a second without a response', () => {
    const process = new Process()
    expect([process.send(), process.wait(900).send(), process.wait(200).send()]).toEqual([2, 0, 2])
  })

  it('sends a burst of up to 3 calls at once', () => {
    const share = new PlanShare({ rate: 1, burst: 3 }, () => 0, Math.random)
    for (const isEmpty of [false, false, true]) {
      expect(share.isReady).toBe(true)
      share.take({ wasFull: false, isEmpty })
    }
  })

  it('estimates its share from its part of all permits that were taken', () => {
    const process = new Process()
    process.share.take({ wasFull: true, isEmpty: false })
    for (let wave = 0; wave < 5; wave++) process.respond(process.send(1))
    process.respond(1)
    expect(process.send(2)).toBe(2)
    process.respond(2, true)
    // It got 6 of 20 permits, and a part of the last wave. It is cautious at first.
    expect(process.share.share).toBeGreaterThan(0.2)
    expect(process.share.share).toBeLessThan(0.3)
  })

  it('waits for all responses of its wave before it continues', () => {
    const process = new Process()
    process.respond(process.send(2))
    expect(process.send()).toBe(2)
    process.respond(1, true)
    expect(process.send()).toBe(0)
    process.respond(1)
    expect(process.share.share).toBeLessThan(1)
  })

  it('keeps the whole plan if its first call is throttled, because an earlier process may have emptied the bucket', () => {
    const process = new Process()
    process.send(1)
    process.respond(1, true)
    expect(process.share.share).toBe(1)
  })
})

describe('PlanShare: a process that is throttled', () => {
  it('reduces its share once for all calls that were in flight', () => {
    const process = shared()
    process.respond(5, true)
    const { share } = process.share
    expect(share).toBeCloseTo(0.55)
    process.wait(200).respond(1, true)
    expect(process.share.share).toBeLessThan(share)
  })

  it('keeps its share after a single 429, which can have another reason', () => {
    const process = alone()
    process.respond(3, true)
    process.send(11)
    process.wait(200).respond(1, true)
    expect(process.share.share).toBe(1)
  })

  it('sends at its share of the rate', () => {
    const process = shared()
    let sent = 0
    for (let time = 0; time < 2000; time++) sent += process.wait(1).send()
    // At 55 to 60 % of 10 calls per second.
    expect(sent).toBeGreaterThanOrEqual(10)
    expect(sent).toBeLessThanOrEqual(13)
  })

  it('uses the rate in force, and does not confuse it with its share', () => {
    const process = shared()
    const before = process.share.delayOf(10)
    process.respond(1, false, 20)
    expect(process.share.share).toBeCloseTo(0.55, 1)
    expect(process.share.delayOf(10)).toBeLessThan(0.6 * before)
  })

  it('keeps its share if a lower rate explains the 429, in the same response or in the next one', () => {
    const [same, next] = [alone(), shared()]
    same.respond(1, true, 5)
    same.wait(200).respond(1, true)
    next.wait(50).respond(1, false, 5)
    expect([same.share.share, next.share.share]).toEqual([1, 1])
  })

  it('recovers at first slowly and then faster, and then sends its next burst in waves', () => {
    const process = shared()
    const shares = [0, 1, 2, 3, 4, 5].map(() => process.wait(400).share.share)
    const growths = shares.slice(1).map((share, index) => share - (shares[index] ?? 0))
    expect([...growths].sort((one, other) => one - other)).toEqual(growths)
    while (process.share.share < 1) process.wait(10)
    expect(process.send()).toBe(2)
  })

  it('never stops', () => {
    const process = shared()
    for (let round = 0; round < 50; round++) process.wait(200).respond(1, true)
    expect(process.share.share).toBeGreaterThan(0.03)
  })
})

describe('PlanShare: a process that is alone', () => {
  it('is not limited', () => {
    expect(alone().send(100)).toBe(100)
  })

  it('sends its burst in waves again after a minute without a call', () => {
    const process = alone().wait(60_001)
    process.send(1)
    expect(process.send()).toBe(1)
  })
})
