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
  const events = Observers.from({ observers }, () => 0)?.begin({ endpoint: 'https://x.example' })
  if (!events) throw new Error('No events are recorded.')
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

  it('warns once about a logger that throws or rejects, and still notifies the observers', async () => {
    const fail = () => {
      throw new Error('no disk')
    }
    const failLater = async () => fail()
    const loggers = [fail, failLater].map((log) => ({ debug: log, info: log, warn: log, error: log }))
    for (const logger of loggers) {
      const { observer, recorded } = recordEvents()
      const observers = Observers.from({ observers: [observer], logger, logLevel: 'debug' }, () => 0)
      const events = observers?.begin({ endpoint: 'https://x.example' })
      events?.sent()
      events?.ended()
      observers?.log('a sentence')
      await new Promise(setImmediate)
      expect(storyOf(recorded)).toHaveLength(2)
    }
    const warning = [
      expect.stringMatching(/^The logger threw an error/),
      expect.objectContaining({ code: 'LOGGER_FAILED' }),
    ]
    expect(emitWarning.mock.calls).toEqual([warning, warning])
  })

  it('records no events without observers and a logger', () => {
    for (const options of [{}, { observers: [] }]) {
      const recorder = Observers.from(options, () => 0)?.begin({ endpoint: 'https://x.example' })
      expect(recorder).toHaveProperty('isObserved', false)
    }
  })

  it('is undefined if the level is off and there are no observers', () => {
    expect(Observers.from({ logLevel: 'off' }, () => 0)).toBeUndefined()
  })

  it.each([null, {}, () => {}, [null], ['sent'], [{ sent: () => {} }]])('rejects %p', (option) => {
    const from = () => Observers.from({ observers: option as readonly CallObserver[] }, () => 0)
    expect(from).toThrow('observers must be a list of functions.')
  })
})
