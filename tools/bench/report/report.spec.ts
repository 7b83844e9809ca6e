import { describe, expect, it } from '@jest/globals'
import { countGoals, describeReport, type Report } from './report.js'

const row = { measurement: 'Paced', contender: 'ours', measured: '10 s' }
const report: Report = {
  date: '2026-11-21T10:11:12.000Z',
  machine: { cores: 2, processor: 'Z80', memory: 4, node: 'v20.1.2' },
  rows: [row, { ...row, goal: { text: '9 s', isReached: false } }, { ...row, goal: { text: '11 s', isReached: true } }],
}

describe('describeReport', () => {
  it('opens with the date and the machine', () => {
    expect(describeReport(report)).toMatch(/^Measured on 2026-11-21, 2 cores of Z80, 4 GiB, Node 20\.1\.2, /)
  })

  it('shows every row', () => {
    expect(describeReport(report).match(/\| Paced \|/g)).toHaveLength(3)
  })
})

describe('countGoals', () => {
  it('leaves out the rows without a goal', () => {
    expect(countGoals(report)).toEqual({ goals: 2, reached: 1 })
  })
})
