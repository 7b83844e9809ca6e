import { expect, it } from '@jest/globals'
import { RequestCounts } from './sandbox-state.js'

it('RequestCounts.read() returns a copy', () => {
  const counts = new RequestCounts()
  counts.addRequest('GET /a')
  const before = counts.read()
  counts.addRequest('GET /a')
  counts.addThrottled('GET /a')
  expect(before).toEqual({ 'GET /a': { requests: 1, throttled: 0 } })
  expect(counts.read()).toEqual({ 'GET /a': { requests: 2, throttled: 1 } })
})
