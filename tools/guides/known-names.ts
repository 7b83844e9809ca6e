/**
 * Names that code blocks may use without a declaration, with the code that declares them. A declaration may use other names.
 * Blocks of a page are independent of each other, so that each can be read alone.
 */
export const knownNames: Readonly<Record<string, string>> = {
  // Credentials
  clientId: `const clientId = String(process.env.LWA_CLIENT_ID)`,
  clientSecret: `const clientSecret = String(process.env.LWA_CLIENT_SECRET)`,
  refreshToken: `const refreshToken = String(process.env.LWA_REFRESH_TOKEN)`,
  encryptionKey: `const encryptionKey = Buffer.alloc(32, 1).toString('base64')`,
  stateSecret: `const stateSecret = Buffer.alloc(32, 1).toString('base64')`,
  demoCredentials: `import { demoCredentials } from '@selling-partner/sandbox'`,
  SellingPartnerAuth: `import { SellingPartnerAuth } from '@selling-partner/auth'`,
  auth: `const auth = new SellingPartnerAuth()`,

  // Clients
  OrdersApi: `import { OrdersApi } from '@selling-partner/orders-v0'`,
  ReportsApi: `import { ReportsApi } from '@selling-partner/reports-2021-06-30'`,
  FeedsApi: `import { FeedsApi } from '@selling-partner/feeds-2021-06-30'`,
  DataKioskApi: `import { DataKioskApi } from '@selling-partner/data-kiosk-2023-11-15'`,
  ProductFeesApi: `import { ProductFeesApi } from '@selling-partner/product-fees-v0'`,
  NotificationsApi: `import { NotificationsApi } from '@selling-partner/notifications-v1'`,
  SellersApi: `import { SellersApi } from '@selling-partner/sellers-v1'`,
  ShippingApi: `import { ShippingApi } from '@selling-partner/shipping-v2'`,
  ApplicationManagementApi: `import { ApplicationManagementApi } from '@selling-partner/application-management-2023-11-30'`,
  orders: `const orders = new OrdersApi({ auth })`,
  reports: `const reports = new ReportsApi({ auth })`,
  feeds: `const feeds = new FeedsApi({ auth })`,
  dataKiosk: `const dataKiosk = new DataKioskApi({ auth })`,
  fees: `const fees = new ProductFeesApi({ auth })`,
  notifications: `const notifications = new NotificationsApi({ auth })`,
  sellers: `const sellers = new SellersApi({ auth })`,
  shipping: `const shipping = new ShippingApi({ auth })`,
  operations: `import { operations } from '@selling-partner/orders-v0'`,

  // Functions and types of our packages
  createReport: `import { createReport } from '@selling-partner/jobs/reports'`,
  runReport: `import { runReport } from '@selling-partner/jobs/reports'`,
  submitListings: `import { submitListings } from '@selling-partner/jobs/feeds'`,
  waitForReport: `import { waitForReport } from '@selling-partner/jobs/reports'`,
  Operation: `import type { Operation } from '@selling-partner/auth'`,
  TokenStore: `import type { TokenStore } from '@selling-partner/auth'`,
  NotificationListener: `import { NotificationListener } from '@selling-partner/notifications'`,
  parseNotification: `import { parseNotification } from '@selling-partner/notifications'`,
  checkQueue: `import { checkQueue } from '@selling-partner/notifications'`,
  SharedRedis: `import { SharedRedis } from '@selling-partner/redis'`,
  startSandbox: `import { startSandbox } from '@selling-partner/sandbox'`,
  SecretRotator: `import { SecretRotator } from '@selling-partner/secret-rotation'`,
  logLines: `import { logLines } from '@selling-partner/secret-rotation'`,
  Onboarding: `import { Onboarding } from '@selling-partner/auth/onboarding'`,
  onboarding: `const onboarding = new Onboarding({ applicationId: 'amzn1.sp.solution.1', stateSecret, redirectUri: 'https://app.example/callback' })`,

  // Data of the user
  orderId: `const orderId = '902-1845936-5435065'`,
  marketplaceIds: `const marketplaceIds = ['ATVPDKIKX0DER']`,
  createdAfter: `const createdAfter = '2026-11-01T00:00:00Z'`,
  sellerId: `const sellerId = 'A1SANDBOXSELLER'`,
  request: `const request = { reportType: 'GET_MERCHANT_LISTINGS_ALL_DATA', marketplaceIds: ['ATVPDKIKX0DER'] }`,
  reportId: `const { data: { reportId } } = await reports.createReport({ body: request })`,
  reportDocumentId: `const reportDocumentId = String((await waitForReport(reports, reportId)).facts.reportDocumentId)`,
  items: `const items = [{ IdType: 'SellerSKU' as const, IdValue: 'HOSE-BLUE', FeesEstimateRequest: { MarketplaceId: 'ATVPDKIKX0DER', IsAmazonFulfilled: true, PriceToEstimateFees: { ListingPrice: { CurrencyCode: 'USD', Amount: 20 } }, Identifier: '1' } }]`,

  restrictedDataToken: `const { restrictedDataToken } = await auth.restrictedDataToken({ region: 'na', resources: [{ method: 'GET', path: '/orders/v0/orders/902-1845936-5435065/address' }] })`,

  // AWS and Redis
  SQSClient: `import { SQSClient } from '@aws-sdk/client-sqs'`,
  sqs: `const sqs = new SQSClient()`,
  queueUrl: `const queueUrl = String(process.env.EXAMPLE_QUEUE_URL)`,
  queueArn: `const queueArn = 'arn:aws:sqs:us-east-1:000000000000:examples'`,
  tokenStore: `const { tokenStore } = new SharedRedis({ encryptionKey })`,
  MemorySecretStore: `import { MemorySecretStore } from '@selling-partner/secret-rotation'`,
  secretStore: `const secretStore = new MemorySecretStore({ clientId, clientSecret })`,

  redis: `const redis = await createClient({ url: String(process.env.REDIS_URL) }).connect()`,
  createClient: `import { createClient } from '@redis/client'`,
  SecretsManager: `import { SecretsManager } from '@aws-sdk/client-secrets-manager'`,

  // Assertions of tools/guides/expectations.ts
  equal: `import { equal } from 'node:assert/strict'`,
  deepEqual: `import { deepEqual } from 'node:assert/strict'`,

  // Functions and objects of the application
  pool: `const pool = { query: async <Row>(text: string, values: readonly unknown[] = []) => ({ rows: [] as Row[], rowCount: text.length > 0 ? values.length : 0 }) }`,
  app: `const app = { get: (path: string, handler: (request: { url: string, session: { id: string }, user: string }, response: { redirect(url: string): void, status(code: number): { send(text: string): void } }) => unknown) => void [path, handler] }`,
  onProgress: `const onProgress = (progress: object) => void progress`,
  queue: `const queue = { later: (id: string) => void id }`,
  report: `const report = (...values: unknown[]) => void values`,
  log: `const log = Object.assign((text: string) => void text, { warn: (...values: unknown[]) => void values })`,
  alert: `const alert = { send: (values: object) => void values }`,
  page: `const page = (type: string) => void type`,
  saveOrder: `const saveOrder = async (id: string, options?: { signal: AbortSignal }) => void [id, options]`,
  save: `const save = async (...values: unknown[]) => void values`,
}

