import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import SwaggerParser from '@apidevtools/swagger-parser'
import { describe, expect, it } from '@jest/globals'
import { InputFault } from '../cli/input-fault.js'
import { readAnnotations } from './annotations.js'
import { defaultModelsFolder, readCatalog } from './catalog.js'
import { type JsonObject, type JsonValue, readJsonFile } from './json.js'
import { type OperationEntry, operationsOf } from './operations.js'
import {
  applyCorrections,
  type BundleRow,
  type PreparedModel,
  prepareAllModels,
  prepareModel,
  writeBundle,
} from './prepare-model.js'
import type { Document } from './swagger.js'
import { catalogRow } from './test-support/catalog-row.js'
import { rawModel } from './test-support/raw-model.js'
import { TemporaryFolder } from './test-support/temporary-folder.js'

const annotations = readAnnotations(defaultModelsFolder)
const prepared = prepareAllModels()
const operations = prepared.flatMap(({ row, document }) =>
  [...operationsOf(document)].map((entry) => ({ ...entry, model: row.model })),
)

function entryOf(model: string, method: string, path: string): OperationEntry | undefined {
  return operations.find(
    (entry) => entry.model === model && entry.method === method.toLowerCase() && entry.path === path,
  )
}

const contracts = readCatalog().map(({ model }) =>
  readJsonFile<JsonObject>(join(defaultModelsFolder, 'contracts', `${model}.json`)),
)

/** The length of all lists with a key, at any depth of the contracts. */
function lengthOfLists(key: string, value: JsonValue = contracts): number {
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce(
    (sum, [name, entry]) => sum + (name === key && Array.isArray(entry) ? entry.length : lengthOfLists(key, entry)),
    0,
  )
}

describe('prepareAllModels', () => {
  it.each(prepared.map((model): [string, PreparedModel] => [model.row.model, model]))(
    'returns valid Swagger 2.0 for %s',
    async (_model, { document }) => {
      const copy = structuredClone(document) as unknown as Parameters<typeof SwaggerParser.validate>[0]
      await expect(SwaggerParser.validate(copy)).resolves.toBeDefined()
    },
  )

  it('prepares every operation of every contract, each with a grant and an operationId that is unique in its model', () => {
    const methods = contracts
      .flatMap(({ paths }) =>
        Object.values(paths as JsonObject).flatMap((pathItem) => Object.keys(pathItem as JsonObject)),
      )
      .filter((key) => key !== 'parameters' && !key.startsWith('x-'))
    expect(prepared.map(({ row }) => row)).toEqual(readCatalog())
    expect(operations).toHaveLength(methods.length)
    expect(new Set(operations.map(({ model, operation }) => `${model} ${operation.operationId}`)).size).toBe(
      operations.length,
    )
    expect(operations.filter(({ operation }) => operation['x-grant'] === undefined)).toEqual([])
  })

  it('has no usage plan for exactly the listed operations', () => {
    const without = operations.filter(({ operation }) => operation['x-usage-plan'] === undefined)
    const key = (entry: { model: string; method: string; path: string }) =>
      `${entry.model} ${entry.method.toUpperCase()} ${entry.path}`
    expect(without.map(key).sort()).toEqual(annotations.withoutPlan.map(key).sort())
  })

  it('marks sandbox-only operations, whether the operation or its path is marked', () => {
    const marked = (operationId: string) =>
      operations.find(({ operation }) => operation.operationId === operationId)?.operation['x-sandbox-only']
    expect(marked('sendTestNotification')).toBe(true)
    expect(marked('createInventoryItem')).toBe(true)
    expect(marked('getOrder')).toBeUndefined()
  })

  it('keeps the static and the legacy sandbox cases of every response', () => {
    const responses = operations.flatMap(({ operation }) => Object.values(operation.responses))
    const cases = responses.flatMap((response) => response['x-amzn-api-sandbox']?.static ?? [])
    const legacy = responses.flatMap((response) => response['x-amazon-spds-sandbox-behaviors'] ?? [])
    expect(cases.length + legacy.length).toBe(
      lengthOfLists('static') + lengthOfLists('x-amazon-spds-sandbox-behaviors'),
    )
  })
})

