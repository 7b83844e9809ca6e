import { describe, expect, it, jest } from '@jest/globals'
import { SharedStoreError } from '@selling-partner/auth'
import { rejectionOf } from '../../../auth/test/rejection.js'
import { CircuitBreaker } from './circuit-breaker.js'

const unreachable = new SharedStoreError('ECONNREFUSED', "Can't connect to Redis.")

const succeed = async () => 'result'
const fail = async () => {
  throw unreachable
}

function setUp() {
  const time = { now: 0 }
  const onFailure = jest.fn()
  const circuitBreaker = new CircuitBreaker({ retryAfter: 1000, onFailure, clock: () => time.now })
  return { time, onFailure, circuitBreaker }
}

describe('CircuitBreaker', () => {
  it('runs operations and returns their results', async () => {
    const { circuitBreaker } = setUp()
    expect(await circuitBreaker.run(succeed)).toBe('result')
    expect(circuitBreaker.isOpen).toBe(false)
  })

  it('rejects operations for a while after a failure, with the reason', async () => {
    const { circuitBreaker, time } = setUp()
    expect(await rejectionOf(circuitBreaker.run(fail))).toBe(unreachable)
    time.now = 999
    const work = jest.fn(succeed)
    expect(await rejectionOf(circuitBreaker.run(work))).toMatchObject({
      code: 'SHARED_STORE',
      reason: 'ECONNREFUSED',
      message: "Redis is temporarily disabled after a failure: Can't connect to Redis.",
    })
    expect(work).not.toHaveBeenCalled()
    expect(circuitBreaker.isOpen).toBe(true)
  })

  it('then lets one operation probe, and rejects the others until it has succeeded', async () => {
    const { circuitBreaker, time } = setUp()
    await rejectionOf(circuitBreaker.run(fail))
    time.now = 1000
    expect(circuitBreaker.isOpen).toBe(false)

    let finishProbe: (result: string) => void = () => {}
    const probe = circuitBreaker.run(() => new Promise((resolve) => (finishProbe = resolve)))
    expect(circuitBreaker.isOpen).toBe(true)
    await rejectionOf(circuitBreaker.run(succeed))

    finishProbe('result')
    expect(await probe).toBe('result')
    expect(await Promise.all([circuitBreaker.run(succeed), circuitBreaker.run(succeed)])).toEqual(['result', 'result'])
  })

  it('waits again after a failed probe', async () => {
    const { circuitBreaker, time, onFailure } = setUp()
    await rejectionOf(circuitBreaker.run(fail))
    time.now = 1000
    await rejectionOf(circuitBreaker.run(fail))
    time.now = 1999
    expect(circuitBreaker.isOpen).toBe(true)
    time.now = 2000
    expect(circuitBreaker.isOpen).toBe(false)
    expect(onFailure).toHaveBeenCalledTimes(2)
  })

  it('counts operations that fail together as one failure', async () => {
    const { circuitBreaker, onFailure } = setUp()
    await Promise.allSettled([circuitBreaker.run(fail), circuitBreaker.run(fail), circuitBreaker.run(fail)])
    expect(onFailure.mock.calls).toEqual([[unreachable]])
  })

  it('does not count a connection that this process closed as a failure', async () => {
    const { circuitBreaker, onFailure } = setUp()
    const closed = async () => {
      throw new SharedStoreError('CLOSED', 'The connection to Redis was closed.')
    }
    await rejectionOf(circuitBreaker.run(closed))
    expect(circuitBreaker.isOpen).toBe(false)
    expect(onFailure).not.toHaveBeenCalled()
  })
})