/** Names with another meaning on a page. */
export const pageNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'packages/sandbox/README.md': {
    sandbox: `const sandbox = await startSandbox({ startDate: new Date('2026-11-27T12:00:00Z'), account: { products: [{ sku: 'MUG-1', title: 'Mug', price: 12, quantity: 40 }] } })`,
    auth: `const auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })`,
    orders: `const orders = new OrdersApi({ auth, baseUrl: sandbox.url })`,
    feeds: `const feeds = new FeedsApi({ auth, baseUrl: sandbox.url })`,
    dataKiosk: `const dataKiosk = new DataKioskApi({ auth, baseUrl: sandbox.url })`,
    content: `const content = JSON.stringify({ header: { sellerId: 'A1', version: '2.0' }, messages: [{ messageId: 1, sku: 'A', operationType: 'DELETE' }] })`,
    order: `const order = { PurchaseDate: '2026-11-27', LastUpdateDate: '2026-11-27', OrderStatus: 'Unshipped' as const }`,
    applications: `const later = (): ApplicationManagementApi => new ApplicationManagementApi({ auth: new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl }), baseUrl: sandbox.url })
const applications = { rotateApplicationClientSecret: () => later().rotateApplicationClientSecret() }`,
    credentials: `const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }`,
    endpoint: `const endpoint = String(process.env.AWS_ENDPOINT_URL_SQS)`,
    region: `const region = 'us-east-1'`,
    readFileSync: `const readFileSync = (path: string) => Buffer.from(path)`,
  },
  'packages/schemas/README.md': {
    body: `const body = JSON.stringify({ notificationType: 'FEED_PROCESSING_FINISHED', payload: {} })`,
    document: `const document = '{"salesAndTrafficByAsin":[]}'`,
    message: `const message: unknown = {}`,
  },
  'packages/notifications/README.md': {
    message: `const message = { Body: JSON.stringify({ notificationType: 'FEED_PROCESSING_FINISHED', payload: {} }) }`,
  },
  'packages/auth/README.md': {
    body: `const body = { shipFrom: { name: 'Acme Supplies', addressLine1: '500 Harbor Road', city: 'Oakland', stateOrRegion: 'CA', postalCode: '94607', countryCode: 'US' }, packages: [{ packageClientReferenceId: 'box-1', dimensions: { length: 10, width: 8, height: 5, unit: 'INCH' as const }, weight: { value: 1.4, unit: 'POUND' as const }, insuredValue: { value: 25.98, unit: 'USD' }, items: [{ quantity: 2 }] }], channelDetails: { channelType: 'EXTERNAL' as const } }`,
    HttpInstrumentation: `class HttpInstrumentation { constructor(readonly options: { ignoreOutgoingRequestHook: (request: { hostname?: string | null }) => boolean }) {} }`,
    ModuleMocker: `import { ModuleMocker } from 'jest-mock'`,
    jest: `const jest = new ModuleMocker(globalThis)`,
    order: `const order = { AmazonOrderId: '1', PurchaseDate: '2026-11-27', LastUpdateDate: '2026-11-27', OrderStatus: 'Unshipped' as const }`,
    firstPage: `const firstPage = { payload: { Orders: [order], NextToken: 'a' } }`,
    lastPage: `const lastPage = { payload: { Orders: [order] } }`,
  },
}
