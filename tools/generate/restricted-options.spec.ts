import { describeLines } from './test-support/describe-lines.js'

const declarations = `
  import { SellingPartnerAuth } from '@selling-partner/auth'
  import { OrdersApi } from '@selling-partner/orders-v0'
  import { ReportsApi } from '@selling-partner/reports-2021-06-30'
  import { SellersApi } from '@selling-partner/sellers-v1'
  const auth = new SellingPartnerAuth()
  const orders = new OrdersApi({ auth })
  const reports = new ReportsApi({ auth })
  const sellers = new SellersApi({ auth })
  const orderId = 'O1', reportDocumentId = 'D1'
`

const valid = [
  "orders.getOrder({ orderId }, { restrictedDataElements: ['buyerInfo', 'shippingAddress', 'buyerTaxInformation'] })",
  "orders.getOrderItems({ orderId }, { restrictedDataElements: ['buyerInfo'], deadline: 1000 })",
  'orders.getOrder({ orderId }, { restrictedDataElements: [] })',
  "new OrdersApi({ auth, region: 'eu', restrictedDataElements: ['buyerInfo', 'shippingAddress'] })",
  "orders.getOrderAddress({ orderId }, { restrictedDataToken: 'Atz.sprdt|1' })",
  "orders.getOrder({ orderId }, { restrictedDataToken: 'Atz.sprdt|1' })",
  "reports.getReportDocument({ reportDocumentId }, { reportType: 'GET_ORDER_REPORT_DATA_TAX' })",
  'reports.getReportDocument({ reportDocumentId }, { restricted: true })',
]

const invalid: Readonly<Record<string, RegExp>> = {
  "orders.getOrder({ orderId }, { restrictedDataElements: ['buyerinfo'] })": /'"buyerinfo"' is not assignable/,
  "orders.getOrderItems({ orderId }, { restrictedDataElements: ['shippingAddress'] })":
    /'"shippingAddress"' is not assignable to type '"buyerInfo"'/,
  "orders.getOrder({ orderId }, { restrictedDataElements: 'buyerInfo' })": /not assignable to type/,
  "orders.getOrderAddress({ orderId }, { restrictedDataElements: ['shippingAddress'] })": /does not exist in type/,
  "orders.confirmShipment({ orderId, body: {} as never }, { restrictedDataElements: ['buyerInfo'] })":
    /does not exist in type/,
  "sellers.getMarketplaceParticipations({}, { restrictedDataElements: ['buyerInfo'] })": /does not exist in type/,
  "new OrdersApi({ auth, restrictedDataElements: ['buyerinfo'] })": /'"buyerinfo"' is not assignable/,
  "new SellersApi({ auth, restrictedDataElements: ['buyerInfo'] })": /does not exist in type/,
  'new SellersApi({ auth, restrictedDataElements: [] })': /does not exist in type/,
  "sellers.getMarketplaceParticipations({}, { restrictedDataToken: 'Atz.sprdt|1' })": /does not exist in type/,
  "reports.getReport({ reportId: 'R1' }, { reportType: 'GET_ORDER_REPORT_DATA_TAX' })": /does not exist in type/,
  'orders.getOrder({ orderId }, { restricted: true })': /does not exist in type/,
}

describeLines('the option types of restricted operations', { declarations, valid, invalid })
