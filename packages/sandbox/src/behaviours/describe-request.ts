import type { IndexedOperation } from '../model/indexed-operation.js'
import type { CaseParameter, StaticCase } from '../model/static-case.js'

/** Value of path parameters that a case does not have. */
const anyValue = 'any'

/**
 * Writes the full request of a static case.
 * @example GET /orders/v0/orders?MarketplaceIds=ATVPDKIKX0DER&CreatedAfter=TEST_CASE_200
 */
export function describeRequest({ method, path }: IndexedOperation, { parameters }: StaticCase): string {
  const isIn = (place: string) => parameters.filter((each) => each.in === place)
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = isIn('path').find((each) => each.name === name)
    return encode(parameter?.value ?? anyValue)
  })
  const query = isIn('query').flatMap(describeParameter).join('&')
  const headers = isIn('header').map(({ name, value }) => ` with the header ${name}: ${String(value)}`)
  const body = isIn('body').map(({ value }) => ` with the body ${JSON.stringify(value)}`)
  return `${method} ${filled}${query && `?${query}`}${headers.join('')}${body.join('')}`
}

function describeParameter({ name, value, list }: CaseParameter): string[] {
  const values = list === 'multi' && Array.isArray(value) ? value : [value]
  return values.map((each) => `${encode(name)}=${encode(each)}`)
}

/** Encodes a value for a URL. Commas and colons stay, because servers accept them and people can read them. */
function encode(value: unknown): string {
  return encodeURIComponent(String(value)).replaceAll('%2C', ',').replaceAll('%3A', ':')
}
