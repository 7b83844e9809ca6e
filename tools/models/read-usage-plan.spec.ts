import { describe, expect, it } from '@jest/globals'
import { readUsagePlan } from './read-usage-plan.js'

const table = (...rows: string[]) =>
  ['Prose.', '', '| Rate (requests per second) | Burst |', '| ---- | ---- |', ...rows, '', 'More prose.'].join('\n')

describe('readUsagePlan', () => {
  it('reads rate and burst from the table', () => {
    expect(readUsagePlan(table('| 0.0167 | 15 |'))).toEqual({ rate: 0.0167, burst: 15 })
  })

  it('reads a rate without a leading zero', () => {
    expect(readUsagePlan(table('| .5 | 30 |'))).toEqual({ rate: 0.5, burst: 30 })
  })

  it('reads a table whose line breaks are a literal backslash and n', () => {
    expect(readUsagePlan(table('| 5 | 10 |').replaceAll('\n', '\\n'))).toEqual({ rate: 5, burst: 10 })
  })

  it('reads a table without spaces and with carriage returns', () => {
    expect(readUsagePlan('|Rate (requests per second)|Burst|\r\n|:--|--:|\r\n|2|6|\r\n')).toEqual({ rate: 2, burst: 6 })
  })

  it('takes the default row of a table with plan types, wherever it stands', () => {
    const description = [
      '| Plan type | Rate (requests per second) | Burst |',
      '| ---- | ---- | ---- |',
      '|Large sellers| 50 | 100 |',
      '|Default| 5 | 10 |',
      '|Selling partner specific| Variable | Variable |',
    ].join('\n')
    expect(readUsagePlan(description)).toEqual({ rate: 5, burst: 10 })
  })

  it('takes the columns by their names', () => {
    expect(readUsagePlan('| Burst | Rate |\n| - | - |\n| 10 | 2 |')).toEqual({ rate: 2, burst: 10 })
  })

  it.each([
    ['placeholders', table('| n | n |')],
    ['a plan that varies', table('| Variable | Variable |')],
    ['zero', table('| 0 | 10 |')],
    ['a table without rows', table()],
    ['another table', '| Value | Meaning |\n| --- | --- |\n| 1 | 2 |'],
    ['no table', 'Call this once a day. Rate and burst are not told.'],
    ['nothing', ''],
  ])('gives no plan for %s', (_what, description) => {
    expect(readUsagePlan(description)).toBeUndefined()
  })
})
