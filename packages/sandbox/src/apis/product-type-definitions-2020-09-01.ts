import { createHash } from 'node:crypto'
import { attributesOfType, type Requirements } from '../account/listings/attribute-table.js'
import { Listings } from '../account/listings/listings.js'
import { languageTag, metaSchema, type SchemaSettings, titleOf } from '../account/listings/product-type-schema.js'
import { metaSchemaUrl, schemaText, schemaUrl } from '../account/listings/schema-documents.js'
import { Products } from '../account/products.js'
import { areStores } from '../generation/store-facts.js'
import type { StatefulApi } from './stateful-api.js'
import type { StatefulCall } from './stateful-call.js'

const path = '/definitions/2020-09-01/productTypes'

/** @see https://developer-docs.amazon/sp-api/docs/product-type-definitions-api */
export const productTypeDefinitions20200901: StatefulApi = {
  name: 'Product Type Definitions 2020-09-01',
  summary:
    'Schemas of the product types, which the sandbox serves itself. Listings Items checks attributes against them.',
  operations: {
    [`GET ${path}`]: { respond: searchProductTypes },
    [`GET ${path}/{productType}`]: { respond: getProductType },
  },
}

function searchProductTypes(call: StatefulCall) {
  const itemName = call.text('itemName')
  const keywords = call.list('keywords').flatMap(wordsOf)
  const names = itemName === '' ? typesWith(call, keywords) : recommendedTypes(call, wordsOf(itemName))
  const marketplaceIds = call.list('marketplaceIds')
  if (!areStores(marketplaceIds)) return undefined
  const found = names.map((name) => ({ name, displayName: titleOf(name), marketplaceIds }))
  return { status: 200, body: { productTypes: found, productTypeVersion: versionOf('all') } }
}

/** The product types whose name has one of the keywords. */
function typesWith(call: StatefulCall, keywords: readonly string[]): string[] {
  const hasKeyword = (name: string) =>
    keywords.some((each) => wordsOf(titleOf(name)).some((word) => word.includes(each)))
  return call.account
    .part(Listings)
    .productTypes()
    .filter((name) => keywords.length === 0 || hasKeyword(name))
}

/** The product types that have the most words in common with the name of an item, or the general type. */
function recommendedTypes(call: StatefulCall, words: readonly string[]): string[] {
  const products = call.account.part(Products).all()
  const scores = call.account
    .part(Listings)
    .productTypes()
    .map((name) => {
      const titles = products.filter(({ productType }) => productType === name).map(({ title }) => title)
      const known = wordsOf([titleOf(name), ...titles].join(' '))
      return { name, score: new Set(words.filter((word) => known.some((each) => isSimilar(each, word)))).size }
    })
  const best = Math.max(...scores.map(({ score }) => score))
  return best === 0 ? ['PRODUCT'] : scores.filter(({ score }) => score === best).map(({ name }) => name)
}

function getProductType(call: StatefulCall) {
  const productType = call.text('productType')
  const marketplaceIds = call.list('marketplaceIds')
  const isKnown = call.account.part(Listings).productTypes().includes(productType)
  if (!isKnown || !areStores(marketplaceIds)) return undefined
  // The model allows only these values.
  const requirements = (call.text('requirements') || 'LISTING') as Requirements
  const requirementsEnforced = call.text('requirementsEnforced') || 'ENFORCED'
  const settings = { productType, requirements, marketplaceIds, isEnforced: requirementsEnforced === 'ENFORCED' }
  const locale = call.text('locale')
  const body = {
    metaSchema: link(metaSchemaUrl(call.origin), JSON.stringify(metaSchema)),
    schema: link(schemaUrl(call.origin, settings), schemaText(settings)),
    requirements,
    requirementsEnforced,
    propertyGroups: propertyGroups(settings),
    locale: locale === '' || locale === 'DEFAULT' ? languageTag(marketplaceIds[0] ?? '') : locale,
    marketplaceIds,
    productType,
    displayName: titleOf(productType),
    productTypeVersion: { version: versionOf(productType), latest: true, releaseCandidate: false },
  }
  return { status: 200, body }
}

function link(resource: string, content: string) {
  return { link: { resource, verb: 'GET' }, checksum: createHash('md5').update(content).digest('base64') }
}

function propertyGroups({ productType, requirements }: SchemaSettings): object {
  const groups = new Map<string, string[]>()
  for (const [name, { group }] of Object.entries(attributesOfType(productType, requirements)))
    groups.set(group, [...(groups.get(group) ?? []), name])
  return Object.fromEntries(
    [...groups].map(([group, propertyNames]) => {
      const title = titleOf(group.toUpperCase())
      return [group, { title, description: `${title} of the product.`, propertyNames }]
    }),
  )
}

/** The version of a definition. It changes only with the sandbox. */
function versionOf(text: string): string {
  return createHash('md5').update(text).digest('base64').slice(0, 11).concat('=')
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Whether one word is the other, possibly in the plural. */
function isSimilar(one: string, other: string): boolean {
  return one === other || `${one}s` === other || one === `${other}s`
}
