import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { type RotationEvent, RotationObservers } from './rotation-events.js'

const now = () => Date.parse('2026-11-21T10:00:00Z')

afterEach(() => {
  jest.restoreAllMocks()
})

describe('RotationObservers', () => {
  it('passes every event to every observer, with its level, client ID and time', () => {
    const events: RotationEvent[] = []
    const observers = new RotationObservers([(event) => events.push(event), (event) => events.push(event)], 'one', now)
    observers.notify({ type: 'expiry-recorded', expiresAt: '2027-01-01T00:00:00.000Z' })
    const event = {
      type: 'expiry-recorded',
      level: 'info',
      clientId: 'one',
      at: '2026-11-21T10:00:00.000Z',
      expiresAt: '2027-01-01T00:00:00.000Z',
    }
    expect(events).toEqual([event, event])
  })

  it('raises an alarm if somebody must act', () => {
    const events: RotationEvent[] = []
    const observers = new RotationObservers([(event) => events.push(event)], 'one', now)
    observers.notify({ type: 'secret-rejected', error: new Error('no') })
    expect(events).toMatchObject([{ level: 'alarm' }])
  })

  it('continues if an observer throws or rejects, and warns once, without the error', async () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
    const events: RotationEvent[] = []
    const failing = [
      () => {
        throw new Error('a secret')
      },
      async () => {
        throw new Error('a secret')
      },
    ]
    const observers = new RotationObservers([...failing, (event) => events.push(event)], 'one', now)
    observers.notify({ type: 'secret-verified' })
    observers.notify({ type: 'secret-stored' })
    await new Promise(setImmediate)
    expect(events).toHaveLength(2)
    expect(warn).toHaveBeenCalledTimes(1)
    expect(JSON.stringify(warn.mock.calls)).not.toContain('a secret')
  })
})
