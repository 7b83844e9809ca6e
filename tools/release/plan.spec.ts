import { describe, expect, it } from '@jest/globals'
import type { Level } from '../models/diff/change.js'
import { accept, type PackageFacts, planRelease } from './plan.js'
import { commitOf, diffOf } from './test-support/facts.js'

const auth: PackageFacts = {
  name: '@selling-partner/auth',
  root: 'packages/auth',
  released: '1.2.3',
  changed: false,
  commits: [],
  ranges: {},
}
const client: PackageFacts = {
  ...auth,
  name: '@selling-partner/orders-v0',
  root: 'packages/clients/orders-v0',
  models: [],
  ranges: { '@selling-partner/auth': '^1.0.0' },
}

const versionsOf = (...packages: PackageFacts[]) => planRelease(packages).map(({ name, version }) => [name, version])

describe('planRelease', () => {
  it('does not release a package whose tarball is the same, although its commits say feat', () => {
    expect(planRelease([{ ...auth, commits: [commitOf('feat!: x', 'packages/auth/src/a.spec.ts')] }])).toEqual([])
  })

  it('releases a package for the first time as 1.0.0, with ranges that accept its packages', () => {
    const { released: _, ...first } = { ...auth, changed: true }
    const { released: __, ...second } = { ...client, changed: true, ranges: { [auth.name]: '^0.1.0' } }
    expect(planRelease([first, second])).toMatchObject([
      { version: '1.0.0', commits: [] },
      { version: '1.0.0', ranges: { [auth.name]: '^1.0.0' } },
    ])
  })

  it.each<[string, string]>([
    ['feat!: x', '2.0.0'],
    ['feat: x', '1.3.0'],
    ['fix: x', '1.2.4'],
    ['chore: x', '1.2.4'],
  ])('releases a package with the commit %s as %s', (message, version) => {
    const commits = [commitOf('fix: first', 'packages/auth/src/a.ts'), commitOf(message, 'packages/auth/src/a.ts')]
    expect(versionsOf({ ...auth, changed: true, commits })).toEqual([[auth.name, version]])
  })

  it.each<[Level, string]>([
    ['major', '2.0.0'],
    ['minor', '1.3.0'],
    ['patch', '1.2.4'],
  ])('releases a %s change of a model as %s, although its commit says feat', (level, version) => {
    const commits = [commitOf('feat: x', 'models/contracts/ordersV0.json', 'packages/clients/orders-v0/src/api.ts')]
    expect(versionsOf({ ...client, changed: true, commits, models: [diffOf(level)] })).toEqual([[client.name, version]])
  })

  it('releases new texts of a model as a patch, although its commit says feat', () => {
    const commits = [commitOf('feat: x', 'models/descriptions/ordersV0.json')]
    expect(versionsOf({ ...client, changed: true, commits })).toEqual([[client.name, '1.2.4']])
  })

  it('takes the higher level of a model and of a template', () => {
    const commits = [commitOf('feat(generate)!: x', 'generator-templates/api.mustache')]
    expect(versionsOf({ ...client, changed: true, commits, models: [diffOf('minor')] })).toEqual([
      [client.name, '2.0.0'],
    ])
  })

  it('releases dependents of a major as a minor that accepts both majors', () => {
    const commits = [commitOf('feat!: x', 'packages/auth/src/a.ts')]
    expect(planRelease([{ ...auth, changed: true, commits }, client])).toMatchObject([
      { name: auth.name, version: '2.0.0' },
      { name: client.name, version: '1.3.0', level: 'minor', ranges: { [auth.name]: '^1.0.0 || ^2.0.0' } },
    ])
  })

  it('does not release dependents of a minor', () => {
    const commits = [commitOf('feat: x', 'packages/auth/src/a.ts')]
    expect(versionsOf({ ...auth, changed: true, commits }, client)).toEqual([[auth.name, '1.3.0']])
  })
})

describe('accept', () => {
  it.each([
    ['keeps a range that has the version', '^1.0.0', '1.4.0', '^1.0.0'],
    ['adds a new major', '^1.2.0', '2.0.0', '^1.2.0 || ^2.0.0'],
    ['adds a third major', '^1.0.0 || ^2.0.0', '3.0.0', '^1.0.0 || ^2.0.0 || ^3.0.0'],
    ['replaces the range of versions that were never published', '^0.1.0', '1.0.0', '^1.0.0'],
  ])('%s', (_, range, version, expected) => {
    expect(accept(range, version)).toBe(expected)
  })
})