describe('models/annotations', () => {
  const { usagePlans, confirmedPlans, withoutPlan, applicationPlans } = annotations
  const { grantless, restricted, restrictedReportTypes, idempotent, pages } = annotations
  const plans = [...usagePlans, ...confirmedPlans, ...withoutPlan, ...applicationPlans]
  const rows = [...plans, ...grantless, ...restricted, ...idempotent, ...pages]

  it('names existing operations with their operationId and a source', () => {
    for (const row of rows) {
      expect([row, entryOf(row.model, row.method, row.path)?.operation.operationId]).toEqual([row, row.operationId])
      expect(row.source).not.toBe('')
    }
    expect(restrictedReportTypes.filter(({ reportType, source }) => reportType === '' || source === '')).toEqual([])
  })

  it('is applied to the prepared models', () => {
    const grants = operations.map(({ operation }) => operation['x-grant']?.type)
    expect(grants.filter((type) => type === 'grantless')).toHaveLength(grantless.length)
    expect(grants.filter((type) => type === 'restricted')).toHaveLength(restricted.length)
    for (const { model, method, path, rate, burst } of usagePlans) {
      expect(entryOf(model, method, path)?.operation['x-usage-plan']).toEqual({ rate, burst })
    }
  })

  it('gives operations an application-wide plan with a higher rate and the same burst as the usage plan', () => {
    const withTwo = operations.filter(({ operation }) => operation['x-application-plan'] !== undefined)
    expect(withTwo).toHaveLength(applicationPlans.length)
    for (const { model, method, path, rate, burst } of applicationPlans) {
      const operation = entryOf(model, method, path)?.operation
      expect(operation?.['x-application-plan']).toEqual({ rate, burst })
      expect(operation?.['x-usage-plan']?.rate).toBeLessThan(rate)
      expect(operation?.['x-usage-plan']?.burst).toBe(burst)
    }
  })

  it('marks operations as idempotent, which all read with POST', () => {
    const idempotentOperations = operations.filter(({ operation }) => operation['x-idempotent'])
    expect(idempotentOperations).toHaveLength(idempotent.length)
    expect(new Set(idempotent.map(({ method }) => method))).toEqual(new Set(['POST']))
    const names = idempotentOperations.map(({ operation }) => operation.operationId)
    expect(names.filter((name) => !/^(get|list|check|validate)/.test(name))).toEqual([])
  })

  it('confirms the plan of a model only if it is not higher than the documented one', () => {
    for (const { model, method, path, documented } of confirmedPlans) {
      const plan = entryOf(model, method, path)?.operation['x-usage-plan']
      expect(plan?.rate).toBeLessThanOrEqual(documented.rate)
      expect(plan?.burst).toBeLessThanOrEqual(documented.burst)
    }
  })

  it('replaces each deprecated operation with one that exists and is not deprecated', () => {
    const deprecated = operations.filter(({ operation }) => operation.deprecated)
    const replacements = deprecated.map(({ operation }) => operation['x-replacement'])
    const current = operations.filter(({ operation }) => !operation.deprecated)
    const names = current.map(({ model, operation }) => {
      const row = readCatalog().find((each) => each.model === model)
      return `${row?.package} ${operation.operationId}`
    })
    for (const replacement of replacements) {
      expect(names).toContain(`${replacement?.package} ${replacement?.operationId}`)
    }
    expect(annotations.replacements).toHaveLength(deprecated.length)
  })

  it('has no operation that is both grantless and restricted', () => {
    const keys = [...grantless, ...restricted].map((row) => `${row.model} ${row.method} ${row.path}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('prepareModel', () => {
  const models = new TemporaryFolder()

  function writeModels(plans: object[] = []): void {
    models.write('catalog.json', JSON.stringify([catalogRow({ model: 'loans' })]))
    models.write('contracts/loans.json', rawModel())
    models.write('annotations/usage-plans.json', JSON.stringify({ plans, confirmed: [], undocumented: [] }))
    models.write('annotations/application-plans.json', { plans: [] })
    models.write('annotations/idempotent-operations.json', { operations: [] })
    models.write('annotations/optional-properties.json', { properties: [] })
    models.write('annotations/replacements.json', { operations: [] })
    models.write('annotations/pages.json', { operations: [] })
    models.write('annotations/grantless-operations.json', { operations: [] })
    models.write('annotations/restricted-operations.json', { operations: [], restrictedReportTypes: [] })
  }

  it('applies corrections first, then annotations', () => {
    writeModels([
      { model: 'loans', method: 'DELETE', path: '/loans/v1/all', operationId: 'endLoans', rate: 1, burst: 2 },
    ])
    models.write('corrections/loans/0001-path.json', [
      { op: 'test', path: '/paths/~1loans~1v1~1/delete/operationId', value: 'endLoans' },
      { op: 'move', from: '/paths/~1loans~1v1~1', path: '/paths/~1loans~1v1~1all' },
    ])
    const { document } = prepareModel(catalogRow({ model: 'loans' }), models.path)
    expect(document.paths['/loans/v1/all']?.delete?.['x-usage-plan']).toEqual({ rate: 1, burst: 2 })
  })

  it('returns a new document each time', () => {
    writeModels()
    const [first, second] = [1, 2].map(() => prepareModel(catalogRow({ model: 'loans' }), models.path).document)
    expect(first).toEqual(second)
    expect(first).not.toBe(second)
  })

  it('rejects a row with an unknown model', () => {
    writeModels([{ model: 'loan', method: 'GET', path: '/', operationId: 'x', rate: 1, burst: 2 }])
    expect(() => prepareAllModels(models.path)).toThrow(
      new InputFault(
        'models/annotations',
        'A row names the model loan, which is not in models/catalog.json',
        'Correct the row',
      ),
    )
  })

  it('reports every fault at once, and applies the other rows', () => {
    const plan = { operationId: 'x', rate: 1, burst: 2 }
    writeModels([
      { model: 'loan', method: 'GET', path: '/', ...plan },
      { model: 'loans', method: 'GET', path: '/gone', ...plan },
      { model: 'loans', method: 'DELETE', path: '/loans/v1/', ...plan },
    ])
    models.write('corrections/loans/0001-fixed.json', [titleIs('Borrowing'), setTitle('Lending')])
    models.write('corrections/loans/0002-untested.json', [setTitle('Lending')])
    models.write('corrections/loans/0003-good.json', [titleIs('Lending'), setTitle('Loans')])
    const faults: string[] = []
    const [model] = prepareAllModels(models.path, (fault) => faults.push(fault.message))
    expect(faults).toEqual([
      'models/annotations: A row names the model loan, which is not in models/catalog.json. Correct the row.',
      expect.stringMatching(/^models\/corrections\/loans\/0001-fixed\.json: Operation 1 .* does not match/),
      expect.stringMatching(/^models\/corrections\/loans\/0002-untested\.json: The patch does not start/),
      expect.stringMatching(/^models\/annotations\/usage-plans\.json: loans has no operation GET \/gone\./),
    ])
    expect(model?.document.info.title).toBe('Loans')
    expect(model?.document.paths['/loans/v1/']?.delete?.['x-usage-plan']).toEqual({ rate: 1, burst: 2 })
  })

  it('rejects a missing contract', () => {
    writeModels()
    expect(() => prepareModel(catalogRow({ model: 'members' }), models.path)).toThrow(
      `${models.join('contracts/members.json')}: File not found. Restore it from git, or run npm run models:pull.`,
    )
  })
})

const titleIs = (value: string) => ({ op: 'test', path: '/info/title', value })
const setTitle = (value: string) => ({ op: 'replace', path: '/info/title', value })

describe('applyCorrections', () => {
  const models = new TemporaryFolder()

  function corrected(): Document {
    const document = rawModel() as unknown as Document
    applyCorrections(document, 'loans', models.path)
    return document
  }

  it('applies the patches of a model in the order of their names', () => {
    models.write('corrections/loans/0002-second.json', [titleIs('First'), setTitle('Second')])
    models.write('corrections/loans/0001-first.json', [titleIs('Lending'), setTitle('First')])
    models.write('corrections/members/0001-other.json', [titleIs('Nobody')])
    models.write('corrections/loans/README.md', 'Why.')
    expect(corrected().info.title).toBe('Second')
  })

  it('does not change a model without patches', () => {
    expect(corrected()).toEqual(rawModel())
  })

  it('names the patch that does not match the contract', () => {
    models.write('corrections/loans/0001-title.json', [titleIs('Borrowing'), setTitle('Lending')])
    expect(corrected).toThrow(
      'models/corrections/loans/0001-title.json: Operation 1 (test /info/title) does not match the contract. Check whether Amazon fixed the error. Then delete or update the patch.',
    )
  })

  it('names an operation after the test that does not match', () => {
    models.write('corrections/loans/0001-title.json', [titleIs('Lending'), { op: 'remove', path: '/info/nothing' }])
    expect(corrected).toThrow('Operation 2 (remove /info/nothing) does not match')
  })

  it.each([
    ['another operation', [setTitle('Lending')]],
    ['nothing', []],
    ['an object', { op: 'test' }],
  ])('rejects a patch that starts with %s', (_what, patch) => {
    models.write('corrections/loans/0001-title.json', patch)
    expect(corrected).toThrow(
      'models/corrections/loans/0001-title.json: The patch does not start with a "test" operation. Add one that tests for the error.',
    )
  })

  it('rejects a patch that is not JSON', () => {
    models.write('corrections/loans/0001-title.json', '[')
    expect(corrected).toThrow(/^0001-title\.json: Not valid JSON/)
  })
})

describe('models/corrections', () => {
  it('is explained patch by patch in its README', () => {
    const folder = join(defaultModelsFolder, 'corrections')
    const patches = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
    const readme = readFileSync(join(folder, 'README.md'), 'utf8')
    const explained = [...readme.matchAll(/^\| `(.+?)` +\|/gm)].map((match) => `${match[1]}.json`)
    expect(explained.sort()).toEqual(patches.map((name) => name.replaceAll('\\', '/')).sort())
  })
})

describe('writeBundle', () => {
  const out = new TemporaryFolder()

  it('writes each prepared model without whitespace, the catalog with operations as index.json, and the schemas of Data Kiosk', () => {
    expect(writeBundle(out.join('models'))).toBe(readCatalog().length)
    const files = out.contents()
    const schemas = Object.keys(files).filter((name) => name.startsWith('models/schemas/data-kiosk/'))
    expect(schemas).toHaveLength(3)
    expect(Object.keys(files)).toHaveLength(readCatalog().length + 1 + schemas.length)
    const index: BundleRow[] = JSON.parse(files['models/index.json'] ?? '')
    expect(index.map(({ operations: _, ...row }) => row)).toEqual(readCatalog())
    const operations = index.flatMap((row) => row.operations)
    expect(operations).toContainEqual({ id: 'getOrder', method: 'GET', path: '/orders/v0/orders/{orderId}' })
    expect(operations).toContainEqual(
      expect.objectContaining({ path: '/uploads/2020-11-01/uploadDestinations/{resource}', greedy: ['resource'] }),
    )
    expect(operations).toContainEqual(
      expect.objectContaining({ id: 'getDestinations', scope: 'sellingpartnerapi::notifications' }),
    )
    for (const { row, document } of prepareAllModels()) {
      expect(files[`models/${row.model}.json`] === JSON.stringify(document)).toBe(true)
    }
  })
})
