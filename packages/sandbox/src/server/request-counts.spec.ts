import { expect, it } from '@jest/globals'
import { RequestCounts } from './request-counts.js'

it('counts stay what they were when they are read', () => {
  const counts = new RequestCounts()
  counts.addRequest('GET /a')
  const before = counts.read()
  counts.addRequest('GET /a')
  counts.addThrottled('GET /a')
  expect(before).toEqual({ 'GET /a': { requests: 1, throttled: 0 } })
  expect(counts.read()).toEqual({ 'GET /a': { requests: 2, throttled: 1 } })
})
