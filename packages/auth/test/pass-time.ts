import { jest } from '@jest/globals'

/** Lets faked time pass, timer by timer, with all that promises do in between. */
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
