import { describe, expect, it } from '@jest/globals'
import { countGoals, describeKeyFigures, describeReport, type Report, type Row } from './report.js'

const row = { measurement: 'Pacing', contender: 'axios', result: '100 failed' }

const reportOf = (...rows: readonly Row[]): Report => ({
  machine: { cores: 2, processor: 'Z80', memory: 4, node: 'v20.1.2' },
  runs: [{ name: 'paced', date: '2026-11-21', rows }],
})

describe('describeReport', () => {
  it('begins with the machine', () => {
    expect(describeReport(reportOf(row))).toMatch(/^Measured with 2 cores of Z80, 4 GiB of memory and Node 20\.1\.2\. /)
  })

  it('contains a table with a line for each row', () => {
    expect(describeReport(reportOf(row, row)).split('\n').slice(2)).toEqual([
      '| Measurement | Client | Result | Goal | Reached | Day |',
      '| --- | --- | --- | --- | --- | --- |',
      '| Pacing | axios | 100 failed |  |  | 2026-11-21 |',
      '| Pacing | axios | 100 failed |  |  | 2026-11-21 |',
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
    ).toEqual([
      '| Measurement | Result | Day |',
      '| --- | --- | --- |',
      '| Overhead | 1 ms | 2026-11-21 |',
      '| Size | 3 MiB | 2026-11-21 |',
    ])
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
