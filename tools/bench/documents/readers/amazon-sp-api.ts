import { SellingPartner } from 'amazon-sp-api'
import { redirectToLoopback } from '../../redirect-to-loopback.js'
import { credentials } from '../../test-data.js'
import type { Reader } from '../reader.js'

/** It returns all rows at once. It ignores the port of a URL, so the bench redirects its connections. */
export const reader: Reader = {
  name: 'amazon-sp-api',
  role: 'peer',
  package: 'amazon-sp-api',
  async *rows(url) {
    redirectToLoopback(url)
    const client = new SellingPartner({
      region: 'eu',
      refresh_token: credentials.refreshToken,
      credentials: {
        SELLING_PARTNER_APP_CLIENT_ID: credentials.clientId,
        SELLING_PARTNER_APP_CLIENT_SECRET: credentials.clientSecret,
      },
    })
    const details = {
      url: 'https://sellingpartnerapi-eu.amazon.com/report',
      compressionAlgorithm: 'GZIP' as const,
      reportDocumentId: '1',
    }
    yield* await client.download<unknown[]>(details, { json: true })
  },
}
