import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readAnnotations } from './annotations.js'
import { defaultModelsFolder, readCatalog, rowOfUpstreamFile } from './catalog.js'
import { canonicalJson, type JsonObject } from './json.js'
import { operationsOf } from './operations.js'
import { readModelFiles } from './sources.js'
import type { Document } from './swagger.js'
import { contractWithProse } from './test-support/contract-with-prose.js'
import { factDifference } from './test-support/fact-difference.js'
import { rawModel } from './test-support/raw-model.js'
import { readUsagePlan, toContract } from './to-contract.js'
import type { UpstreamRecord } from './upstream-record.js'

const models = readCatalog().map((row) => row.model)

function contractText(model: string): string {
  return readFileSync(join(defaultModelsFolder, 'contracts', `${model}.json`), 'utf8')
}

function contractOf(model: string): JsonObject {
  return JSON.parse(contractText(model)) as JsonObject
}

describe('toContract', () => {
  it('keeps every fact in canonical order and removes the prose', () => {
    expect(canonicalJson(toContract(rawModel()).contract)).toMatchSnapshot()
  })

  it('differs from the model only in prose', () => {
    expect(factDifference(rawModel(), toContract(rawModel()).contract)).toEqual([])
  })

  it('is compared by a check that finds lost and changed facts', () => {
    const { contract } = toContract(rawModel())
    const changed = JSON.parse(
      JSON.stringify(contract).replace(',"maxLength":40', '').replace('isbn', 'ean'),
    ) as JsonObject
    expect(factDifference(rawModel(), changed)).toEqual([
      'lost /paths/~1loans~1v1~1loans~1{title}/get/parameters/0/maxLength',
      'lost /definitions/Book/format',
      'gained /definitions/Book/format',
    ])
  })

  it('keeps properties that have the name of a prose key', () => {
    const { definitions } = toContract(rawModel()).contract as unknown as Document
    expect(Object.keys(definitions?.Loan?.properties ?? {})).toEqual([
      'title',
      'description',
      'example',
      'summary',
      'x-example',
    ])
  })

  it('does not change sandbox cases', () => {
    const { paths } = toContract(rawModel()).contract as unknown as Document
    const [sandboxCase] = paths['/loans/v1/loans/{title}']?.get?.responses['200']?.['x-amzn-api-sandbox']?.static ?? []
    expect(JSON.stringify(sandboxCase?.response)).toBe(
      '{"title":"Emma","description":"As new.","example":{"$ref":"nowhere"}}',
    )
  })

  it('keeps unknown keys and lists them', () => {
    const model = { ...rawModel(), 'x-zebra': [1], 'x-apple': { description: 'kept' } }
    const { contract, unknownKeys } = toContract(model)
    expect([...unknownKeys]).toEqual(['document.x-zebra', 'document.x-apple'])
    expect(Object.keys(contract).slice(-2)).toEqual(['x-apple', 'x-zebra'])
    expect(contract['x-apple']).toEqual({ description: 'kept' })
  })

  it('does not change a response that is a reference', () => {
    const model = rawModel()
    const response = { $ref: '#/responses/Gone' }
    model.responses = { Gone: { description: 'It is gone.' } }
    model.paths = { '/a': { get: { operationId: 'a', responses: { '410': response } } } }
    const { contract } = toContract(model)
    expect((contract as unknown as Document).paths['/a']?.get?.responses['410']).toEqual(response)
    expect(contract.responses).toEqual({ Gone: { description: 'Gone' } })
  })

  it.each(models)('restores the contract of %s from a copy with prose', (model) => {
    const withProse = contractWithProse(contractOf(model))
    expect(JSON.stringify(withProse)).toContain('Prose.')
    const { contract, unknownKeys } = toContract(withProse)
    expect(canonicalJson(contract)).toBe(contractText(model))
    expect(factDifference(withProse, contract)).toEqual([])
    expect([...unknownKeys]).toEqual([])
  })
})

