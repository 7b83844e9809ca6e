import { describe, expect, it, jest } from '@jest/globals'
import { StoreError } from '@selling-partner/auth'
import { rejectionOf } from '../../../auth/test/rejection.js'
import { Circuit } from './circuit-breaker.js'

const refused = new StoreError('ECONNREFUSED', 'Redis cannot be reached')

const succeed = async () => 'answer'
const fail = async () => {
  throw refused
}

function setUp() {
  const time = { now: 0 }
  const onFailure = jest.fn()
  const circuit = new Circuit({ retryAfter: 1000, onFailure, clock: () => time.now })
  return { time, onFailure, circuit }
}

describe('Circuit', () => {
  it('lets operations through, and hands on what they bring', async () => {
    const { circuit } = setUp()
    expect(await circuit.run(succeed)).toBe('answer')
    expect(circuit.isOpen).toBe(false)
  })

  it('refuses operations for a while after a failure, and says why', async () => {
    const { circuit, time } = setUp()
    expect(await rejectionOf(circuit.run(fail))).toBe(refused)
    time.now = 999
    const work = jest.fn(succeed)
    expect(await rejectionOf(circuit.run(work))).toMatchObject({
      code: 'STORE',
      reason: 'ECONNREFUSED',
      message: 'Redis is left alone for a moment after a failure: Redis cannot be reached',
    })
    expect(work).not.toHaveBeenCalled()
    expect(circuit.isOpen).toBe(true)
  })

  it('then lets one operation try, and the others wait for what comes of it', async () => {
    const { circuit, time } = setUp()
    await rejectionOf(circuit.run(fail))
    time.now = 1000
    expect(circuit.isOpen).toBe(false)

    let succeedLate: (answer: string) => void = () => {}
    const trial = circuit.run(() => new Promise((resolve) => (succeedLate = resolve)))
    expect(circuit.isOpen).toBe(true)
    await rejectionOf(circuit.run(succeed))

    succeedLate('answer')
    expect(await trial).toBe('answer')
    expect(await Promise.all([circuit.run(succeed), circuit.run(succeed)])).toEqual(['answer', 'answer'])
  })

  it('waits anew when the one that tried has failed', async () => {
    const { circuit, time, onFailure } = setUp()
    await rejectionOf(circuit.run(fail))
    time.now = 1000
    await rejectionOf(circuit.run(fail))
    time.now = 1999
    expect(circuit.isOpen).toBe(true)
    time.now = 2000
    expect(circuit.isOpen).toBe(false)
    expect(onFailure).toHaveBeenCalledTimes(2)
  })

  it('takes operations that fail together for one failure', async () => {
    const { circuit, onFailure } = setUp()
    await Promise.allSettled([circuit.run(fail), circuit.run(fail), circuit.run(fail)])
    expect(onFailure.mock.calls).toEqual([[refused]])
  })

  it('does not blame Redis for a connection that this process closed', async () => {
    const { circuit, onFailure } = setUp()
    const closed = async () => {
      throw new StoreError('CLOSED', 'the connection was closed')
    }
    await rejectionOf(circuit.run(closed))
    expect(circuit.isOpen).toBe(false)
    expect(onFailure).not.toHaveBeenCalled()
  })
})
