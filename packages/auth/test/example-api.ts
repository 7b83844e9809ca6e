import { SellingPartnerClient } from '../src/client/selling-partner-client.js'
import type { Operation } from '../src/operation/operation.js'

const row = { api: 'example-v1', method: 'GET', parameters: [], grant: { type: 'seller' } } as const

type Name =
  | 'getItem'
  | 'getPaced'
  | 'getShared'
  | 'createItem'
  | 'cancelItem'
  | 'getDestinations'
  | 'getAddress'
  | 'getBuyer'
  | 'getDocument'
  | 'getOrder'

/** An operation table with one operation of each kind. */
export const operations: Readonly<Record<Name, Operation<object | undefined, Record<string, unknown>>>> = {
  getItem: {
    ...row,
    id: 'getItem',
    path: '/example/v1/items/{sku}',
    parameters: [
      { name: 'sku', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query' },
    ],
  },
  getPaced: { ...row, id: 'getPaced', path: '/example/v1/paced', usagePlan: { rate: 1, burst: 2 } },
  getShared: {
    ...row,
    id: 'getShared',
    path: '/example/v1/shared',
    usagePlan: { rate: 2, burst: 2 },
    applicationPlan: { rate: 3, burst: 3 },
  },
  createItem: {
    ...row,
    id: 'createItem',
    method: 'POST',
    path: '/example/v1/items',
    parameters: [{ name: 'body', in: 'body' }],
  },
  cancelItem: { ...row, id: 'cancelItem', method: 'DELETE', path: '/example/v1/items', emptyResponse: true },
  getDestinations: {
    ...row,
    id: 'getDestinations',
    path: '/example/v1/destinations',
    grant: { type: 'grantless', scope: 'sellingpartnerapi::notifications' },
  },
  getAddress: { ...row, id: 'getAddress', path: '/example/v1/address', grant: { type: 'restricted' } },
  getBuyer: {
    ...row,
    id: 'getBuyer',
    path: '/example/v1/orders/{orderId}/buyer',
    parameters: [{ name: 'orderId', in: 'path', required: true }],
    grant: { type: 'restricted', dataElements: ['buyerInfo', 'shippingAddress'], optional: true },
  },
  getDocument: {
    ...row,
    id: 'getDocument',
    path: '/example/v1/documents/{documentId}',
    parameters: [{ name: 'documentId', in: 'path', required: true }],
    grant: { type: 'restricted', optional: true, specificPath: true, restrictedReportTypes: ['GET_BUYERS'] },
  },
  getOrder: { ...row, id: 'getOrder', path: '/example/v1/order', grant: { type: 'restricted', optional: true } },
}

/** A client like the generated ones. */
export class ExampleApi extends SellingPartnerClient {}
