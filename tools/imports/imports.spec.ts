import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

/** Files of a small repository, each with the modules that it imports. `type ` in front makes it a type-only import. */
const tree: Record<string, string[]> = {
  'packages/auth/src/index.ts': ['./auth/auth.js', './errors/error.js'],
  'packages/auth/src/auth/auth.ts': ['./options.js', '../errors/error.js'],
  'packages/auth/src/auth/options.ts': [],
  'packages/auth/src/errors/error.ts': ['../operation/operation.js'],
  'packages/auth/src/errors/error.spec.ts': [
    '../auth/auth.js',
    '../../../../tools/cli/cli.js',
    '@selling-partner/sandbox',
  ],
  'packages/auth/src/http/b.ts': ['type ./a.js'],
  'packages/auth/src/opentelemetry/metrics.ts': [],
  'packages/auth/src/operation/operation.ts': [],
  'packages/auth/test/test.ts': ['../../sandbox/src/index.js'],
  'packages/clients/orders-v0/src/index.ts': ['@selling-partner/auth'],
  'packages/sandbox/src/index.ts': ['@selling-partner/auth'],
  'packages/redis/src/index.ts': ['@selling-partner/auth', '@selling-partner/auth/internal'],
  'packages/secret-rotation/src/index.ts': ['@selling-partner/auth', '@selling-partner/orders-v0'],
  'packages/secret-rotation/src/index.spec.ts': ['@selling-partner/sandbox'],
  'tools/cli/cli.ts': ['../../packages/redis/src/index.js'],
  'tools/cli/d.ts': ['./c.js'],
}

/** Files that break a rule, and the rule's name. */
const violations: [file: string, imports: string, rule: string][] = [
  ['packages/auth/src/http/a.ts', './b.js', 'no cycles'],
  ['tools/cli/c.ts', './d.js', 'no cycles'],
  ['packages/auth/src/loose.ts', './operation/operation.js', 'auth: every file has a layer'],
  ['packages/auth/src/time/clock.ts', 'type ../auth/options.js', 'auth: time only imports downward'],
  [
    'packages/auth/src/onboarding/consent.ts',
    '../opentelemetry/metrics.js',
    'auth: opentelemetry and onboarding only import downward',
  ],
  ['packages/auth/src/secrets/secret.ts', '@selling-partner/redis', 'auth: allowed packages'],
  ['packages/auth/src/secrets/client.ts', '@selling-partner/orders-v0', 'auth: allowed packages'],
  ['packages/clients/orders-v0/src/api.ts', '@selling-partner/sandbox', 'clients: allowed packages'],
  ['packages/sandbox/src/cli.ts', 'type @selling-partner/redis', 'sandbox: allowed packages'],
  ['packages/redis/src/connection.ts', '@selling-partner/sandbox/package-root', 'redis: allowed packages'],
  ['packages/secret-rotation/src/rotate.ts', '@selling-partner/sandbox', 'secret-rotation: allowed packages'],
  ['packages/redis/src/deep.ts', '../../auth/src/auth/options.js', 'no deep imports'],
  ['packages/redis/src/tool.ts', '../../../tools/cli/cli.js', 'no tools in packages'],
]

describe('the rules for imports', () => {
  let root = ''
  let found: [string, string, string][] = []

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'imports-'))
    const write = (file: string, imports: string[]) => {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      const lines = imports.map((name) =>
        name.startsWith('type ') ? `import type {} from '${name.slice(5)}'` : `import '${name}'`,
      )
      writeFileSync(join(root, file), [...lines, 'export {}', ''].join('\n'))
    }
    for (const [file, imports] of Object.entries(tree)) write(file, imports)
    for (const [file, imported] of violations) write(file, [imported])
    for (const file of ['rules.mjs', 'tsconfig.json', 'imports.spec.ts']) {
      cpSync(join('tools/imports', file), join(root, 'tools/imports', file))
    }
    found = cruise(root)
  })

  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it.each(violations)('reports %s with %s', (file, _imports, rule) => {
    expect(found.filter(([from]) => from === file).map(([, , name]) => name)).toEqual([rule])
  })

  it('reports nothing else', () => {
    const expected = violations.map(([file]) => file)
    expect(found.filter(([from]) => !expected.includes(from))).toEqual([])
  })
})

/** Runs in a separate process, because dependency-cruiser has only ES modules and Jest loads CommonJS. */
function cruise(cwd: string): [from: string, to: string, rule: string][] {
  const cli = join(process.cwd(), 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const options = ['--config', 'tools/imports/rules.mjs', '--output-type', 'json', 'packages', 'tools']
  const { summary } = JSON.parse(execFileSync(process.execPath, [cli, ...options], { cwd, encoding: 'utf8' }))
  return summary.violations.map((violation: { from: string; to: string; rule: { name: string } }) => [
    violation.from,
    violation.to,
    violation.rule.name,
  ])
}
