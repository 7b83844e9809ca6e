import nock from 'nock'

/** A request for an RDT, as received over the network. */
interface RdtRequestSent {
  readonly token: string
  readonly body: unknown
}

/**
 * Makes the Tokens API respond to every request with an RDT. By default, these are `Atz.sprdt|1`, `Atz.sprdt|2` and so on.
 * Returns the list of requests, which grows with each request.
 */
export function mockTokensApi({
  endpoint = 'https://sellingpartnerapi-eu.amazon.com',
  rdt = (count: number) => `Atz.sprdt|${count}`,
  expiresIn = 3600,
} = {}): RdtRequestSent[] {
  const requests: RdtRequestSent[] = []
  nock(endpoint)
    .post('/tokens/2021-03-01/restrictedDataToken')
    .times(2000)
    .reply(function (_uri, body) {
      requests.push({ token: String(this.req.headers['x-amz-access-token']), body })
      return [200, { restrictedDataToken: rdt(requests.length), expiresIn }]
    })
  return requests
}
