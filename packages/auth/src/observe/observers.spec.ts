import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { recordEvents, storyOf } from '../../test/record-events.js'
import type { CallObserver } from './call-event.js'
import { Observers } from './observers.js'

let emitWarning: jest.SpiedFunction<typeof process.emitWarning>

beforeEach(() => {
  emitWarning = jest.spyOn(process, 'emitWarning').mockReturnValue()
})
afterEach(() => {
  jest.restoreAllMocks()
})

function begin(...observers: CallObserver[]) {
  const events = Observers.from(observers, () => 0)?.begin({ endpoint: 'https://x.example' })
  if (!events) throw new Error('Nobody watches')
  return events
}

const throwing = (reason: unknown): CallObserver => {
  return () => {
    throw reason
  }
}

describe('observers', () => {
  it('are all told, in their order', () => {
    const told: string[] = []
    const events = begin(
      () => told.push('first'),
      () => told.push('second'),
    )
    events.sent()
    expect(told).toEqual(['first', 'second'])
  })

  it('disturb neither the call nor each other when one throws, and there is one warning for each that does', () => {
    const { observer, recorded } = recordEvents()
    const failure = new Error('no disk')
    const events = begin(throwing(failure), throwing(undefined), observer)
    for (let times = 0; times < 3; times++) {
      events.sent()
      events.ended()
    }
    expect(storyOf(recorded)).toHaveLength(6)
    expect(emitWarning.mock.calls).toEqual([
      [
        expect.stringMatching(/^An observer threw an error/),
        { type: 'SellingPartnerWarning', code: 'OBSERVER_FAILED', detail: failure.stack },
      ],
      [expect.any(String), expect.objectContaining({ detail: 'undefined' })],
    ])
  })

  it('may be asynchronous: a rejection is a warning too', async () => {
    const events = begin(async () => {
      throw new Error('no network')
    })
    events.sent()
    events.sent()
    await new Promise(setImmediate)
    expect(emitWarning).toHaveBeenCalledTimes(1)
  })

  it('may be left out', () => {
    expect(Observers.from(undefined, () => 0)).toBeUndefined()
    expect(Observers.from([], () => 0)).toBeUndefined()
  })

  it.each([null, {}, () => {}, [null], ['sent'], [{ sent: () => {} }]])('cannot be %p', (option) => {
    const from = () => Observers.from(option as readonly CallObserver[], () => 0)
    expect(from).toThrow('observers must be a list of functions.')
  })
})
