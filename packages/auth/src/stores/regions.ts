/**
 * SP-API's servers by region.
 * @see https://developer-docs.amazon/sp-api/docs/sp-api-endpoints
 */
export const regions = {
  na: {
    production: 'https://sellingpartnerapi-na.amazon.com',
    sandbox: 'https://sandbox.sellingpartnerapi-na.amazon.com',
    awsRegion: 'us-east-1',
  },
  eu: {
    production: 'https://sellingpartnerapi-eu.amazon.com',
    sandbox: 'https://sandbox.sellingpartnerapi-eu.amazon.com',
    awsRegion: 'eu-west-1',
  },
  fe: {
    production: 'https://sellingpartnerapi-fe.amazon.com',
    sandbox: 'https://sandbox.sellingpartnerapi-fe.amazon.com',
    awsRegion: 'us-west-2',
  },
} as const

/** A region of SP-API: North America, Europe (with Africa, the Middle East and India) or the Far East. */
export type Region = keyof typeof regions

export function isRegion(value: unknown): value is Region {
  return typeof value === 'string' && Object.hasOwn(regions, value)
}
