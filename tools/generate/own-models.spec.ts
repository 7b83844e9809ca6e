import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { faultOf } from '../cli/test-support/fault-of.js'
import { type FileTree, writeTree } from '../cli/test-support/file-tree.js'
import { readCatalog } from '../models/catalog.js'
import { operationsOf } from '../models/operations.js'
import { type ModelSource, readModelSources } from './model-sources.js'
import type { OwnModels } from './options.js'
import { importModels } from './own-models.js'

const ours = join(__dirname, '../../models')

const widgets = {
  swagger: '2.0',
  info: { title: 'Widgets', version: 'v2', description: 'Lists widgets.\n\nMore.' },
  paths: {
    '/widgets': {
      get: {
        operationId: 'listWidgets',
        description:
          'Lists all widgets.\n\n**Usage Plan:**\n\n| Rate (requests per second) | Burst |\n| ---- | ---- |\n| 2 | 5 |',
        parameters: [{ name: 'size', in: 'query', type: 'integer', description: 'Size in mm.' }],
        responses: { 200: { description: 'OK', schema: { $ref: '#/definitions/Widgets' } } },
      },
    },
  },
  definitions: {
    Widgets: {
      type: 'object',
      description: 'A list.',
      properties: { items: { type: 'array', items: { properties: { id: { type: 'string', description: 'ID.' } } } } },
    },
  },
}

const folder = { 'catalog.json': '[{ "model": "widgets" }]', 'contracts/widgets.json': JSON.stringify(widgets) }

