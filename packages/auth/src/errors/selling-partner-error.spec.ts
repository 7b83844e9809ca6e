import { inspect } from 'node:util'
import { describe, expect, it, jest } from '@jest/globals'
import { operations } from '../../test/example-api.js'
import * as auth from '../index.js'
import * as onboarding from '../onboarding/index.js'

const { getItem } = operations

/** One error of each kind, with its code and the predicates that match it. */
const kinds: [string, auth.SellingPartnerError, auth.SellingPartnerErrorCode, string[]][] = [
  ['AbortedError', new auth.AbortedError(), 'ABORTED', ['isAbortedError']],
  ['ApiError', new auth.ApiError(getItem, { status: 400, errors: [] }), 'API_ERROR', ['isApiError']],
  [
    'ThrottledError',
    new auth.ThrottledError(getItem, { status: 429, errors: [] }),
    'THROTTLED',
    ['isApiError', 'isThrottledError'],
  ],
  ['ConfigurationError', new auth.ConfigurationError('wrong'), 'CONFIGURATION', ['isConfigurationError']],
  ['CredentialsError', new auth.CredentialsError('failed', 'ENOENT'), 'CREDENTIALS', ['isCredentialsError']],
  [
    'InvalidResponseError',
    new auth.InvalidResponseError('odd', { status: 200 }),
    'INVALID_RESPONSE',
    ['isInvalidResponseError'],
  ],
  [
    'InvalidParameterError',
    new auth.InvalidParameterError(getItem, 'sku', 'wrong'),
    'INVALID_PARAMETER',
    ['isInvalidParameterError'],
  ],
  ['LwaError', new auth.LwaError({ status: 400 }), 'LWA_ERROR', ['isLwaError']],
  ['NetworkError', new auth.NetworkError('ECONNRESET'), 'NETWORK', ['isNetworkError']],
  ['OnboardingError', new onboarding.OnboardingError('code-expired'), 'ONBOARDING', ['isOnboardingError']],
  [
    'QueueError',
    new auth.QueueError({ limit: 'maxQueueSize', allowed: 1, actual: 1 }, getItem),
    'QUEUE_LIMIT',
    ['isQueueError'],
  ],
  [
    'SharedStoreError',
    new auth.SharedStoreError('ECONNREFUSED', 'Redis cannot be reached'),
    'SHARED_STORE',
    ['isSharedStoreError'],
  ],
  ['TimeoutError', new auth.TimeoutError(5, getItem), 'TIMEOUT', ['isTimeoutError']],
]

const predicates = {
  isAbortedError: auth.isAbortedError,
  isApiError: auth.isApiError,
  isThrottledError: auth.isThrottledError,
  isConfigurationError: auth.isConfigurationError,
  isCredentialsError: auth.isCredentialsError,
  isInvalidResponseError: auth.isInvalidResponseError,
  isInvalidParameterError: auth.isInvalidParameterError,
  isLwaError: auth.isLwaError,
  isNetworkError: auth.isNetworkError,
  isOnboardingError: onboarding.isOnboardingError,
  isQueueError: auth.isQueueError,
  isSharedStoreError: auth.isSharedStoreError,
  isTimeoutError: auth.isTimeoutError,
}

function matchesOf(error: unknown): string[] {
  return Object.entries(predicates)
    .filter(([, predicate]) => predicate(error))
    .map(([name]) => name)
}

describe.each(kinds)('%s', (name, error, code, matches) => {
  it('has its name and code', () => {
    expect(error).toMatchObject({ name, code })
    expect(error.constructor.name).toBe(name)
    expect(inspect(error)).toMatch(new RegExp(`^${name}: `))
  })

  it('matches its predicates and no other', () => {
    expect(matchesOf(error)).toEqual(matches)
    expect(auth.isSellingPartnerError(error)).toBe(true)
  })

  it('is an Error and serializes as plain data', () => {
    expect(error).toBeInstanceOf(Error)
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name, code, message: error.message })
  })
})

describe('SellingPartnerError', () => {
  it('tells a deadline from the timeout of one attempt', () => {
    expect(new auth.TimeoutError(5, getItem)).toMatchObject({
      limit: 'timeout',
      message: expect.stringMatching(/: No response within 5 ms\./),
    })
    expect(new auth.TimeoutError(5, getItem, 'deadline')).toMatchObject({
      limit: 'deadline',
      message:
        'getItem (GET /example/v1/items/{sku}): The call did not finish within 5 ms. Increase deadline if it needs more time.',
    })
  })

  it('has no attempts if no call was made', () => {
    expect(JSON.parse(JSON.stringify(new auth.ConfigurationError('wrong')))).not.toHaveProperty('attempts')
    expect(Object.keys(new auth.ConfigurationError('wrong'))).toEqual(['code'])
  })

  it('is recognized across two copies of the package', () => {
    jest.isolateModules(() => {
      const { ThrottledError } = jest.requireActual<typeof auth>('../index.js')
      const error = new ThrottledError(getItem, { status: 429, errors: [] })
      expect(error).not.toBeInstanceOf(auth.ThrottledError)
      expect(matchesOf(error)).toEqual(['isApiError', 'isThrottledError'])
    })
  })

  it.each([undefined, null, 'ThrottledError', new Error('x'), { name: 'ThrottledError', code: 'THROTTLED' }])(
    'does not match %p',
    (value) => {
      expect(auth.isSellingPartnerError(value)).toBe(false)
      expect(matchesOf(value)).toEqual([])
    },
  )
})
