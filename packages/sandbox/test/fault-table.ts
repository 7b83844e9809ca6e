import { namedFaults } from '../src/control/fault-kinds.js'
import type { FaultTarget } from '../src/control/fault-row.js'

const names: Readonly<Record<FaultTarget, string>> = { operations: 'SP-API', lwa: 'LWA', documents: 'documents' }

/** The faults as the README has them. */
export function faultTable(): string {
  const rows = namedFaults.map(({ kind, targets, meaning, options = [] }) => [
    `\`${kind}\``,
    targets.length === 3 ? 'all' : targets.map((target) => names[target]).join(', '),
    meaning,
    options.map((option) => `\`${option}\``).join(', '),
  ])
  return rows.map((cells) => `| ${cells.join(' | ')} |`.replace('|  |', '| |')).join('\n')
}