describe('importModels', () => {
  it('needs only a Swagger file, and takes its row, usage plan and text from it', async () => {
    const [source] = await imported({ 'widgets.json': JSON.stringify(widgets) }, (at) => ({
      files: [at('widgets.json')],
    }))

    expect(source?.row).toEqual({
      model: 'widgets',
      upstream: 'widgets.json',
      package: 'widgets-v2',
      className: 'WidgetsApi',
      title: 'Widgets v2',
      state: 'current',
      reference: 'https://developer-docs.amazon/sp-api',
    })
    expect(operationIn(source)).toMatchObject({ 'x-usage-plan': { rate: 2, burst: 5 }, 'x-grant': { type: 'seller' } })
    expect(source?.descriptions).toEqual({
      summary: 'Lists widgets.',
      operations: { listWidgets: { summary: 'Lists all widgets.', parameters: { size: 'Size in mm.' } } },
      definitions: { Widgets: { description: 'A list.', properties: { items: '', 'items.id': 'ID.' } } },
    })
  })

  it('reads a folder with a catalog, whose rows override the names', async () => {
    const row = {
      model: 'widgets',
      package: 'my-widgets',
      className: 'MyApi',
      title: 'My widgets',
      state: 'deprecated',
      reference: 'https://widgets.example',
    }
    const [source] = await imported({ ...folder, 'catalog.json': JSON.stringify([row]) })

    expect(source?.row).toEqual({ ...row, upstream: 'widgets.json' })
  })

  it('applies corrections, annotations, descriptions and examples, all of which are optional', async () => {
    const key = { model: 'widgets', method: 'GET', path: '/widgets', operationId: 'listWidgets', source: 'docs' }
    const [source] = await imported({
      ...folder,
      'corrections/widgets/0001-title.json': JSON.stringify([
        { op: 'test', path: '/info/title', value: 'Widgets' },
        { op: 'replace', path: '/info/title', value: 'Corrected' },
      ]),
      'annotations/grantless-operations.json': JSON.stringify({ operations: [{ ...key, scope: 'widgets::read' }] }),
      'annotations/usage-plans.json': JSON.stringify({ plans: [{ ...key, rate: 7, burst: 8 }] }),
      'descriptions/widgets.json': JSON.stringify({ definitions: { Widgets: { description: 'Ours.' } } }),
    })

    expect(source?.document.info.title).toBe('Corrected')
    expect(operationIn(source)).toMatchObject({
      'x-grant': { type: 'grantless', scope: 'widgets::read' },
      'x-usage-plan': { rate: 7, burst: 8 },
    })
    expect(source?.descriptions).toMatchObject({
      summary: 'Lists widgets.',
      definitions: { Widgets: { description: 'Ours.', properties: { 'items.id': 'ID.' } } },
    })
  })

  it('keeps facts in the Swagger file', async () => {
    const { get } = widgets.paths['/widgets']
    const facts = { 'x-grant': { type: 'restricted', dataElements: ['buyer'] }, 'x-idempotent': true }
    const text = JSON.stringify({ ...widgets, paths: { '/widgets': { get: { ...get, ...facts } } } })

    const [source] = await imported({ 'widgets.json': text }, (at) => ({ files: [at('widgets.json')] }))

    expect(operationIn(source)).toMatchObject(facts)
  })

  it.each<[string, FileTree, string]>([
    ['a folder without a catalog', {}, 'catalog.json: File not found. List each model in a row, such as [{ "model":'],
    ['an empty catalog', { 'catalog.json': '[]' }, 'catalog.json: The list is empty. List each model in a row'],
    ['a row without a model', { 'catalog.json': '[{ "package": "a" }]' }, '{"package":"a"} names no model. List each'],
    ['a missing Swagger file', { 'catalog.json': '[{ "model": "b" }]' }, join('contracts/b.json: File not found. Fix')],
    ['a Swagger file that is not JSON', { ...folder, 'contracts/widgets.json': '{' }, 'widgets.json: Not valid JSON ('],
    [
      'OpenAPI 3',
      { ...folder, 'contracts/widgets.json': '{ "openapi": "3.0.1" }' },
      'widgets.json: Not Swagger 2.0 ("openapi" is "3.0.1"). Use a valid Swagger 2.0 file.',
    ],
    [
      'an invalid class name',
      { ...folder, 'catalog.json': '[{ "model": "widgets", "className": "widgets" }]' },
      'catalog.json: "widgets" is not a valid className. Set it to a text that matches ^[A-Z]\\w*Api$ in a row of',
    ],
    [
      'two rows with the same package',
      {
        ...folder,
        'catalog.json': '[{ "model": "widgets" }, { "model": "more", "package": "widgets-v2" }]',
        'contracts/more.json': JSON.stringify(widgets),
      },
      'more.json: Two models have the package widgets-v2. Rename one of them, or give it another name in catalog.json.',
    ],
    [
      'unknown annotations',
      { ...folder, 'annotations/usage-plan.json': '{}' },
      'usage-plan.json: Unknown annotations. Use one of',
    ],
    [
      'annotations that are not an object',
      { ...folder, 'annotations/usage-plans.json': '[]' },
      'usage-plans.json: Not a JSON object.',
    ],
    ['invalid descriptions', { ...folder, 'descriptions/widgets.json': '' }, 'widgets.json: Not valid JSON ('],
  ])('rejects %s', async (_, tree, message) => {
    expect(await faultOf(() => imported(tree))).toContain(message)
  })

  it('suggests to convert YAML', async () => {
    const files = (at: (name: string) => string) => ({ files: [at('widgets.yaml')] })

    expect(await faultOf(() => imported({ 'widgets.yaml': 'swagger: "2.0"' }, files))).toMatch(
      /\. Convert YAML to JSON\.$/,
    )
  })
})

function operationIn(source: ModelSource | undefined) {
  return source && [...operationsOf(source.document)][0]?.operation
}

/** Imports a folder of models and reads them like ours. */
async function imported(
  tree: FileTree,
  ownIn: (at: (name: string) => string) => OwnModels = (at) => ({ folder: at('') }),
): Promise<readonly ModelSource[]> {
  return inTemporaryFolder(async (place) => {
    const own = join(place, 'own')
    await writeTree(own, { 'README.md': '', ...tree })
    importModels(
      ownIn((name) => join(own, name)),
      ours,
      join(place, 'target'),
    )
    return readModelSources(join(place, 'target'), readCatalog(join(place, 'target')))
  })
}
