import { jest } from '@jest/globals'

/** Fakes the timers and the clock, but nothing that sockets need. */
export function useFakeTime(): void {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
}

/** Lets time pass, slowly enough for requests to get on, until something has come about. */
export async function until(hasHappened: () => boolean): Promise<void> {
  while (!hasHappened()) {
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate)
    await jest.advanceTimersByTimeAsync(10)
  }
}

/** What comes of `work`, error or not, with all the time that it needs. */
export async function runInFakeTime(work: Promise<unknown>): Promise<unknown> {
  let isDone = false
  const outcome = work
    .catch((error: unknown) => error)
    .finally(() => {
      isDone = true
    })
  await until(() => isDone)
  return outcome
}
