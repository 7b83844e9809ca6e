import { describe, expect, it } from '@jest/globals'
import { isContent, isModelOf, sourcesOf } from './sources.js'

const client = sourcesOf('packages/clients/orders-v0')

describe('isContent', () => {
  it.each([
    ['packages/clients/orders-v0/src/api.ts', true],
    ['packages/clients/orders-v0/README.md', true],
    ['packages/clients/orders-v0/package.json', true],
    ['packages/clients/orders-v0/src/contract.spec.ts', false],
    ['packages/clients/orders-v0/tsconfig.json', false],
    ['packages/clients/orders-v0/CHANGELOG.md', false],
    ['packages/clients/orders-v0-next/src/api.ts', false],
    ['generator-templates/api.mustache', false],
  ])('of a client: %s is %s', (file, expected) => {
    expect(isContent(client, file)).toBe(expected)
  })

  it.each([
    ['sandbox', 'models/contracts/sellers.json', true],
    ['sandbox', 'models/descriptions/sellers.json', false],
    ['generator', 'models/descriptions/sellers.json', true],
    ['generator', 'generator-templates/api.mustache', true],
    ['schemas', 'models/schemas/feeds/a.json', true],
    ['auth', 'models/contracts/sellers.json', false],
    ['auth', 'packages/auth/test/server.ts', false],
  ])('of %s: %s is %s', (name, file, expected) => {
    expect(isContent(sourcesOf(`packages/${name}`), file)).toBe(expected)
  })
})

describe('isModelOf', () => {
  it('a client has the model of its name', () => {
    expect(isModelOf(client, 'orders-v0')).toBe(true)
    expect(isModelOf(client, 'orders-2026-01-01')).toBe(false)
  })

  it('schemas have all schemas', () => {
    expect(isModelOf(sourcesOf('packages/schemas'), 'schemas/feeds/a.json')).toBe(true)
  })

  it('packages that are written by hand have no models', () => {
    expect(isModelOf(sourcesOf('packages/auth'), 'auth')).toBe(false)
  })
})
