import type { ServerResponse } from 'node:http'

type Headers = Readonly<Record<string, string>>

/** The response of every `getOrder`, with the size and the fields of a real order. */
const order = JSON.stringify({
  payload: {
    AmazonOrderId: '026-1234567-1234567',
    PurchaseDate: '2026-01-20T19:49:35Z',
    LastUpdateDate: '2026-01-20T19:49:35Z',
    OrderStatus: 'Unshipped',
    FulfillmentChannel: 'MFN',
    SalesChannel: 'Amazon.de',
    ShipServiceLevel: 'Std DE Dom_1',
    OrderTotal: { CurrencyCode: 'EUR', Amount: '109.90' },
    NumberOfItemsShipped: 0,
    NumberOfItemsUnshipped: 3,
    PaymentMethod: 'Other',
    PaymentMethodDetails: ['Standard'],
    MarketplaceId: 'A1PA6795UKMFR9',
    ShipmentServiceLevelCategory: 'Standard',
    OrderType: 'StandardOrder',
    EarliestShipDate: '2026-01-21T07:00:00Z',
    LatestShipDate: '2026-01-22T22:59:59Z',
    EarliestDeliveryDate: '2026-01-23T07:00:00Z',
    LatestDeliveryDate: '2026-01-27T22:59:59Z',
    IsBusinessOrder: false,
    IsPrime: false,
    IsGlobalExpressEnabled: false,
    IsPremiumOrder: false,
    IsSoldByAB: false,
    HasRegulatedItems: false,
    ShippingAddress: { StateOrRegion: 'Bayern', PostalCode: '80331', City: 'München', CountryCode: 'DE' },
    BuyerInfo: { BuyerEmail: 'buyer@marketplace.amazon.de' },
  },
})

const token = JSON.stringify({ access_token: `Atza|${'x'.repeat(340)}`, token_type: 'bearer', expires_in: 3600 })

export function sendToken(response: ServerResponse): void {
  send(response, 200, token)
}

/** Responds as SP-API does: 200 with an order for a read, 204 for a write. */
export function sendResponse(response: ServerResponse, isWrite: boolean, headers: Headers = {}): void {
  if (isWrite) send(response, 204, '', headers)
  else send(response, 200, order, headers)
}

export function sendThrottled(response: ServerResponse, headers: Headers = {}): void {
  send(response, 429, errorBody('QuotaExceeded', 'You exceeded your quota for the requested resource.'), headers)
}

export function sendUnavailable(response: ServerResponse): void {
  send(response, 503, errorBody('ServiceUnavailable', 'Service is temporarily unavailable.'))
}

/** The header with the current rate. */
export function rateHeader(rate: number): Headers {
  return { 'x-amzn-RateLimit-Limit': rate.toFixed(1) }
}

function errorBody(code: string, message: string): string {
  return JSON.stringify({ errors: [{ code, message, details: '' }] })
}

function send(response: ServerResponse, status: number, body: string, headers: Headers = {}): void {
  const size = status === 204 ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-amzn-RequestId': '3f2a9d64-6d2f-4a6e-9c0b-2f1d5f7f7a10',
    ...size,
    ...headers,
  })
  response.end(body)
}
