import { describe, expect, it } from '@jest/globals'
import { catalogRow } from './test-support/catalog-row.js'
import { type PulledFile, type UpstreamRecord, updatedRecord } from './upstream-record.js'

const nothing: UpstreamRecord = { sources: {}, models: {}, schemas: {} }
const npm = { kind: 'npm', package: '@amazon/models', version: '1.0.0', integrity: 'sha512-x' } as const
const git = { kind: 'git', repository: 'https://git.example/models', commit: 'abc' } as const

function pulled(model: string, state?: 'retired' | 'unpublished'): PulledFile {
  return {
    row: catalogRow({ model, ...(state && { state }) }),
    file: { path: `${model}/${model}.json`, bytes: Buffer.from(model) },
  }
}

describe('updatedRecord', () => {
  it('records each source once, and the file and digest of each model, sorted', () => {
    expect(updatedRecord(nothing, npm, [pulled('b'), pulled('a')])).toEqual({
      sources: { 'npm 1.0.0': npm },
      schemas: {},
      models: {
        a: {
          source: 'npm 1.0.0',
          file: 'a/a.json',
          sha256: 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
        },
        b: {
          source: 'npm 1.0.0',
          file: 'b/b.json',
          sha256: '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d',
        },
      },
    })
    expect(Object.keys(updatedRecord(nothing, npm, [pulled('b'), pulled('a')]).models)).toEqual(['a', 'b'])
  })

  it('keeps models that the source lacks, with their old source', () => {
    const before = updatedRecord(nothing, npm, [pulled('a'), pulled('b')])
    const { models, sources } = updatedRecord(before, { ...npm, version: '2.0.0' }, [pulled('a')])
    expect([models.a?.source, models.b?.source]).toEqual(['npm 2.0.0', 'npm 1.0.0'])
    expect(Object.keys(sources)).toEqual(['npm 1.0.0', 'npm 2.0.0'])
  })

  it('removes a source that no model uses', () => {
    const before = updatedRecord(nothing, npm, [pulled('a')])
    expect(updatedRecord(before, git, [pulled('a')]).sources).toEqual({ 'git abc': git })
  })

  it('records no path of a folder', () => {
    expect(updatedRecord(nothing, { kind: 'folder' }, [pulled('a')]).sources).toEqual({ folder: { kind: 'folder' } })
  })

  it('keeps the source of files that are unchanged in a folder, because a folder has no version', () => {
    const schema = { path: 'reports/a.json', bytes: Buffer.from('a') }
    const before = updatedRecord(nothing, git, [pulled('a')], [schema])
    expect(updatedRecord(before, { kind: 'folder' }, [pulled('a')], [schema])).toEqual(before)
    const changed = { path: 'reports/a.json', bytes: Buffer.from('b') }
    expect(updatedRecord(before, { kind: 'folder' }, [], [changed])).toMatchObject({
      sources: { 'git abc': git, folder: { kind: 'folder' } },
      schemas: { 'reports/a.json': { source: 'folder' } },
    })
  })

  it('records a retired model as a seed', () => {
    const { models, sources } = updatedRecord(nothing, { kind: 'folder' }, [pulled('a', 'retired')])
    expect(models.a?.source).toBe('seed')
    expect(Object.keys(sources)).toEqual(['seed'])
  })

  it('records an unpublished model from a folder as unpublished, and from a source as that source', () => {
    const early = updatedRecord(nothing, { kind: 'folder' }, [pulled('a', 'unpublished')])
    expect(early.models.a?.source).toBe('unpublished')
    const { models, sources } = updatedRecord(early, npm, [pulled('a', 'unpublished')])
    expect(models.a?.source).toBe('npm 1.0.0')
    expect(Object.keys(sources)).toEqual(['npm 1.0.0'])
  })
})
