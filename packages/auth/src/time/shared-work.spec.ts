import { describe, expect, it } from '@jest/globals'
import { rejectionOf } from '../../test/rejection.js'
import { isAbortedError } from '../errors/connection-errors.js'
import { SharedWork } from './shared-work.js'

/** Returns work that ends when a test says so. */
function setUp() {
  let end: (result: string) => void = () => {}
  let fail: (error: Error) => void = () => {}
  let signal: AbortSignal | undefined
  const work = new SharedWork<string>((abandoned) => {
    signal = abandoned
    return new Promise((resolve, reject) => {
      end = resolve
      fail = reject
    })
  })
  return { work, end: (result: string) => end(result), fail: (error: Error) => fail(error), signal: () => signal }
}

describe('SharedWork', () => {
  it('gives all callers its result', async () => {
    const { work, end } = setUp()
    const callers = [work.wait(), work.wait(new AbortController().signal)]
    end('done')
    expect(await Promise.all(callers)).toEqual(['done', 'done'])
  })

  it('gives all callers its error', async () => {
    const { work, fail } = setUp()
    const error = new Error('broken')
    const callers = [rejectionOf(work.wait()), rejectionOf(work.wait(new AbortController().signal))]
    fail(error)
    expect(await Promise.all(callers)).toEqual([error, error])
  })

  it('is abandoned as soon as its last caller aborts, with the reason of that caller', async () => {
    const { work, signal } = setUp()
    const [one, other] = [new AbortController(), new AbortController()]
    const callers = [rejectionOf(work.wait(one.signal)), rejectionOf(work.wait(other.signal))]
    one.abort('first')
    expect(work.isAbandoned).toBe(false)
    other.abort('last')
    // Immediately, so that nobody can join it.
    expect(work.isAbandoned).toBe(true)
    expect(signal()?.reason).toBe('last')
    expect(await Promise.all(callers)).toMatchObject([{ cause: 'first' }, { cause: 'last' }])
  })

  it('is not abandoned while a caller without a signal waits', async () => {
    const { work, end } = setUp()
    const controller = new AbortController()
    const caller = work.wait()
    const left = rejectionOf(work.wait(controller.signal))
    controller.abort()
    expect(isAbortedError(await left)).toBe(true)
    expect(work.isAbandoned).toBe(false)
    end('done')
    expect(await caller).toBe('done')
  })

  it('rejects a caller whose signal has already aborted, and is not abandoned by it', async () => {
    const { work } = setUp()
    const error = await rejectionOf(work.wait(AbortSignal.abort('before')))
    expect(error).toMatchObject({ code: 'ABORTED', cause: 'before' })
    expect(work.isAbandoned).toBe(false)
  })

  it('rejects all callers and aborts when it is canceled, and ignores a late result', async () => {
    const { work, end, signal } = setUp()
    const caller = rejectionOf(work.wait())
    expect(work.isCanceled).toBe(false)
    work.cancel()
    end('late')
    expect(isAbortedError(await caller)).toBe(true)
    expect([work.isCanceled, work.isAbandoned, signal()?.aborted]).toEqual([true, true, true])
  })
})
