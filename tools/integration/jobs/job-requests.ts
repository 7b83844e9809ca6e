// Jobs to create, one of each kind.

export const store = 'ATVPDKIKX0DER'

export const reportRequest = { reportType: 'GET_MERCHANT_LISTINGS_DATA', marketplaceIds: [store] } as const

/** A query about days of which the sandbox has data. */
export const query = `query { analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByDate(startDate: "${daysAgo(20)}" endDate: "${daysAgo(2)}"
  marketplaceIds: ["${store}"] aggregateBy: DAY) { startDate sales { unitsOrdered } } } }`

/** A feed that confirms the shipment of orders. */
export function feedOf(orderIds: readonly string[]) {
  return {
    feedType: 'POST_FLAT_FILE_FULFILLMENT_DATA',
    contentType: 'text/tab-separated-values; charset=UTF-8',
    content: ['order-id\tship-date', ...orderIds.map((id) => `${id}\t2026-01-01`), ''].join('\n'),
    marketplaceIds: [store],
  }
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
