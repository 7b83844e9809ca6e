import { describe, expect, it } from '@jest/globals'
import { reportColumns } from '../../packages/jobs/src/reports/columns/report-columns.js'
import { reportTypes } from '../../packages/sandbox/src/reports/report-types.js'
import { testAccount } from '../../packages/sandbox/test/test-account.js'

// Two packages that don't depend on each other know the columns of reports: jobs types the rows, and the sandbox writes them.

interface Known {
  readonly columns: readonly string[]
  readonly sometimes?: readonly string[]
}

const known: Readonly<Record<string, Known>> = reportColumns
const shared = Object.keys(known).filter((reportType) => reportType in reportTypes)

describe('the columns of a report', () => {
  it.each(shared)('are those that the types of its rows have: %s', (reportType) => {
    const { columns = [], sometimes = [] } = known[reportType] ?? {}
    const document = reportTypes[reportType]?.create({
      account: testAccount(),
      reportType,
      marketplaceIds: ['ATVPDKIKX0DER'],
      reportOptions: {},
      dataStartTime: new Date('2026-10-27T12:00:00Z'),
      dataEndTime: new Date('2026-11-27T12:00:00Z'),
    })
    const written = (document ?? '').split('\n')[0]?.split('\t') ?? []
    expect(columns.filter((name) => !written.includes(name))).toEqual([])
    expect(written.filter((name) => !columns.includes(name) && !sometimes.includes(name))).toEqual([])
  })

  it('are compared for the reports that both packages know', () => {
    expect(shared).toEqual(
      expect.arrayContaining(['GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2', 'GET_AFN_INVENTORY_DATA']),
    )
  })
})
