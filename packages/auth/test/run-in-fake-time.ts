import { jest } from '@jest/globals'

/** Fakes timers and clocks, except the functions that sockets need. */
export function useFakeTime(): void {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
}

/** Advances fake time until a condition is true, slowly enough for requests to proceed. */
export async function until(hasHappened: () => boolean): Promise<void> {
  while (!hasHappened()) {
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate)
    await jest.advanceTimersByTimeAsync(10)
  }
}

/** Advances fake time until `work` is done. Returns its result or its error. */
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
