import { mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { InputFault } from '../cli/input-fault.js'
import type { CatalogRow } from './catalog.js'
import { summaryLines } from './command-line.js'
import type { JsonObject, JsonValue } from './json.js'
import { type PullSummary, pullModels } from './pull-models.js'
import type { Source } from './sources.js'
import { folderSource } from './sources.js'
import { catalogRow } from './test-support/catalog-row.js'
import { rawModel } from './test-support/raw-model.js'
import { TemporaryFolder } from './test-support/temporary-folder.js'

const catalog = [catalogRow('loans'), catalogRow('members', 'deprecated'), catalogRow('fines', 'retired')]

describe('pullModels', () => {
  const upstream = new TemporaryFolder()
  const target = new TemporaryFolder()
  const lines: string[] = []

  function pull(
    source: Source = folderSource(upstream.path),
    rows: readonly CatalogRow[] = catalog,
  ): Promise<PullSummary> {
    const contractsFolder = target.join('models', 'contracts')
    return pullModels({ source, catalog: rows, contractsFolder, say: (line) => lines.push(line) })
  }

  /** The same files from a source that should hold everything. */
  function completeSource(): Source {
    return { ...folderSource(upstream.path), label: 'npm models@1.0.0', complete: true }
  }

  function renamed(title: string): JsonObject {
    const model = rawModel()
    return { ...model, info: { ...(model.info as JsonObject), title } }
  }

  it('writes a contract per model, told by its base name, and upstream.json beside them', async () => {
    upstream.write('some/where/loans.json', rawModel())
    upstream.write('members.json', rawModel())
    upstream.write('some/where/loans.md', 'Notes, which are no model.')
    const { changes } = await pull()
    expect([...changes]).toEqual([
      ['loans', 'new'],
      ['members', 'new'],
    ])
    expect(Object.keys(target.contents())).toEqual([
      'models/contracts/loans.json',
      'models/contracts/members.json',
      'models/upstream.json',
    ])
    expect(target.contents()['models/upstream.json']).toContain('"file": "some/where/loans.json"')
    expect(target.contents()['models/upstream.json']).not.toContain(upstream.path)
  })

  it('changes nothing the second time', async () => {
    upstream.write('loans.json', rawModel())
    await pull()
    const before = target.contents()
    const { changes } = await pull()
    expect(changes.get('loans')).toBe('unchanged')
    expect(target.contents()).toEqual(before)
  })

  it('touches only the models that a folder holds', async () => {
    upstream.write('loans.json', rawModel())
    upstream.write('members.json', rawModel())
    await pull()
    const before = target.contents()
    const partial = new Map([['loans.json', JSON.stringify(renamed('Lending again'))]])
    const files = [...partial].map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
    const summary = await pull({ ...folderSource('x'), read: async () => ({ record: { kind: 'folder' }, files }) })
    expect(summary.changes.get('loans')).toBe('changed')
    expect(summary.untouched).toEqual(['members', 'fines'])
    expect(target.contents()['models/contracts/members.json']).toBe(before['models/contracts/members.json'])
  })

  it('proposes a row for a model that the catalog lacks, and writes no contract of it', async () => {
    upstream.write('loans.json', rawModel())
    upstream.write('gift-wrap-api-model/giftWrap_2027-02-01.json', rawModel())
    const summary = await pull()
    expect(summary.proposals.map((row) => row.package)).toEqual(['gift-wrap-2027-02-01'])
    expect(Object.keys(target.contents())).not.toContain('models/contracts/giftWrap_2027-02-01.json')
    const [told, row] = summaryLines(summary).slice(-2)
    expect(told).toBe(
      'gift-wrap-api-model/giftWrap_2027-02-01.json is new: look this row over, add it to models/catalog.json and pull again',
    )
    expect(JSON.parse(row ?? '')).toEqual(summary.proposals[0])
  })

  it('says where it is', async () => {
    upstream.write('loans.json', rawModel())
    lines.length = 0
    await pull()
    expect(lines).toEqual([`Reading folder ${upstream.path}`, 'Checking 1 files', 'Writing 1 contracts'])
  })

  it('takes a complete source without the retired models', async () => {
    upstream.write('loans.json', rawModel())
    upstream.write('members.json', rawModel())
    expect((await pull(completeSource())).untouched).toEqual(['fines'])
  })

  describe('with a source at fault', () => {
    const faults: [string, () => void, RegExp][] = [
      [
        'a file that is cut off',
        () => upstream.write('loans.json', JSON.stringify(rawModel()).slice(0, 999)),
        /^loans\.json: not JSON, or cut off \(.+\); get an intact copy/,
      ],
      ['an empty file', () => upstream.write('loans.json', ''), /^loans\.json: it is empty; get an intact copy/],
      [
        'a file that is not JSON',
        () => upstream.write('loans.json', '<html>\nno\n</html>'),
        /^loans\.json: not JSON, or cut off \(.+\); get/,
      ],
      [
        'a file that is not Swagger 2.0',
        () => upstream.write('loans.json', { openapi: '3.0.0' }),
        /^loans\.json: not Swagger 2\.0 \("openapi" is "3\.0\.0"\); get/,
      ],
      [
        'a reference that leads nowhere',
        () => upstream.write('loans.json', { ...rawModel(), definitions: {} }),
        /^loans\.json: reference #\/definitions\/Loan leads nowhere; get/,
      ],
      [
        'a new file at fault',
        () => upstream.write('new.json', { name: 'x' }),
        /^new\.json: not Swagger 2\.0 \(it has no "swagger" key\); get/,
      ],
      [
        'one model twice',
        () => upstream.write('old/members.json', rawModel()),
        /^old\/members\.json: members\.json is the same model; leave one of the two/,
      ],
    ]

    it.each(faults)('stops at %s in one line, with nothing written', async (_what, spoil, message) => {
      upstream.write('loans.json', rawModel())
      upstream.write('members.json', rawModel())
      await pull()
      const before = target.contents()
      upstream.write('members.json', renamed('This change must not arrive'))
      spoil()
      const fault = await pull().catch((error: unknown) => error)
      expect(fault).toBeInstanceOf(InputFault)
      expect((fault as InputFault).message).toMatch(message)
      expect((fault as InputFault).message).not.toContain('\n')
      expect(target.contents()).toEqual(before)
    })

    it.each([
      ['current', 'loans', 'members'],
      ['deprecated', 'members', 'loans'],
    ])('misses a %s model in a source that should be complete', async (state, missing, present) => {
      upstream.write(`${present}.json`, rawModel())
      await expect(pull(completeSource())).rejects.toThrow(
        `${missing}-api-model/${missing}.json: npm models@1.0.0 does not hold it, and models/catalog.json calls it ${state}; if Amazon has withdrawn it, set its state to retired`,
      )
      expect(target.contents()).toEqual({})
    })

    it('refuses a folder that is not there', async () => {
      await expect(pull(folderSource(upstream.join('gone')))).rejects.toThrow(
        `${upstream.join('gone')}: there is no such folder; name a folder that holds Amazon's models`,
      )
    })

    it('refuses a folder without a model', async () => {
      upstream.write('README.md', 'Nothing here.')
      await expect(pull()).rejects.toThrow(
        `${upstream.path}: it holds no JSON file; name a folder that holds Amazon's models`,
      )
    })
  })

  it('refuses a target that cannot be written, in one line', async () => {
    upstream.write('loans.json', rawModel())
    writeFileSync(target.join('models'), 'a file where a folder should be')
    await expect(pull()).rejects.toThrow(
      /models.*: cannot be written \(ENOTDIR\); look what stands there and at its permissions; nothing was changed$/,
    )
  })

  it('refuses a spoilt upstream.json, and writes nothing', async () => {
    upstream.write('loans.json', rawModel())
    mkdirSync(target.join('models'))
    target.write('models/upstream.json', '{')
    await expect(pull()).rejects.toThrow(/^upstream\.json: not JSON \(.+\); take it back from git/)
    expect(target.contents()).toEqual({ 'models/upstream.json': '{' } satisfies Record<string, JsonValue>)
  })
})
