import type { SecretRecord } from '../src/secrets/secret-store.js'
import { planted } from './planted-secrets.js'

/** A record with every field. */
export const exampleRecord: SecretRecord = {
  clientId: 'amzn1.application-oa2-client.1',
  clientSecret: planted.clientSecret,
  expiresAt: '2026-07-01T00:00:00Z',
  issuedAt: '2026-01-02T03:04:05.678Z',
  previous: { clientSecret: planted.previousSecret, expiresAt: '2026-01-09T03:04:05.678Z' },
  request: { attempt: 2, requestedAt: '2026-01-02T03:04:00Z', requestedBy: 'rotator-1', rejected: true },
}
