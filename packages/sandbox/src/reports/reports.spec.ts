import { describe, expect, it } from '@jest/globals'
import { testAccount } from '../../test/test-account.js'
import { addPeriod } from './report-schedules.js'
import { type Report, Reports } from './reports.js'

describe('Reports', () => {
  it('tells listeners of each step, and of reports that are cancelled', () => {
    const account = testAccount()
    const reports = account.part(Reports)
    const seen: Pick<Report, 'reportId' | 'processingStatus'>[] = []
    reports.onChange(({ reportId, processingStatus }) => seen.push({ reportId, processingStatus }))
    const request = { reportType: 'GET_AFN_INVENTORY_DATA', marketplaceIds: ['ATVPDKIKX0DER'] }
    const cancelled = reports.create(request)
    reports.jobs.cancel(cancelled.reportId)
    expect(reports.jobs.cancel(cancelled.reportId)).toBe(false)
    const minuteAgo = new Date(account.now().getTime() - 60_000)
    const done = reports.create(request, minuteAgo)
    account.schedule.runDue()
    expect(seen).toEqual([
      { reportId: cancelled.reportId, processingStatus: 'IN_QUEUE' },
      { reportId: cancelled.reportId, processingStatus: 'CANCELLED' },
      { reportId: done.reportId, processingStatus: 'IN_QUEUE' },
      { reportId: done.reportId, processingStatus: 'IN_PROGRESS' },
      { reportId: done.reportId, processingStatus: 'DONE' },
    ])
    account.schedule.clear()
  })
})

describe('addPeriod', () => {
  it.each([
    ['PT5M', '2026-01-31T12:05:00.000Z'],
    ['PT84H', '2026-02-04T00:00:00.000Z'],
    ['P18D', '2026-02-18T12:00:00.000Z'],
    ['P1M', '2026-02-28T12:00:00.000Z'],
  ])('adds %s', (period, expected) => {
    expect(addPeriod(new Date('2026-01-31T12:00:00Z'), period, 1).toISOString()).toBe(expected)
  })

  it('subtracts', () => {
    expect(addPeriod(new Date('2026-03-31T12:00:00Z'), 'P1M', -1).toISOString()).toBe('2026-02-28T12:00:00.000Z')
  })
})
