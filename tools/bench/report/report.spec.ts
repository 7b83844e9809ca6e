import { describe, expect, it } from '@jest/globals'
import { countGoals, describeKeyFigures, describeReport, type Report, type Row } from './report.js'

const row = { measurement: 'Pacing', contender: 'axios', result: '100 failed' }

const reportOf = (...rows: readonly Row[]): Report => ({
  date: '2026-11-21T10:11:12.000Z',
  machine: { cores: 2, processor: 'Z80', memory: 4, node: 'v20.1.2' },
  rows,
})

describe('describeReport', () => {
  it('begins with the date and the machine', () => {
    expect(describeReport(reportOf(row))).toMatch(
      /^Measured on 2026-11-21 with 2 cores of Z80, 4 GiB of memory and Node 20\.1\.2\. /,
    )
  })

  it('contains a table with a line for each row', () => {
    expect(describeReport(reportOf(row, row)).split('\n').slice(2)).toEqual([
      '| Measurement | Client | Result | Goal | Reached |',
      '| --- | --- | --- | --- | --- |',
      '| Pacing | axios | 100 failed |  |  |',
      '| Pacing | axios | 100 failed |  |  |',
    ])
  })

  it.each([
    [true, '| no failed call | yes |'],
    [false, '| no failed call | **no** |'],
  ])('shows whether a goal was reached: %p', (isReached, cells) => {
    expect(describeReport(reportOf({ ...row, goal: { text: 'no failed call', isReached } }))).toContain(cells)
  })

  it('escapes a vertical bar in a cell', () => {
    expect(describeReport(reportOf({ ...row, result: 'a | b' }))).toContain('| a \\| b |')
  })
})

describe('describeKeyFigures', () => {
  it('contains only the key figures of the rows', () => {
    const keyFigures = [
      { name: 'Overhead', result: '1 ms' },
      { name: 'Size', result: '3 MiB' },
    ]
    expect(
      describeKeyFigures(reportOf(row, { ...row, keyFigures }))
        .split('\n')
        .slice(0, 4),
    ).toEqual(['| Measurement | Result |', '| --- | --- |', '| Overhead | 1 ms |', '| Size | 3 MiB |'])
  })
})

describe('countGoals', () => {
  it('ignores rows without a goal', () => {
    const goal = { text: '10 s', isReached: true }
    expect(countGoals(reportOf(row, { ...row, goal }, { ...row, goal: { ...goal, isReached: false } }))).toEqual({
      goals: 2,
      reached: 1,
    })
  })
})
