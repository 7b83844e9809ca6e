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
  if (!events) throw new Error('The list of observers is empty.')
  return events
}

const throwing = (reason: unknown): CallObserver => {
  return () => {
    throw reason
  }
}

describe('Observers', () => {
  it('notifies all observers in order', () => {
    const notified: string[] = []
    const events = begin(
      () => notified.push('first'),
      () => notified.push('second'),
    )
    events.sent()
    expect(notified).toEqual(['first', 'second'])
  })

  it('warns once per observer that throws, and still notifies the others', () => {
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

  it('warns once about an async observer that rejects', async () => {
    const events = begin(async () => {
      throw new Error('no network')
    })
    events.sent()
    events.sent()
    await new Promise(setImmediate)
    expect(emitWarning).toHaveBeenCalledTimes(1)
  })

  it('is undefined without observers', () => {
    expect(Observers.from(undefined, () => 0)).toBeUndefined()
    expect(Observers.from([], () => 0)).toBeUndefined()
  })

  it.each([null, {}, () => {}, [null], ['sent'], [{ sent: () => {} }]])('rejects %p', (option) => {
    const from = () => Observers.from(option as readonly CallObserver[], () => 0)
    expect(from).toThrow('observers must be a list of functions.')
  })
})
