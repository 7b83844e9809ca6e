import { jest } from '@jest/globals'

/** Advances fake time timer by timer, and runs pending promise callbacks in between. */
export async function passTime(milliseconds: number): Promise<void> {
  let isOver = false
  setTimeout(() => {
    isOver = true
  }, milliseconds)
  while (!isOver) {
    await promisesRun()
    jest.advanceTimersToNextTimer()
  }
  await promisesRun()
}

function promisesRun(): Promise<void> {
  return new Promise(setImmediate)
}
