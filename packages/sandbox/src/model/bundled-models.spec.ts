import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { listBundledModels } from './bundled-models.js'
import type { IndexedOperation } from './indexed-operation.js'
import { loadModels } from './load-models.js'
import { OperationIndex } from './operation-index.js'

describe('the bundled models', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'models-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('have the same operations before and after they are read', () => {
    const [deferred, read] = [new OperationIndex(listBundledModels()), new OperationIndex(loadModels())]
    expect(fieldsByKey(deferred)).toEqual(fieldsByKey(read))
    expect(deferred.scopes).toEqual(read.scopes)
    expect(deferred.operations.length).toBeGreaterThan(300)
  })

  it('find the same operations', () => {
    const [deferred, read] = [new OperationIndex(listBundledModels()), new OperationIndex(loadModels())]
    for (const { method, path } of read.operations) {
      const sent = path.replaceAll(/[{}]/g, '')
      expect(keyAt(deferred, method, sent)).toEqual(keyAt(read, method, sent))
    }
    const upload = '/uploads/2020-11-01/uploadDestinations/messaging/v1/orders'
    expect(deferred.find('POST', upload)?.operation.id).toBe('createUploadDestinationForResource')
  })

  it('are read when a call needs an operation', () => {
    const operations = [{ id: 'getThing', method: 'GET', path: '/things' }]
    writeFileSync(join(folder, 'index.json'), JSON.stringify([{ model: 'things', package: 'things-v1', operations }]))
    const [getThing] = new OperationIndex(listBundledModels(folder)).operations
    expect(getThing).toMatchObject({ key: 'GET /things', api: 'things-v1', id: 'getThing' })
    writeFileSync(join(folder, 'things.json'), '{"paths":{}}')
    expect(() => getThing?.parameters).toThrow('The models of the sandbox have no GET /things. Run `npm run build`.')
  })

  it.each([['[{"model":"things","package":"things-v1"}]'], ['{}'], [undefined]])('rejects the index %j', (index) => {
    if (index !== undefined) writeFileSync(join(folder, 'index.json'), index)
    expect(() => listBundledModels(folder)).toThrow(
      `index.json in ${folder} is missing or outdated. Run \`npm run build\`.`,
    )
  })
})

function keyAt(index: OperationIndex, method: string, path: string): string | undefined {
  return index.find(method, path)?.operation.key
}

function fieldsByKey({ operations }: OperationIndex): Map<string, IndexedOperation> {
  return new Map(operations.map((operation) => [operation.key, allFields(operation)]))
}

function allFields(operation: IndexedOperation): IndexedOperation {
  const { key, api, id, method, path, parameters, grant, usagePlan, mediaType, cases } = operation
  const { rules, success, pages, definitions } = operation
  const names = Object.keys(definitions)
  return {
    ...{ key, api, id, method, path, parameters, grant, usagePlan, mediaType, cases, rules, success, pages },
    definitions: Object.fromEntries(names.map((name) => [name, {}])),
  }
}
