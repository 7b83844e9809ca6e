import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Grant } from '../../packages/auth/src/operation/operation.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { readTree } from '../cli/test-support/file-tree.js'
import type { CatalogRow } from '../models/catalog.js'
import { catalogRow } from '../models/test-support/catalog-row.js'
import type { EngineModel } from './engine-model.js'
import { stagePackages } from './stage-packages.js'

const templates = {
  texts: new Map([
    ['api.mustache', 'class'],
    ['type.mustache', 'partial'],
    ['format.json', '{ "formatter": {} }'],
  ]),
  outputs: { 'api.mustache': 'src/api.ts' },
}

describe('stagePackages', () => {
  it('writes the templates once, and the model, configuration and output folder of each package', async () => {
    await inTemporaryFolder(async (staging) => {
      const models = [modelOf(catalogRow()), modelOf(catalogRow({ package: 'feeds-v0' }))]

      const staged = await stagePackages(models, staging, templates, { scope: '@acme' })

      expect(staged.map(({ row, config, output }) => [row.package, config, output])).toEqual([
        ['orders-v0', join(staging, 'orders-v0/config.json'), join(staging, 'orders-v0/out')],
        ['feeds-v0', join(staging, 'feeds-v0/config.json'), join(staging, 'feeds-v0/out')],
      ])
      expect(await readTree(staging)).toMatchObject({
        'templates/api.mustache': 'class',
        'templates/type.mustache': 'partial',
        'biome.json': '{ "formatter": {} }',
        'orders-v0/model.json': JSON.stringify(models[0]?.document),
        'orders-v0/out/': '',
        'feeds-v0/out/': '',
      })
    })
  })

  it('maps each template to its file and keeps every name', async () => {
    expect(await configOf(catalogRow())).toMatchObject({
      generatorName: 'typescript-axios',
      inputSpec: expect.stringMatching(/orders-v0.model\.json$/),
      outputDir: expect.stringMatching(/orders-v0.out$/),
      templateDir: expect.stringMatching(/templates$/),
      files: { 'api.mustache': { templateType: 'SupportingFiles', destinationFilename: 'src/api.ts' } },
      additionalProperties: {
        scope: '@acme',
        paramNaming: 'original',
        modelPropertyNaming: 'original',
        enumPropertyNaming: 'original',
      },
    })
  })

  it('maps sets to arrays, because JSON has no sets', async () => {
    expect(await configOf(catalogRow())).toMatchObject({ typeMappings: { set: 'Array', Set: 'Array' } })
  })

  it('passes the facts about the package to the templates', async () => {
    expect(await factsOf(catalogRow())).toMatchObject({
      model: 'ordersV0',
      package: 'orders-v0',
      title: 'Orders v0',
      className: 'OrdersApi',
      variable: 'orders',
      reference: 'https://developer-docs.amazon/sp-api/reference/orders-v0',
      firstCall: 'await orders.first()',
    })
  })

  it('lists all enums, and those that the engine does not declare', async () => {
    const size = { name: 'TrapSize', literals: ['1', '2'], place: 'Trap.size' }
    expect(await factsOf(catalogRow())).toMatchObject({
      enums: [{ name: 'Mood', literals: ["'GOOD'"], open: 'string' }, size],
      enumTypes: [size],
    })
  })

  it.each(['deprecated', 'retired'] as const)('marks a package that is %s', async (state) => {
    expect(await factsOf(catalogRow({ state }))).toMatchObject({ [state]: true })
  })

  it('does not mark a current package', async () => {
    const facts = await factsOf(catalogRow())

    expect(facts).not.toHaveProperty('current')
    expect(facts).not.toHaveProperty('deprecated')
    expect(facts).not.toHaveProperty('retired')
  })

  const grantless: Grant = { type: 'grantless', scope: 'sellingpartnerapi::notifications' }

  it('asks for a refresh token if any operation needs one', async () => {
    expect(await factsOf(catalogRow(), [grantless, { type: 'seller' }])).toMatchObject({ sellerGrant: true })
    expect(await factsOf(catalogRow(), [grantless, { type: 'restricted' }])).toMatchObject({ sellerGrant: true })
    expect(await factsOf(catalogRow(), [grantless, grantless])).not.toHaveProperty('sellerGrant')
  })
})

function modelOf(row: CatalogRow, grants: readonly Grant[] = [{ type: 'seller' }]): EngineModel {
  const operations = ['first', 'second'].slice(0, grants.length).map((operationId, index) => [
    `/${operationId}`,
    {
      get: {
        operationId,
        responses: {},
        'x-grant': grants[index],
      },
    },
  ])
  return {
    row,
    firstCall: 'await orders.first()',
    document: { swagger: '2.0', info: { title: 'T', version: '1' }, paths: Object.fromEntries(operations) },
    enums: [
      { name: 'Mood', literals: ["'GOOD'"], open: 'string' },
      { name: 'TrapSize', literals: ['1', '2'], place: 'Trap.size' },
    ],
  }
}

async function configOf(row: CatalogRow, grants?: readonly Grant[]): Promise<{ additionalProperties: object }> {
  return inTemporaryFolder(async (staging) => {
    const [staged] = await stagePackages([modelOf(row, grants)], staging, templates, { scope: '@acme' })
    return JSON.parse(await readFile(staged?.config ?? '', 'utf8'))
  })
}

async function factsOf(row: CatalogRow, grants?: readonly Grant[]): Promise<object> {
  return (await configOf(row, grants)).additionalProperties
}
