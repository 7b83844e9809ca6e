import type { ModelOperation, Parameter, SwaggerModel } from '../src/model/swagger-model.js'

const orderId: Parameter = { name: 'orderId', in: 'path', required: true, type: 'string' }

/** A model with one operation for each feature of the sandbox. */
export const tinyModel: SwaggerModel = {
  paths: {
    '/orders': {
      get: {
        operationId: 'listOrders',
        'x-usage-plan': { rate: 0.5, burst: 2 },
        'x-grant': { type: 'restricted', dataElements: ['buyerInfo'], optional: true },
        parameters: [
          { name: 'stores', in: 'query', required: true, type: 'array', items: { type: 'string' }, maxItems: 2 },
          { name: 'limit', in: 'query', type: 'integer', maximum: 100 },
        ],
        responses: staticCases(
          [200, { stores: { value: ['A1', 'B2'] } }, { orders: ['of both'] }],
          [400, { stores: { value: ['BAD'] } }, { errors: [{ code: 'InvalidInput', message: 'Bad store' }] }],
        ),
      },
      post: {
        operationId: 'createOrder',
        parameters: [{ name: 'payload', in: 'body', required: true, schema: { $ref: '#/definitions/Order' } }],
        responses: {
          201: {
            schema: { $ref: '#/definitions/CreatedOrder' },
            ...staticCases([201, { body: { value: { sku: 'S1' } } }, { orderId: 'O1' }])[201],
          },
        },
      },
    },
    '/orders/{orderId}': {
      parameters: [orderId],
      get: {
        operationId: 'getOrder',
        'x-grant': { type: 'restricted' },
        responses: staticCases([200, {}, { orderId: 'O1' }]),
      },
      delete: { operationId: 'deleteOrder', responses: staticCases([204, { orderId: { value: 'a/b' } }, {}]) },
    },
    '/orders/latest': {
      get: { operationId: 'getLatestOrder', responses: staticCases([200, {}, { orderId: 'latest' }]) },
    },
    '/documents/{documentId}': {
      get: {
        operationId: 'getDocument',
        'x-grant': { type: 'restricted', optional: true, specificPath: true },
        responses: staticCases([200, {}, { documentId: 'D1' }]),
      },
    },
    '/destinations': {
      get: {
        operationId: 'getDestinations',
        'x-usage-plan': { rate: 1, burst: 1 },
        'x-grant': { type: 'grantless', scope: 'sellingpartnerapi::notifications' },
        responses: staticCases([200, {}, { payload: [] }]),
      },
    },
    '/uploads/{resource}': {
      post: {
        operationId: 'createUpload',
        produces: ['application/hal+json'],
        parameters: [{ ...orderId, name: 'resource', 'x-amazon-spds-greedy-path-parameter': true }],
        responses: staticCases([201, { resource: { value: 'messaging/v1/orders' } }, { uploadId: 'U1' }]),
      },
    },
    '/dynamic': { get: { operationId: 'getDynamic', responses: {} } },
    '/tokens/2021-03-01/restrictedDataToken': {
      post: { operationId: 'createRestrictedDataToken', responses: {} },
    },
    '/applications/2023-11-30/clientSecret': {
      post: {
        operationId: 'rotateApplicationClientSecret',
        'x-grant': { type: 'grantless', scope: 'sellingpartnerapi::client_credential:rotation' },
        responses: staticCases([400, {}, { errors: [{ code: 'InvalidInput', message: 'Not enrolled' }] }]),
      },
    },
    '/authorization/v1/authorizationCode': {
      get: {
        operationId: 'getAuthorizationCode',
        'x-grant': { type: 'grantless', scope: 'sellingpartnerapi::migration' },
        responses: staticCases([200, {}, { payload: { authorizationCode: 'CODE' } }]),
      },
    },
  },
  definitions: {
    Order: {
      type: 'object',
      required: ['sku'],
      properties: { sku: { type: 'string' }, lines: { type: 'array', items: { $ref: '#/definitions/Line' } } },
    },
    CreatedOrder: {
      type: 'object',
      required: ['orderId'],
      properties: { orderId: { type: 'string' }, sku: { type: 'string' } },
    },
    Line: { type: 'object', required: ['quantity'], properties: { quantity: { type: 'integer', minimum: 1 } } },
  },
}

function staticCases(...cases: [status: number, parameters: object, response: unknown][]): ModelOperation['responses'] {
  return Object.fromEntries(
    cases.map(([status, parameters, response]) => [
      status,
      { 'x-amzn-api-sandbox': { static: [{ request: { parameters: { ...parameters } }, response }] } },
    ]),
  )
}
