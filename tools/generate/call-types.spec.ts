import { describe, expect, it } from '@jest/globals'
import { operationsOf } from '../models/operations.js'
import { prepareAllModels } from '../models/prepare-model.js'
import { describeLines } from './test-support/describe-lines.js'
import { typeErrors } from './type-errors.js'

const declarations = `
  import { type ApiError, type ApiResponse, type Operation, type Page, type PageItem, SellingPartnerAuth } from '@selling-partner/auth'
  import { FeedsApi } from '@selling-partner/feeds-2021-06-30'
  import { type Order, OrdersApi, operations, type SearchOrdersResponse } from '@selling-partner/orders-2026-01-01'
  import { OrdersApi as OrdersV0Api, type ConfirmShipmentRequest } from '@selling-partner/orders-v0'
  import { operations as sellersOperations, SellersApi } from '@selling-partner/sellers-v1'
  type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
  function same<A, B>(_: Equal<A, B>) {}
  const auth = new SellingPartnerAuth()
  const orders = new OrdersApi({ auth })
  const ordersV0 = new OrdersV0Api({ auth })
  const sellers = new SellersApi({ auth, exactIntegers: true })
  const feeds = new FeedsApi({ auth })
  const createdAfter = '2026-11-01T00:00:00Z'
  declare const error: ApiError
`

describeLines('the types of calls', {
  declarations,
  valid: [
    // Responses
    'const id: string | undefined = (await orders.getOrder({ orderId: "A" })).requestId',
    'const rate: number | undefined = (await orders.searchOrders({ createdAfter })).rateLimit',
    'const level: unknown = error.errors[0]?.errorLevel',
    // Pages
    'for await (const order of orders.searchOrders({ createdAfter })) same<typeof order, Order>(true)',
    'for await (const page of orders.searchOrders({ createdAfter }).pages()) same<typeof page, Page<SearchOrdersResponse>>(true)',
    'const { data, nextToken } = await orders.searchOrders({ createdAfter }); data.orders; nextToken?.trim()',
    'const promise: Promise<ApiResponse<SearchOrdersResponse>> = orders.searchOrders({ createdAfter })',
    'const items: AsyncIterable<Order> = orders.searchOrders({ createdAfter })',
    // Rows
    'const { data } = await orders.call(operations.getOrder, { orderId: "A" }); data.order.orderId',
    'for await (const order of orders.call(operations.searchOrders, { createdAfter })) order.orderId',
    'await sellers.call(sellersOperations.getMarketplaceParticipations)',
    'await sellers.call(sellersOperations.getMarketplaceParticipations, {}, { deadline: 1000 })',
    'const row: Operation = operations.getOrder',
    'const rows: Record<string, Operation> = operations',
    `declare const row: Operation<{ id: string }, { name: string }>
     same<Awaited<ReturnType<typeof read>>, string>(true)
     async function read() { return (await orders.call(row, { id: 'A' })).data.name }`,
    `const { data } = await orders.call({ api: 'a', id: 'b', method: 'GET', path: '/', parameters: [], grant: { type: 'seller' } })
     same<typeof data, unknown>(true)`,
    // Parameters
    "await orders.searchOrders({ createdAfter, marketplaceIds: ['A'] as const })",
    'await orders.searchOrders({ createdAfter: new Date() })',
    'await orders.searchOrders({ createdAfter, createdBefore: undefined })',
    "await orders.searchOrders({ createdAfter }, { query: { added: ['a', 1, true, new Date()], other: 5n, left: undefined } })",
  ],
  invalid: {
    'for await (const order of orders.getOrder({ orderId: "A" })) order': /must have a '\[Symbol.asyncIterator\]\(\)'/,
    'for await (const order of orders.searchOrders({ createdAfter })) order.OrderId':
      /'OrderId' does not exist.*'Order'/,
    'for (const order of orders.searchOrders({ createdAfter })) order': /must have a '\[Symbol.iterator\]\(\)' method/,
    'await orders.call(operations.getOrder, {})': /'orderId' is missing/,
    'await orders.call(operations.getOrder)': /Expected 2-3 arguments, but got 1|No overload matches this call/,
    'await orders.call(operations.getOrder, { orderId: 5 })': /'number' is not assignable to type 'string'/,
    'await orders.call(operations.searchOrders, { createdAftr: createdAfter })': /'createdAftr' does not exist/,
    'await orders.searchOrders({ createdAfter }, { query: { nested: {} } })': /not assignable to type/,
    "await orders.searchOrders({ createdAfter }, { query: 'a=b' })": /not assignable to type/,
    "(await orders.getOrder({ orderId: 'A' })).nextToken": /'nextToken' does not exist/,
    "(await orders.getOrder({ orderId: 'A' })).requestId = 'a'": /read-only/,
    "await orders.getOrder({ orderId: 'A', added: 1 })": /'added' does not exist/,
    "new OrdersApi({ auth, exactIntegers: 'yes' })": /not assignable to type 'boolean/,
  },
})

const paged = prepareAllModels().flatMap(({ row, document }) =>
  [...operationsOf(document)].flatMap(({ operation }) => {
    const pages = operation['x-pages']
    return pages === undefined ? [] : [{ row, id: operation.operationId, pages }]
  }),
)

describe('the items of each operation that paginates', () => {
  const errors = typeErrors(
    Object.fromEntries(
      paged.map(({ row, id, pages }) => [
        `${row.package} ${id}`,
        `import type { Page, PageItem, Paged } from '@selling-partner/auth'
         import type { ${row.className} } from '@selling-partner/${row.package}'
         type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
         type Items<T> = T extends Paged<infer Result, infer Item> ? Equal<Item, PageItem<Result, '${pages.items}'>> : never
         export const isExact: Items<ReturnType<${row.className}['${id}']>> = true
         export const isKnown: Equal<PageItem<Awaited<ReturnType<${row.className}['${id}']>>['data'], '${pages.items}'>, unknown> = false`,
      ]),
    ),
  )

  it.each(paged.map(({ row, id }) => `${row.package} ${id}`))(
    'have the type of the list in the response: %s',
    (name) => {
      expect(errors.get(name)).toEqual([])
    },
  )
})