describe('models/contracts', () => {
  it('have a usage plan for each operation that no row of the annotations gives one', () => {
    const { usagePlans, withoutPlan } = readAnnotations(defaultModelsFolder)
    const annotated = new Set(
      [...usagePlans, ...withoutPlan].map(({ model, method, path }) => `${model} ${method} ${path}`),
    )
    const missing = models.flatMap((model) =>
      [...operationsOf(contractOf(model) as unknown as Document)]
        .filter(({ operation }) => operation['x-usage-plan'] === undefined)
        .map(({ method, path }) => `${model} ${method.toUpperCase()} ${path}`),
    )
    expect(missing.filter((key) => !annotated.has(key))).toEqual([])
  })
})

describe('NOTICE', () => {
  it('names each model whose license is not the Apache License', () => {
    const notice = readFileSync(new URL('../../NOTICE', import.meta.url), 'utf8')
    const others = models.filter((model) => {
      const { license } = (contractOf(model) as unknown as Document).info
      return license !== undefined && !license.name.startsWith('Apache')
    })
    expect(others.filter((model) => !notice.includes(model))).toEqual([])
  })
})

/**
 * Amazon's files are not in this repository. To compare each contract with its original, set UPSTREAM_MODELS to a folder
 * with them, such as the unpacked npm package of models/upstream.json.
 */
const upstreamFolder = process.env.UPSTREAM_MODELS
if (upstreamFolder === undefined) {
  process.stderr.write("UPSTREAM_MODELS is not set, so this run does not compare the contracts with Amazon's files.\n")
} else {
  describe("models/contracts compared with Amazon's files", () => {
    const record = JSON.parse(readFileSync(join(defaultModelsFolder, 'upstream.json'), 'utf8')) as UpstreamRecord
    const catalog = readCatalog()

    it.each(readModelFiles(upstreamFolder, upstreamFolder))('has the facts of $path', ({ path, bytes }) => {
      const { model } = rowOfUpstreamFile(catalog, path) ?? { model: 'none' }
      const upstream = JSON.parse(bytes.toString('utf8')) as JsonObject
      expect(record.models[model]?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
      expect(canonicalJson(toContract(upstream).contract)).toBe(contractText(model))
      expect(factDifference(upstream, contractOf(model))).toEqual([])
    })
  })
}

const table = (...rows: string[]) =>
  ['Prose.', '', '| Rate (requests per second) | Burst |', '| ---- | ---- |', ...rows, '', 'More prose.'].join('\n')

describe('readUsagePlan', () => {
  it('reads rate and burst from the table', () => {
    expect(readUsagePlan(table('| 0.0167 | 15 |'))).toEqual({ rate: 0.0167, burst: 15 })
  })

  it('reads a rate without a leading zero', () => {
    expect(readUsagePlan(table('| .5 | 30 |'))).toEqual({ rate: 0.5, burst: 30 })
  })

  it('reads a table whose line breaks are a literal backslash and n', () => {
    expect(readUsagePlan(table('| 5 | 10 |').replaceAll('\n', '\\n'))).toEqual({ rate: 5, burst: 10 })
  })

  it('reads a table without spaces and with carriage returns', () => {
    expect(readUsagePlan('|Rate (requests per second)|Burst|\r\n|:--|--:|\r\n|2|6|\r\n')).toEqual({ rate: 2, burst: 6 })
  })

  it('reads the default row of a table with plan types', () => {
    const description = [
      '| Plan type | Rate (requests per second) | Burst |',
      '| ---- | ---- | ---- |',
      '|Large sellers| 50 | 100 |',
      '|Default| 5 | 10 |',
      '|Selling partner specific| Variable | Variable |',
    ].join('\n')
    expect(readUsagePlan(description)).toEqual({ rate: 5, burst: 10 })
  })

  it('finds the columns by their names', () => {
    expect(readUsagePlan('| Burst | Rate |\n| - | - |\n| 10 | 2 |')).toEqual({ rate: 2, burst: 10 })
  })

  it.each([
    ['placeholders', table('| n | n |')],
    ['a plan that varies', table('| Variable | Variable |')],
    ['zero', table('| 0 | 10 |')],
    ['a table without rows', table()],
    ['another table', '| Value | Meaning |\n| --- | --- |\n| 1 | 2 |'],
    ['no table', 'Call this once a day. Rate and burst are not documented.'],
    ['nothing', ''],
  ])('returns undefined for %s', (_what, description) => {
    expect(readUsagePlan(description)).toBeUndefined()
  })
})
