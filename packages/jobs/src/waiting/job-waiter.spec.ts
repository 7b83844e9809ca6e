import { expect, it, jest } from '@jest/globals'
import { JobWaiter } from './job-waiter.js'

it('wakes a job once if a notification has its ID twice', () => {
  const waiter = new JobWaiter()
  const wake = jest.fn()
  waiter.onNotified('R1', wake)
  expect(waiter.notify({ reportId: 'R1', payload: { reportProcessingFinishedNotification: { reportId: 'R1' } } })).toBe(
    true,
  )
  expect(wake).toHaveBeenCalledTimes(1)
})
