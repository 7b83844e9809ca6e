import { describe, expect, it } from '@jest/globals'
import { type GraphQLOutputType, getNamedType, isObjectType } from 'graphql'
import { testAccount } from '../../test/test-account.js'
import { Products } from '../account/products.js'
import { checkQuery } from './check-query.js'
import { datasets, runQuery } from './run-query.js'
import { schemas } from './schemas.js'

const period = 'startDate: "2026-11-01" endDate: "2026-11-27"'
const store = 'ATVPDKIKX0DER'

/** Arguments of each dataset. */
const parameters: Readonly<Record<string, string>> = {
  economics: `${period} marketplaceIds: ["${store}"] aggregateBy: { date: RANGE }`,
  economicsPreview: `${period} marketplaceIds: ["${store}"] feeTypes: [REFERRAL_FEES]`,
  economicsSimulation: `${period} marketplaceId: "${store}" actionTypes: [AWD]
    products: [{ identifier: { type: MSKU value: "LAMP-BLUE" } }]`,
  manufacturingView: `${period} aggregateBy: WEEK currencyCode: "EUR"`,
  salesAndTrafficByAsin: `${period} marketplaceIds: ["${store}"] aggregateBy: CHILD`,
  salesAndTrafficByDate: `${period} marketplaceIds: ["${store}"] aggregateBy: DAY`,
  salesAndTrafficTrends: `${period} asinAggregation: CHILD dateAggregation: WEEK
    filters: [{ marketplaceId: "${store}" asins: ["${testAccount().part(Products).all()[0]?.asin}"] }]`,
  sourcingView: `${period} aggregateBy: WEEK`,
}

/** All fields of a type, as a selection. */
function allFields(type: GraphQLOutputType): string {
  const named = getNamedType(type)
  if (!isObjectType(named)) return ''
  const fields = Object.values(named.getFields()).map((field) => `${field.name} ${allFields(field.type)}`)
  return `{ ${fields.join(' ')} }`
}

const all = [...schemas].flatMap(([root, schema]) => {
  const type = getNamedType(schema.getQueryType()?.getFields()[root]?.type)
  return Object.values(isObjectType(type) ? type.getFields() : {}).map((field) => ({ root, field }))
})

describe('a query', () => {
  it('can be about every dataset of the schemas', () => {
    expect(all.map(({ field }) => field.name).sort()).toEqual(Object.keys(datasets).sort())
    expect(Object.keys(parameters).sort()).toEqual(Object.keys(datasets).sort())
  })

  it.each(all)('returns all fields of $field.name', ({ root, field }) => {
    const text = `{ ${root} { ${field.name}(${parameters[field.name]}) ${allFields(field.type)} } }`
    const query = checkQuery(text)
    if ('faults' in query) throw new Error(query.faults.join(' '))
    const rows = runQuery(query, testAccount())
    expect(rows.length).toBeGreaterThan(0)
    const type = getNamedType(field.type)
    const names = isObjectType(type) ? Object.keys(type.getFields()) : []
    for (const row of rows) expect(Object.keys(row)).toEqual(names)
  })

  it('has amounts in the currency of the store', () => {
    const text = `{ analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByDate(${period}
      marketplaceIds: ["A1PA6795UKMFR9"] aggregateBy: DAY) { sales { orderedProductSales { currencyCode }
      claimsAmountB2B { currencyCode } averageSellingPriceB2B { currencyCode } } } } }`
    const query = checkQuery(text)
    if ('faults' in query) throw new Error(query.faults.join(' '))
    const rows = runQuery(query, testAccount())
    expect(new Set(JSON.stringify(rows).match(/[A-Z]{3}(?=")/g))).toEqual(new Set(['EUR']))
  })
})
