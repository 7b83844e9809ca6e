import { describe, expect, it } from '@jest/globals'
import { requestFor } from '../../test/request-for.js'
import { loadModels } from '../model/load-models.js'
import { OperationIndex } from '../model/operation-index.js'
import { checkTimeRanges, timeRangesOf } from './check-time-ranges.js'

const parameters = ['createdAfter', 'createdBefore', 'startDate', 'endDate', 'after', 'endpoint'].map((name) => ({
  name,
  in: 'query' as const,
  type: 'string',
}))
const check = (query: string) => checkTimeRanges(requestFor({ parameters }, { query }))

describe('checkTimeRanges', () => {
  it.each([
    'createdAfter=2026-11-01T00:00:00Z&createdBefore=2026-11-01T00:00:00Z',
    'createdAfter=2026-11-01T00:00:00%2B09:00&createdBefore=2026-10-31T16:00:00Z',
    'createdAfter=2026-11-02T00:00:00Z',
    'createdAfter=2026-11-02T00:00:00Z&endDate=2026-11-01',
    'createdAfter=TEST&createdBefore=2026-11-01',
  ])('accepts %s', (query) => {
    expect(check(query)).toEqual([])
  })

  it('rejects each range that ends before it starts', () => {
    expect(check('createdAfter=2026-11-02&createdBefore=2026-11-01&startDate=2026-02-02&endDate=2026-02-01')).toEqual([
      'createdBefore must not be before createdAfter',
      'endDate must not be before startDate',
    ])
  })

  it('rejects ranges in the body', () => {
    const properties = { dataStartTime: { type: 'string' }, dataEndTime: { type: 'string' } }
    const body = { dataStartTime: '2026-11-02T00:00:00Z', dataEndTime: '2026-11-01T00:00:00Z' }
    const parameter = { name: 'body', in: 'body', schema: { properties } } as const
    expect(checkTimeRanges(requestFor({ parameters: [parameter] }, { body }))).toEqual([
      'body.dataEndTime must not be before body.dataStartTime',
    ])
  })

  it('finds the ranges of many operations', () => {
    const operations = new OperationIndex(loadModels()).operations
    const namesOf = (id: string) =>
      operations.filter((each) => each.id === id).flatMap((each) => timeRangesOf(each).map(({ start }) => start))
    expect(namesOf('getReports')).toEqual(['createdSince'])
    expect(namesOf('createReport')).toEqual(['dataStartTime'])
    expect(operations.filter((each) => timeRangesOf(each).length > 0).length).toBeGreaterThan(30)
  })
})
