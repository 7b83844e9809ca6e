import { describe, expect, it } from '@jest/globals'
import { StoreError } from '@selling-partner/auth'
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
      'check the region, and that this machine',
    ],
    [
      'a connection timeout',
      failure({ name: 'TimeoutError' }),
      'TimeoutError',
      'check the region, and that this machine',
    ],
    ['a name that is none', failure({ name: planted.clientSecret }), 'UNKNOWN', 'check the name of the secret'],
    ['a name of every object', failure({ name: 'constructor' }), 'UNKNOWN', 'check the name of the secret'],
    ['what is no error', planted.clientSecret, 'UNKNOWN', 'check the name of the secret'],
  ])('says of %s what to do, and nothing of its text', async (_, thrown, reason, remedy) => {
    const error = await harmlessRejectionOf(
      Promise.reject(toSecretsManagerError(thrown, 'the store', 'PutSecretValue')),
    )
    expect(error).toMatchObject({
      reason,
      message: expect.stringContaining(`the store: PutSecretValue failed (${reason}): ${remedy}`),
    })
  })

  it('leaves an error alone that is one already', () => {
    const error = new StoreError('MALFORMED', 'why')
    expect(toSecretsManagerError(error, 'the store', 'PutSecretValue')).toBe(error)
  })
})
