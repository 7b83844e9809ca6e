import { describe, expect, it } from '@jest/globals'
import { SharedStoreError } from '@selling-partner/auth'
import { harmlessRejectionOf } from '../../../test/harmless-rejection-of.js'
import { planted } from '../../../test/planted-secrets.js'
import { toSecretsManagerError } from './secrets-manager-errors.js'

const failure = (parts: object) => Object.assign(new Error(`about ${planted.clientSecret}`), parts)

describe('toSecretsManagerError', () => {
  it.each([
    [
      'an unreachable server',
      failure({ code: 'ECONNREFUSED' }),
      'ECONNREFUSED',
      'Check the region, and that this machine',
    ],
    [
      'a connection timeout',
      failure({ name: 'TimeoutError' }),
      'TimeoutError',
      'Check the region, and that this machine',
    ],
    [
      'a name with other characters',
      failure({ name: planted.clientSecret }),
      'UNKNOWN',
      'Check the name of the secret',
    ],
    ['a method name', failure({ name: 'constructor' }), 'UNKNOWN', 'Check the name of the secret'],
    ['a value that is not an error', planted.clientSecret, 'UNKNOWN', 'Check the name of the secret'],
  ])('converts %s, with a remedy and without its text', async (_, thrown, reason, remedy) => {
    const error = await harmlessRejectionOf(
      Promise.reject(toSecretsManagerError(thrown, 'the store', 'PutSecretValue')),
    )
    expect(error).toMatchObject({
      reason,
      message: expect.stringContaining(`PutSecretValue failed for the store (${reason}). ${remedy}`),
    })
  })

  it('returns an error of the SDK unchanged', () => {
    const error = new SharedStoreError('MALFORMED', 'why')
    expect(toSecretsManagerError(error, 'the store', 'PutSecretValue')).toBe(error)
  })
})
