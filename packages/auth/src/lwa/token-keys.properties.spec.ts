import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import nock from 'nock'
import { credentials } from '../../test/credentials.js'
import { MemoryTokenStore, SharedMemory } from '../../test/memory-token-store.js'
import { useNock } from '../../test/use-nock.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import type { AccessTokenGrant } from '../operation/operation.js'

useNock()

/** A token that a caller needs: from which endpoint, for which application, seller and scope. */
interface Need {
  readonly endpoint: string
  readonly clientId: string
  readonly refreshToken: string
  readonly scope?: string
}

// Words that look like parts of a key, and parts that could join to an equal key.
const words = fc.constantFrom('a', 'b', 'ab', 'scope:a', 'seller:a', 'a|b')
const phrases = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))

const needs = fc.array(
  fc.record<Need>({
    endpoint: fc.constantFrom('https://one.example/token', 'https://one.example/token/a', 'https://two.example/token'),
    clientId: words,
    refreshToken: phrases,
    scope: fc.option(phrases, { nil: undefined }),
  }),
  { minLength: 2, maxLength: 12 },
)

/** Lets LWA at every endpoint issue tokens that name what they are for. */
function issueEverywhere(): void {
  nock(/example/)
    .persist()
    .post(/token/)
    .reply(200, function (uri, body) {
      const form = new URLSearchParams(body as string)
      const endpoint = `https://${this.req.headers.host}${uri}`
      return {
        access_token: nameOf({
          endpoint,
          clientId: String(form.get('client_id')),
          refreshToken: String(form.get('refresh_token')),
          scope: form.get('scope') ?? undefined,
        }),
        expires_in: 3600,
      }
    })
}

function nameOf({ endpoint, clientId, refreshToken, scope }: Need): string {
  const facts = scope === undefined ? [endpoint, clientId, 'for', refreshToken] : [endpoint, clientId, 'scope', scope]
  return Buffer.from(JSON.stringify(facts)).toString('base64url')
}

describe('keys of access tokens', () => {
  it('differ by endpoint, application and grant, so that tokens are never mixed up', async () => {
    const property = fc.asyncProperty(needs, async (list) => {
      const memory = new SharedMemory()
      issueEverywhere()
      for (const need of list) {
        const { endpoint: lwaUrl, clientId, refreshToken, scope } = need
        const tokenStore = new MemoryTokenStore(memory)
        const application = new SellingPartnerAuth({ ...credentials, clientId, lwaUrl, tokenStore })
        const grant: AccessTokenGrant = scope === undefined ? { type: 'seller' } : { type: 'grantless', scope }
        expect(await application.forSeller({ refreshToken }).accessToken(grant)).toBe(nameOf(need))
      }
      expect(memory.tokens.size).toBe(new Set(list.map(nameOf)).size)
      nock.cleanAll()
    })
    await fc.assert(property, { numRuns: 50 })
  })
})
