import { afterEach, describe, expect, it, jest } from '@jest/globals'
import type { RotationEvent } from './rotation-events.js'
import { RotationEvents } from './rotation-events.js'

const now = () => Date.parse('2026-11-21T10:00:00Z')

afterEach(() => {
  jest.restoreAllMocks()
})

describe('RotationEvents', () => {
  it('tells every observer what happened, to whose secret, when, and how much it matters', () => {
    const told: RotationEvent[] = []
    const events = new RotationEvents([(event) => told.push(event), (event) => told.push(event)], 'one', now)
    events.tell({ type: 'notice-recorded', expiresAt: '2027-01-01T00:00:00.000Z' })
    const event = {
      type: 'notice-recorded',
      level: 'info',
      clientId: 'one',
      at: '2026-11-21T10:00:00.000Z',
      expiresAt: '2027-01-01T00:00:00.000Z',
    }
    expect(told).toEqual([event, event])
  })

  it('raises an alarm where somebody has to look', () => {
    const told: RotationEvent[] = []
    new RotationEvents([(event) => told.push(event)], 'one', now).tell({
      type: 'secret-refused',
      error: new Error('no'),
    })
    expect(told).toMatchObject([{ level: 'alarm' }])
  })

  it('goes on where an observer throws or rejects, and says so once, without what it threw', async () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
    const told: RotationEvent[] = []
    const failing = [
      () => {
        throw new Error('a secret')
      },
      async () => {
        throw new Error('a secret')
      },
    ]
    const events = new RotationEvents([...failing, (event) => told.push(event)], 'one', now)
    events.tell({ type: 'secret-proved' })
    events.tell({ type: 'secret-stored' })
    await new Promise(setImmediate)
    expect(told).toHaveLength(2)
    expect(warn).toHaveBeenCalledTimes(1)
    expect(JSON.stringify(warn.mock.calls)).not.toContain('a secret')
  })
})
