import {
  executeSync,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isObjectType,
} from 'graphql'
import type { Account } from '../account/account.js'
import { money, priceIn, times } from '../account/money.js'
import { matchingText } from '../generation/matching-text.js'
import { deriveSeed, Random } from '../generation/random.js'
import type { StoreFacts } from '../generation/store-facts.js'
import type { CheckedQuery } from './check-query.js'
import type { Datasets } from './dataset.js'
import { economics } from './economics.js'
import { salesAndTraffic } from './sales-and-traffic.js'
import { vendorViews } from './vendor-views.js'

/** The rows of each dataset, by its field in the schemas. */
export const datasets: Datasets = { ...salesAndTraffic, ...economics, ...vendorViews }

/** An object in a row. */
class Place {
  /** @param path Names the object in the account. Generated values are derived from it. */
  constructor(
    readonly path: string,
    readonly fields: Readonly<Record<string, unknown>>,
    readonly store: StoreFacts,
  ) {}
}

/**
 * Runs a query against the account.
 * @returns The rows of its dataset, with the fields that the query selects.
 * @throws QueryFailure if its arguments are out of range.
 */
export function runQuery({ schema, document }: CheckedQuery, account: Account): object[] {
  const { data, errors } = executeSync({ schema, document, contextValue: account, fieldResolver: resolve })
  if (errors?.[0]) throw errors[0].originalError ?? errors[0]
  const [root] = Object.values(data ?? {})
  const [rows] = Object.values(Object(root))
  return Array.isArray(rows) ? rows : []
}

const resolve: GraphQLFieldResolver<unknown, Account> = (source, parameters, account, { fieldName, returnType }) => {
  if (source instanceof Place) return fieldValue(source, fieldName, returnType, account)
  const dataset = datasets[fieldName]
  if (!dataset) return {}
  return dataset(account, parameters).map(({ fields, store }) => new Place(keyOf(fields), fields, store))
}

/** The same product and period have the same values in every query. */
function keyOf(fields: Readonly<Record<string, unknown>>): string {
  const { marketplaceId, startDate, endDate, parentAsin, childAsin, sku, msku } = fields
  return JSON.stringify([marketplaceId, startDate, endDate, parentAsin, childAsin, sku ?? msku])
}

/** The value of a field: from the account, or else generated. */
function fieldValue(place: Place, name: string, type: GraphQLOutputType, account: Account): unknown {
  const { path, fields, store } = place
  const known = fields[name]
  if (known !== undefined) return placed(known, `${path}.${name}`, store)
  if (name.endsWith('B2B')) {
    const total = fieldValue(place, name.slice(0, -'B2B'.length), type, account)
    return isRatio.test(name) ? total : businessShare(total)
  }
  return generate(type, name, `${path}.${name}`, store, account)
}

function placed(value: unknown, path: string, store: StoreFacts): unknown {
  if (Array.isArray(value)) return value.map((item, index) => placed(item, `${path}.${index}`, store))
  return typeof value === 'object' && value !== null ? new Place(path, { ...value }, store) : value
}

/** Names of fields that are not smaller for a part of the customers. */
const isRatio = /Percentage|Rate|^average/

const shareOfBusinessCustomers = 0.1

/** The part of a value that belongs to customers of Amazon Business. */
function businessShare(value: unknown): unknown {
  if (value instanceof Place) {
    const { amount } = value.fields
    const { currencyCode } = value.store
    const share = times(money(Number(amount ?? 0), currencyCode), shareOfBusinessCustomers)
    return new Place(value.path, { ...share }, value.store)
  }
  return Math.floor(Number(value) * shareOfBusinessCustomers)
}

/** A value that depends only on the account's seed and the path. */
function generate(type: GraphQLOutputType, name: string, path: string, store: StoreFacts, account: Account): unknown {
  const random = new Random(deriveSeed(account.seed, path))
  const nullable = getNullableType(type)
  if (isListType(nullable)) return [generate(nullable.ofType, name, `${path}.0`, store, account)]
  const named = getNamedType(nullable)
  if (named.name === 'Amount') return new Place(path, { ...priceIn(store.currencyCode, random.integer(5, 100)) }, store)
  if (isObjectType(named)) return new Place(path, {}, store)
  if (isEnumType(named)) return named.getValues()[0]?.value
  const generators: Readonly<Record<string, () => unknown>> = {
    Boolean: () => random.fraction() < 0.5,
    Date: () => account.now().toISOString().slice(0, 10),
    Float: () => random.integer(0, 10_000) / 100,
    Int: () => random.integer(1, 50),
    Long: () => random.integer(0, 50),
    String: () => matchingText('[A-Z]{3}[0-9]{4}', random),
  }
  return generators[named.name]?.()
}
