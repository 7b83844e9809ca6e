import { describe, expect, it, jest } from '@jest/globals'
import type { PermitSource } from './call-queue.js'
import { CallQueue } from './call-queue.js'

/** Empty; a token comes in each 99.5 ms, the first one was due already. */
const source: PermitSource = { take: () => false, delayOf: (count) => (count - 1) * 99.5 - 1 }

describe('a line', () => {
  it('says to each call that joins it how long it will wait, in whole milliseconds', () => {
    jest.useFakeTimers()
    const line = new CallQueue(source, () => performance.now())
    const onQueued = jest.fn()
    for (const priority of [0, 0, 0, 1]) line.take({ priority, onQueued })
    expect(onQueued.mock.calls).toEqual([[0], [99], [198], [0]])
    jest.useRealTimers()
  })
})
