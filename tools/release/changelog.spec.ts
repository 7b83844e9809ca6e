import { describe, expect, it } from '@jest/globals'
import { changelogSection, withSection } from './changelog.js'
import type { PlannedRelease } from './plan.js'
import { commitOf, diffOf } from './test-support/facts.js'

const release: PlannedRelease = {
  name: '@selling-partner/orders-v0',
  root: 'packages/clients/orders-v0',
  from: '1.0.0',
  version: '2.0.0',
  level: 'major',
  commits: [],
  modelCommits: [],
  models: [],
  ranges: {},
}
const date = '2026-11-27'

describe('changelogSection', () => {
  it('has the changes of the model as a table', () => {
    const section = changelogSection({ ...release, models: [diffOf('major')] }, date)
    expect(section).toBe(
      [
        '## 2.0.0 (2026-11-27)',
        "### Changes of Amazon's model",
        [
          '| Place | Change | Level | Reason |',
          '| --- | --- | --- | --- |',
          '| `getOrders.a\\|b` | optional parameter removed (request) | major | Calls that pass it fail |',
        ].join('\n'),
      ].join('\n\n'),
    )
  })

  it('lists breaking changes, features and fixes, and no other commits', () => {
    const messages = ['chore: d', 'fix(auth): c', 'feat: b', 'feat(auth)!: a']
    const commits = messages.map((message) => commitOf(message, 'a.ts'))
    expect(changelogSection({ ...release, commits }, date)).toBe(
      [
        '## 2.0.0 (2026-11-27)',
        '### Breaking changes',
        '- **auth:** a (abc1234)',
        '### Features',
        '- b (abc1234)',
        '### Fixes',
        '- **auth:** c (abc1234)',
      ].join('\n\n'),
    )
  })

  it('lists updates of models apart from features, because their level is in the table', () => {
    const modelCommits = [commitOf('feat(models): a', 'models/contracts/a.json')]
    expect(changelogSection({ ...release, modelCommits }, date)).toBe(
      '## 2.0.0 (2026-11-27)\n\n### Updates\n\n- **models:** a (abc1234)',
    )
  })

  it('lists new ranges', () => {
    const ranges = { '@selling-partner/auth': '^1.0.0 || ^2.0.0' }
    expect(changelogSection({ ...release, ranges }, date)).toContain(
      '### Dependencies\n\n- Accepts `@selling-partner/auth` `^1.0.0 || ^2.0.0`',
    )
  })

  it('says if only texts or internal code changed', () => {
    expect(changelogSection({ ...release, commits: [commitOf('chore: regenerate', 'a.ts')] }, date)).toContain(
      'Only texts, included models or internal code changed.',
    )
  })

  it('says that it is the first release', () => {
    const { from: _, level: __, ...first } = { ...release, ranges: { '@selling-partner/auth': '^1.0.0' } }
    expect(changelogSection(first, date)).toBe('## 2.0.0 (2026-11-27)\n\nFirst release.')
  })
})

describe('withSection', () => {
  it('starts a changelog', () => {
    expect(withSection('', '## 1.0.0')).toBe('# Changelog\n\n## 1.0.0\n')
  })

  it('adds a section above the older ones', () => {
    expect(withSection('# Changelog\n\n## 1.0.0\n', '## 1.1.0')).toBe('# Changelog\n\n## 1.1.0\n\n## 1.0.0\n')
  })
})
