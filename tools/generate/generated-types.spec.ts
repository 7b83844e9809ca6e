import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { operationsOf } from '../models/operations.js'
import { prepareAllModels } from '../models/prepare-model.js'
import { expectedPackage } from './generated-types/expected-package.js'
import { readGeneratedPackage, suppressionsIn } from './generated-types/generated-package.js'
import { type Scope, shapeOfDeclaration, shapeOfType } from './generated-types/type-shapes.js'

const clients = fileURLToPath(new URL('../../packages/clients', import.meta.url))

const packages = prepareAllModels().map((model) => {
  const generated = readGeneratedPackage(join(clients, model.row.package))
  return { name: model.row.package, model, expected: expectedPackage(model), generated }
})

describe('packages/clients', () => {
  it('has one package per model', () => {
    const folders = readdirSync(clients, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map((folder) => folder.name).sort()).toEqual(packages.map(({ name }) => name).sort())
  })

  it.each(packages)('has one row and one method per operation of $name', ({ model, generated }) => {
    const operations = [...operationsOf(model.document)].length
    expect(Object.keys(generated.table)).toHaveLength(operations)
    expect(generated.classes.flatMap(({ methods }) => methods)).toHaveLength(operations)
  })

  it('keeps both linkCarrierAccount operations of Shipping v2 under different names', () => {
    const path = '/shipping/v2/carrierAccounts/{carrierId}'
    const table = packages.find(({ name }) => name === 'shipping-v2')?.generated.table
    expect(table?.linkCarrierAccount).toMatchObject({ method: 'PUT', path })
    expect(table?.linkCarrierAccountByPost).toMatchObject({ method: 'POST', path })
  })
})

describe.each(packages)('$name compared with its model', ({ name, model, expected, generated }) => {
  const scope: Scope = { declarations: generated.allDeclarations, named: new Set(expected.types.keys()) }
  const declared = (names: Iterable<string>) =>
    Object.fromEntries(
      [...names].map((type) => {
        const declaration = generated.declarations.get(type)
        return [type, declaration && shapeOfDeclaration(declaration, scope)]
      }),
    )

  it('declares each definition with the exact type of every property', () => {
    expect(declared(expected.types.keys())).toEqual(Object.fromEntries(expected.types))
  })

  it('declares the parameters of each operation', () => {
    expect(declared(expected.parameters.keys())).toEqual(Object.fromEntries(expected.parameters))
  })

  it('has one class with one method per operation, which returns the union of its 2xx bodies', () => {
    expect(generated.classes.map((found) => found.name)).toEqual([model.row.className])
    const methods = generated.classes.flatMap((found) => found.methods)
    expect(byName(methods.map((method) => ({ ...method, body: shapeOfType(method.body, scope) })))).toEqual(
      byName(expected.methods),
    )
  })

  it('has one row per operation in the operation table', () => {
    expect(withSortedParameters(generated.table)).toEqual(withSortedParameters(expected.table))
  })

  it('exports its class, its operation table and every type', () => {
    expect(generated.exports).toEqual([model.row.className, 'operations', "type * from './models.js'"])
  })

  it('declares no unused type', () => {
    const known = new Set([...expected.types.keys(), ...expected.parameters.keys()])
    const sources = ['models.ts', 'api.ts']
      .map((file) => readFileSync(join(clients, name, 'src', file), 'utf8'))
      .join('\n')
    const unused = [...generated.declarations.keys()].filter((type) => !known.has(type) && uses(sources, type) < 2)
    expect(unused).toEqual([])
  })

  it('does not suppress type checks and has the header', () => {
    for (const file of readdirSync(join(clients, name, 'src'))) {
      const source = readFileSync(join(clients, name, 'src', file), 'utf8')
      expect(suppressionsIn(source)).toEqual([])
      expect(source).toMatch(
        new RegExp(
          `^// Generated from Amazon's model ${model.row.model}\\. To change this file, see CONTRIBUTING\\.md\\.\n`,
        ),
      )
    }
  })
})

function byName<T extends { readonly name: string }>(methods: readonly T[]): readonly T[] {
  return [...methods].sort((left, right) => (left.name < right.name ? -1 : 1))
}

function uses(source: string, type: string): number {
  return source.match(new RegExp(`\\b${type}\\b`, 'g'))?.length ?? 0
}

/** The order of parameters in the table has no meaning. */
function withSortedParameters(table: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(table).map(([id, row]) => {
      const { parameters, ...rest } = row as { parameters: { name: string }[] }
      return [id, { ...rest, parameters: byName(parameters) }]
    }),
  )
}
