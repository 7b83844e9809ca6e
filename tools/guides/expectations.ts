/**
 * Assertions about the effect of a block, as code that is added to it. By page, and by a text that only one block of the page contains.
 */
export const expectations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'packages/sandbox/README.md': {
    'sandbox.counts()': `deepEqual(sandbox.counts()['GET /orders/v0/orders'], { requests: 1, throttled: 0 })`,
    packageReferenceId: `equal((await orders.getOrder({ orderId: '123-1234567-1234567' })).data.payload?.OrderStatus, 'PartiallyShipped')`,
    createFeedDocument: `const { data: feed } = await feeds.getFeed({ feedId: data.feedId })
deepEqual([feed.processingStatus, typeof feed.resultFeedDocumentId], ['DONE', 'string'])`,
    salesAndTrafficByDate: `const { data: done } = await dataKiosk.getQuery({ queryId: data.queryId })
deepEqual([done.processingStatus, typeof done.dataDocumentId], ['DONE', 'string'])`,
    'sandbox.reports.put': `const reports = new ReportsApi({ auth, baseUrl: sandbox.url })
const ends: string[] = []
for (const reportType of ['GET_VENDOR_SALES_REPORT', 'A', 'B', 'C', 'D']) {
  const { data } = await reports.createReport({ body: { reportType, marketplaceIds: ['ATVPDKIKX0DER'] } })
  sandbox.advance(3)
  ends.push(String((await reports.getReport(data)).data.processingStatus))
}
deepEqual(ends.sort(), ['CANCELLED', 'CANCELLED', 'CANCELLED', 'DONE', 'FATAL'])`,
    "on('lwa').fault": `deepEqual(sandbox.calls(), [])`,
    'attempt === 1': `equal(await orders.getOrder({ orderId: '1' }).catch(({ status }) => status), 404)
equal((await orders.getOrder({ orderId: '1' })).data.payload?.AmazonOrderId, '1')`,
    'sandbox.notify': `deepEqual(sandbox.notifications(), [])`,
    rotateApplicationClientSecret: `equal(sandbox.secretsOf(clientId).length, 2)`,
  },
  'README.md': {
    getMarketplaceParticipations: `equal(status, 200)
equal(data.payload?.some(({ marketplace }) => marketplace.id === 'ATVPDKIKX0DER'), true)`,
  },
}
