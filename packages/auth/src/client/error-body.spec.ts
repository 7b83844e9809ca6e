import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { LoopbackServer } from '../../test/loopback-server.js'
import { rejectionOf } from '../../test/rejection.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'

/** Bodies of a real server in each form that Amazon uses. */
const bodies: [title: string, status: number, body: string, error: object][] = [
  ['a list', 400, '[{"code":"InvalidInput","message":"Bad date"}]', { code: 'InvalidInput', message: 'Bad date' }],
  ['HTML', 503, '<html><h1>Service Unavailable</h1></html>', { code: '503', message: 'Service Unavailable' }],
  ['XML', 403, '<Error><Code>Denied</Code><Message>No</Message></Error>', { code: 'Denied', message: 'No' }],
  [
    'not valid JSON',
    400,
    '[{"code":"InvalidInput","message":"Bad\ndate"}]',
    { code: 'InvalidInput', message: 'Bad date' },
  ],
  ['only errors', 200, '{"errors":[{"code":"Failed","message":"No stock"}]}', { code: 'Failed', message: 'No stock' }],
]

describe.each([undefined, 'http', 'fetch'] as const)(
  'an error response of a real server, with adapter %p',
  (adapter) => {
    let server: LoopbackServer
    let client: ExampleApi

    beforeAll(async () => {
      server = await LoopbackServer.start()
      const auth = new SellingPartnerAuth({ ...credentials, lwaUrl: `${server.baseUrl}/auth/o2/token` })
      client = new ExampleApi({ auth, baseUrl: server.baseUrl, retry: false, adapter })
    })
    afterAll(() => server.close())

    it.each(bodies)('is read if its body is %s', async (_, status, body, error) => {
      server.respond = ({ url }, response) => {
        const isLwa = url === '/auth/o2/token'
        response.statusCode = isLwa ? 200 : status
        response.end(isLwa ? JSON.stringify({ access_token: 'Atza|seller', expires_in: 3600 }) : body)
      }
      expect(await rejectionOf(client.call(operations.getItem, { sku: 'A' }))).toMatchObject({
        code: 'API_ERROR',
        status,
        errors: [error],
        attempts: 1,
      })
    })
  },
)
