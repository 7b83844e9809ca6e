import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Finding } from './check-prose.js'
import { FindingCache } from './finding-cache.js'

const finding: Finding = { file: 'a.md', line: 1, rule: 'glossary', message: 'A message.' }

describe('FindingCache', () => {
  let folder = ''
  let path = ''
  let checks = 0
  const check = async () => {
    checks++
    return [finding]
  }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'prose-'))
    path = join(folder, 'new', 'prose.json')
    checks = 0
    const cache = new FindingCache(path, 'rules 1')
    expect(await cache.get('a.md', 'text', check)).toEqual([finding])
    cache.save(false)
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('checks a file once', async () => {
    expect(await new FindingCache(path, 'rules 1').get('a.md', 'text', check)).toEqual([finding])
    expect(checks).toBe(1)
  })

  it.each([
    ['content', 'rules 1', 'a.md', 'other text'],
    ['name', 'rules 1', 'b.md', 'text'],
    ['rules', 'rules 2', 'a.md', 'text'],
  ])('checks it again after a change of its %s', async (_, rules, file, content) => {
    await new FindingCache(path, rules).get(file, content, check)
    expect(checks).toBe(2)
  })

  it('keeps the findings of other files only if the run was limited', async () => {
    new FindingCache(path, 'rules 1').save(true)
    await new FindingCache(path, 'rules 1').get('a.md', 'text', check)
    expect(checks).toBe(1)
    new FindingCache(path, 'rules 1').save(false)
    await new FindingCache(path, 'rules 1').get('a.md', 'text', check)
    expect(checks).toBe(2)
  })

  it('starts empty if its file is damaged', async () => {
    writeFileSync(path, '{')
    await new FindingCache(path, 'rules 1').get('a.md', 'text', check)
    expect(checks).toBe(2)
  })
})
