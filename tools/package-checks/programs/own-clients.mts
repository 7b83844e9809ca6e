import { createRequire } from 'node:module'
import { SellersApi } from '@acme/sellers-v1'
import { isApiError, SellingPartnerAuth } from '@selling-partner/auth'
import { OrdersApi } from './src/orders-v0/index.js'
import { GetOrderResponse } from './src/orders-v0/schemas.js'
import { type Widget, WidgetsApi } from './src/widgets-2026-01-01/index.js'
import * as schemas from './src/widgets-2026-01-01/schemas.js'

// Calls the sandbox with clients that the generator wrote into the folder. The argument is JSON.
const { url: baseUrl, clientId, clientSecret, refreshToken, lwaUrl } = JSON.parse(process.argv[2] ?? '')
const auth = new SellingPartnerAuth({ clientId, clientSecret, refreshToken, lwaUrl })

const commonJs: typeof import('@acme/sellers-v1') = createRequire(import.meta.url)('@acme/sellers-v1')
for (const Api of [SellersApi, commonJs.SellersApi]) {
  const { status } = await new Api({ auth, baseUrl }).getMarketplaceParticipations()
  expect(status === 200, 'The package cannot call the sandbox.')
}

// The template returns the data instead of the response.
const order = await new OrdersApi({ auth, baseUrl }).getOrder({ orderId: 'TEST_CASE_200' })
expect(order.payload !== undefined && GetOrderResponse.safeParse(order).success, 'The schema rejects a response.')
expect(!GetOrderResponse.safeParse({ payload: { AmazonOrderId: 1 } }).success, 'The schema accepts a wrong type.')

// The sandbox does not have the invented API.
const widget: Widget = schemas.Widget.parse({ sku: 'A/1', parts: [{ sku: 'B' }], sizes: { length: 2 }, more: true })
const failure = await new WidgetsApi({ auth, baseUrl }).createWidget({ body: widget }).catch((error: unknown) => error)
expect(isApiError(failure) && failure.status === 404, 'A call of an unknown API does not fail with 404.')
expect(!schemas.ListWidgetsColors.safeParse('GREEN').success, 'A closed enum accepts an unknown value.')
expect(schemas.WidgetState.safeParse('LOST').success, 'An open enum rejects an unknown value.')
auth.close()
console.log('generated clients and schemas work')

function expect(isTrue: boolean, problem: string): void {
  if (!isTrue) throw new Error(problem)
}
