import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { InputFault } from '../cli/input-fault.js'
import type { CatalogRow } from './catalog.js'
import { summaryLines } from './command-line.js'
import type { JsonObject, JsonValue } from './json.js'
import { type PullSummary, pullModels } from './pull-models.js'
import { folderSource, type Source } from './sources.js'
import { catalogRow } from './test-support/catalog-row.js'
import { rawModel } from './test-support/raw-model.js'
import { TemporaryFolder } from './test-support/temporary-folder.js'

const catalog = [
  catalogRow({ model: 'loans' }),
  catalogRow({ model: 'members', state: 'deprecated' }),
  catalogRow({ model: 'fines', state: 'retired' }),
]

const getMembers = { operationId: 'getMembers', responses: { 200: { description: 'OK' } } }

describe('pullModels', () => {
  const upstream = new TemporaryFolder()
  const target = new TemporaryFolder()
  const lines: string[] = []

  function pull(
    source: Source = folderSource(upstream.path),
    rows: readonly CatalogRow[] = catalog,
    accept = false,
  ): Promise<PullSummary> {
    const contractsFolder = target.join('models', 'contracts')
    return pullModels({ source, catalog: rows, contractsFolder, accept, log: (line) => lines.push(line) })
  }

  /** The same files, from a source that must have every model. */
  function completeSource(): Source {
    return { ...folderSource(upstream.path), label: 'npm models@1.0.0', complete: true }
  }

  function renamed(title: string): JsonObject {
    const model = rawModel()
    return { ...model, info: { ...(model.info as JsonObject), title } }
  }

  it('writes a contract per model, named by its file, and upstream.json', async () => {
    upstream.write('some/where/loans.json', rawModel())
    upstream.write('members.json', rawModel())
    upstream.write('some/where/loans.md', 'Notes, not a model.')
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

  it('changes nothing if it runs again', async () => {
    upstream.write('loans.json', rawModel())
    await pull()
    const before = target.contents()
    const { changes } = await pull()
    expect(changes.get('loans')).toBe('unchanged')
    expect(target.contents()).toEqual(before)
  })

  it('changes only the models that are in the folder', async () => {
    upstream.write('loans.json', rawModel())
    upstream.write('members.json', rawModel())
    await pull()
    const before = target.contents()
    const partial = new Map([['loans.json', JSON.stringify(renamed('Lending again'))]])
    const files = [...partial].map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
    const summary = await pull({
      ...folderSource('x'),
      read: async () => ({ record: { kind: 'folder' }, files, schemas: [] }),
    })
    expect(summary.changes.get('loans')).toBe('changed')
    expect(summary.untouched).toEqual(['members', 'fines'])
    expect(target.contents()['models/contracts/members.json']).toBe(before['models/contracts/members.json'])
  })

  it('writes a contract per schema, with its path', async () => {
    upstream.write('models/loans.json', rawModel())
    upstream.write('schemas/notifications/Fine.json', { type: 'object', description: 'A fine.' })
    upstream.write('schemas/notifications/Fine.example.json', { amount: 1 })
    const { changes } = await pull()
    expect([...changes]).toEqual([
      ['loans', 'new'],
      ['notifications/Fine.json', 'new'],
    ])
    expect(target.contents()['models/schemas/notifications/Fine.json']).toBe('{\n  "type": "object"\n}\n')
    expect(JSON.parse(String(target.contents()['models/upstream.json'])).schemas).toEqual({
      'notifications/Fine.json': { source: 'folder', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
  })

  it('writes nothing if a schema is invalid', async () => {
    upstream.write('models/loans.json', rawModel())
    upstream.write('schemas/data-kiosk/loans.graphql', 'type {')
    await expect(pull()).rejects.toThrow('data-kiosk/loans.graphql: The schema is invalid (Syntax Error')
    expect(target.contents()).toEqual({})
  })

  it('proposes a row for an unknown model and writes no contract for it', async () => {
    upstream.write('loans.json', rawModel())
    upstream.write('gift-wrap-api-model/giftWrap_2027-02-01.json', rawModel())
    const summary = await pull()
    expect(summary.proposals.map((row) => row.package)).toEqual(['gift-wrap-2027-02-01'])
    expect(Object.keys(target.contents())).not.toContain('models/contracts/giftWrap_2027-02-01.json')
    expect(Object.keys(target.contents())).not.toContain('models/catalog.json')
    expect(summaryLines(summary).at(-2)).toBe(
      `proposed row for gift-wrap-api-model/giftWrap_2027-02-01.json: ${JSON.stringify(summary.proposals[0])}`,
    )
  })

  it('writes the proposed row and its contract with --accept', async () => {
    upstream.write('loans.json', rawModel())
    upstream.write('gift-wrap-api-model/giftWrap_2027-02-01.json', rawModel())
    const summary = await pull(folderSource(upstream.path), catalog, true)
    expect(summary.changes.get('giftWrap_2027-02-01')).toBe('new')
    const contents = target.contents()
    expect(Object.keys(contents)).toContain('models/contracts/giftWrap_2027-02-01.json')
    const rows = JSON.parse(contents['models/catalog.json'] ?? '') as CatalogRow[]
    expect(rows.map((row) => row.package)).toEqual([...catalog, ...summary.proposals].map((row) => row.package).sort())
    const again = await pull(folderSource(upstream.path), rows, true)
    expect([again.proposals, again.changes.get('giftWrap_2027-02-01')]).toEqual([[], 'unchanged'])
  })

  it('recognizes a renamed file by its operations, and keeps the name of the contract', async () => {
    upstream.write('loans.json', rawModel())
    upstream.write('members.json', { ...rawModel(), paths: { '/members': { get: getMembers } } })
    await pull()
    rmSync(upstream.join('loans.json'))
    upstream.write('lending/lending_v1.json', renamed('Lending of books'))
    const summary = await pull(completeSource(), catalog, true)
    expect(summary.renamed).toEqual([{ ...catalog[0], upstream: 'lending/lending_v1.json' }])
    expect([summary.proposals, summary.changes.get('loans')]).toEqual([[], 'changed'])
    expect(target.contents()['models/catalog.json']).toContain('"upstream": "lending/lending_v1.json"')
    expect(target.contents()['models/upstream.json']).toContain('"file": "lending/lending_v1.json"')
  })

  it('keeps a usage plan that Amazon has removed, and reports it in each pull', async () => {
    upstream.write('loans.json', rawModel())
    await pull()
    const before = target.contents()['models/contracts/loans.json']
    upstream.write(
      'loans.json',
      JSON.parse(JSON.stringify(rawModel()).replaceAll('Usage Plan', 'Prose').replaceAll('| .5 | 10 |', '')),
    )
    const lost = [{ operation: 'GET /loans/v1/loans/{title}', plan: { rate: 0.5, burst: 10 } }]
    expect((await pull()).lostPlans.get('loans')).toEqual(lost)
    expect((await pull()).lostPlans.get('loans')).toEqual(lost)
    expect(target.contents()['models/contracts/loans.json']).toBe(before)
  })

  it('accepts a complete source without an unpublished model, and says when the source has it', async () => {
    const rows = [catalogRow({ model: 'loans', state: 'unpublished' })]
    expect(
      (
        await pull(
          { ...completeSource(), read: async () => ({ record: { kind: 'folder' }, files: [], schemas: [] }) },
          rows,
        )
      ).published,
    ).toEqual([])
    upstream.write('loans.json', rawModel())
    expect((await pull(folderSource(upstream.path), rows)).published).toEqual([])
    expect((await pull(completeSource(), rows)).published).toEqual(['loans'])
  })

  it('reports its progress', async () => {
    upstream.write('loans.json', rawModel())
    lines.length = 0
    await pull()
    expect(lines).toEqual([`Reading folder ${upstream.path}`, 'Checking 1 files', 'Writing 1 contracts'])
  })

  it('accepts a complete source without the retired models', async () => {
    upstream.write('loans.json', rawModel())
    upstream.write('members.json', rawModel())
    expect((await pull(completeSource())).untouched).toEqual(['fines'])
  })

  describe('with an error in the source', () => {
    const faults: [string, () => void, RegExp][] = [
      [
        'a truncated file',
        () => upstream.write('loans.json', JSON.stringify(rawModel()).slice(0, 999)),
        /^loans\.json: Not valid JSON, or truncated \(.+\)\. Get an intact copy/,
      ],
      ['an empty file', () => upstream.write('loans.json', ''), /^loans\.json: The file is empty\. Get an intact copy/],
      [
        'a file that is not JSON',
        () => upstream.write('loans.json', '<html>\nno\n</html>'),
        /^loans\.json: Not valid JSON, or truncated \(.+\)\. Get/,
      ],
      [
        'a file that is not Swagger 2.0',
        () => upstream.write('loans.json', { openapi: '3.0.0' }),
        /^loans\.json: Not Swagger 2\.0 \("openapi" is "3\.0\.0"\)\. Get/,
      ],
      [
        'a broken reference',
        () => upstream.write('loans.json', { ...rawModel(), definitions: {} }),
        /^loans\.json: Reference #\/definitions\/Loan cannot be resolved\. Get/,
      ],
      [
        'an invalid new file',
        () => upstream.write('new.json', { name: 'x' }),
        /^new\.json: Not Swagger 2\.0 \(there is no "swagger" key\)\. Get/,
      ],
      [
        'two files of the same model',
        () => upstream.write('old/members.json', rawModel()),
        /^old\/members\.json: members\.json is the same model\. Remove one of the two/,
      ],
    ]

    it.each(faults)('rejects %s and writes nothing', async (_what, corrupt, message) => {
      upstream.write('loans.json', rawModel())
      upstream.write('members.json', rawModel())
      await pull()
      const before = target.contents()
      upstream.write('members.json', renamed('This change must not be written'))
      corrupt()
      const fault = await pull().catch((error: unknown) => error)
      expect(fault).toBeInstanceOf(InputFault)
      expect((fault as InputFault).message).toMatch(message)
      expect((fault as InputFault).message).not.toContain('\n')
      expect(target.contents()).toEqual(before)
    })

    it.each([
      ['current', 'loans', 'members'],
      ['deprecated', 'members', 'loans'],
    ])('rejects a complete source without a %s model', async (state, missing, present) => {
      upstream.write(`${present}.json`, rawModel())
      await expect(pull(completeSource())).rejects.toThrow(
        `${missing}-api-model/${missing}.json: Missing in npm models@1.0.0, although its state in models/catalog.json is ${state}. If Amazon removed the API, set its state to retired.`,
      )
      expect(target.contents()).toEqual({})
    })

    it('rejects a missing folder', async () => {
      await expect(pull(folderSource(upstream.join('gone')))).rejects.toThrow(
        `${upstream.join('gone')}: Folder not found. Use a folder with Amazon's models.`,
      )
    })

    it('rejects a folder without models', async () => {
      upstream.write('README.md', 'Nothing here.')
      await expect(pull()).rejects.toThrow(
        `${upstream.path}: The folder has no JSON files. Use a folder with Amazon's models.`,
      )
    })
  })

  it('rejects an output folder that is not writable', async () => {
    upstream.write('loans.json', rawModel())
    writeFileSync(target.join('models'), 'a file where a folder should be')
    await expect(pull()).rejects.toThrow(
      /models.*: Cannot write this file \(ENOTDIR\)\. Check what is at this path and its permissions\. No file was changed\.$/,
    )
  })

  it('rejects an invalid upstream.json and writes nothing', async () => {
    upstream.write('loans.json', rawModel())
    mkdirSync(target.join('models'))
    target.write('models/upstream.json', '{')
    await expect(pull()).rejects.toThrow(/^upstream\.json: Not valid JSON \(.+\)\. Restore it from git/)
    expect(target.contents()).toEqual({ 'models/upstream.json': '{' } satisfies Record<string, JsonValue>)
  })
})
