import { describe, expect, it } from '@jest/globals'
import { resultsPage, resultsTable } from './results-table.js'
import type { Result } from './run-consumer.js'

const consumer = { name: 'node', folder: 'projects/node', tool: 'node-20', module: 'ESM', commands: [] }

const results: readonly Result[] = [
  { consumer, version: 'Node 20.20.2', seconds: 1.25, problem: undefined },
  { consumer: { ...consumer, module: 'CommonJS' }, version: 'Node 20.20.2', seconds: 0.5, problem: 'exits with 1' },
]

const table = `| Consumer | Version | Module | Result | Seconds |
| --- | --- | --- | --- | --- |
| node | Node 20.20.2 | ESM | passed | 1.3 |
| node | Node 20.20.2 | CommonJS | failed | 0.5 |`

describe('resultsTable', () => {
  it('has a row for each consumer', () => {
    expect(resultsTable(results)).toBe(table)
  })
})

describe('resultsPage', () => {
  it('has the date of the run', () => {
    const page = resultsPage(results, new Date('2026-11-27T23:00:00Z'))
    expect(page).toContain('on 2026-11-27.')
    expect(page).toContain(table)
  })
})
