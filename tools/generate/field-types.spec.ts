import { describeLines } from './test-support/describe-lines.js'

const declarations = `
  import type { FinancesApi } from '@selling-partner/finances-2024-06-19'
  import type { FulfillmentStatus, Order, OrdersApi, SearchOrdersFulfillmentStatuses } from '@selling-partner/orders-2026-01-01'
  import { FulfillmentStatus as Status } from '@selling-partner/orders-2026-01-01/values'
  import type { ServiceDocumentUploadDestination } from '@selling-partner/services-v1'
  import type { UploadDestination } from '@selling-partner/uploads-2020-11-01'
  import type { ErrorEntry, VendorOrdersApi } from '@selling-partner/vendor-orders-v1'
  type Present<T> = { [Name in keyof T]-?: NonNullable<T[Name]> }
  declare const order: Order
  declare const status: FulfillmentStatus
  declare const statuses: readonly SearchOrdersFulfillmentStatuses[]
  declare const orders: OrdersApi
  declare const vendorOrders: VendorOrdersApi
  declare const finances: FinancesApi
  declare const destination: Present<UploadDestination>
  declare const serviceDestination: Present<ServiceDocumentUploadDestination>
  const createdAfter = new Date()
`

const valid = [
  // Enums are open in responses and closed in requests.
  "if (status === 'SHIPPED' || status === 'ADDED_BY_AMAZON') order.orderId",
  "const added: FulfillmentStatus = 'ADDED_BY_AMAZON'",
  "orders.searchOrders({ createdAfter, fulfillmentStatuses: ['SHIPPED'] })",
  'orders.searchOrders({ createdAfter, fulfillmentStatuses: statuses })',
  'orders.searchOrders({ createdAfter, fulfillmentStatuses: [Status.SHIPPED] })',
  "const shipped: 'SHIPPED' = Status.SHIPPED",
  'const named: Status = Status.SHIPPED',
  // Optional fields also allow undefined.
  'orders.searchOrders({ createdAfter, marketplaceIds: undefined, fulfillmentStatuses: undefined })',
  'const copy: Order = { ...order, programs: undefined }',
  // Parameters accept values that the runtime converts.
  'finances.listBalances({ asOfDate: new Date() })',
  "finances.listBalances({ asOfDate: '2026-11-27' })",
  'vendorOrders.getPurchaseOrders({ limit: 5n, includeDetails: true })',
  "vendorOrders.getPurchaseOrders({ limit: 5, includeDetails: 'true', isPOChanged: 'false' })",
  // Names
  'const entry: ErrorEntry = { code: "InvalidInput", message: "", details: undefined }',
  // Headers of an upload
  "fetch(destination.url, { method: 'PUT', headers: destination.headers })",
  "fetch(serviceDestination.url, { method: 'PUT', headers: serviceDestination.headers })",
  "const type: string | undefined = destination.headers['content-type']",
]

const invalid: Readonly<Record<string, RegExp>> = {
  "orders.searchOrders({ createdAfter, fulfillmentStatuses: ['ADDED_BY_AMAZON'] })":
    /'"ADDED_BY_AMAZON"' is not assignable/,
  'orders.searchOrders({ createdAfter, fulfillmentStatuses: [status] })': /not assignable to type/,
  'const status2: FulfillmentStatus = 5': /not assignable to type/,
  "Status.SHIPPED = 'a'": /read-only/,
  'Status.ADDED_BY_AMAZON': /'ADDED_BY_AMAZON' does not exist/,
  'const copy: Order = { ...order, orderId: undefined }': /not assignable to type/,
  'orders.searchOrders({ createdAfter: 5 })': /not assignable to type/,
  "vendorOrders.getPurchaseOrders({ includeDetails: 'yes' })": /'"yes"' is not assignable/,
  "import type { ModelError } from '@selling-partner/vendor-orders-v1'": /no exported member.*'ModelError'/,
  "const length: number = destination.headers['content-length']": /not assignable to type 'number'/,
}

describeLines('the types of fields', { declarations, valid, invalid })
