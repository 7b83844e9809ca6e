import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { known403s } from '@selling-partner/auth/internal'
import { faultKindsOf, namedFaults } from './fault-kinds.js'
import type { FaultTarget } from './fault-row.js'

it('lists the same faults as the README', () => {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8')
  expect(readme).toContain(faultTable())
})

it('has every reason for a 403', () => {
  const kinds = faultKindsOf('operations').map(({ kind }) => kind)
  for (const { reason } of known403s) expect(kinds).toContain(reason)
})

it.each(['operations', 'lwa', 'documents'] as const)('has each kind once: %s', (target) => {
  const kinds = faultKindsOf(target).map(({ kind }) => kind)
  expect(new Set(kinds).size).toBe(kinds.length)
})

const names: Readonly<Record<FaultTarget, string>> = { operations: 'SP-API', lwa: 'LWA', documents: 'documents' }

/** The faults as the README has them. */
function faultTable(): string {
  const rows = namedFaults.map(({ kind, targets, meaning, options = [] }) => [
    `\`${kind}\``,
    targets.length === 3 ? 'all' : targets.map((target) => names[target]).join(', '),
    meaning,
    options.map((option) => `\`${option}\``).join(', '),
  ])
  return rows.map((cells) => `| ${cells.join(' | ')} |`.replace('|  |', '| |')).join('\n')
}
