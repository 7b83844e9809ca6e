import { apiAnswers } from './api-answers.js'
import { carelessAdapters } from './careless-adapters.js'
import { brokenObserver, brokenStore, careless, fail, reject, withoutSecrets } from './careless-user.js'
import type { Failure } from './failure.js'
import { planted, redisUrl } from './planted.js'
import { kinds, type Stage } from './stage.js'

const ofAdapters = kinds.flatMap((kind) =>
  carelessAdapters.map(
    ([what, adapter, error]): Failure => ({
      name: `an adapter that ${what}: ${kind}`,
      run: (stage) => refusedBySpApi(stage).client({ adapter }).call(kind),
      error,
    }),
  ),
)

const credentialsFailed = { code: 'CREDENTIALS', reason: 'failed' }

function refusedBySpApi(stage: Stage): Stage {
  stage.api = apiAnswers[0]
  return stage
}

/** A component that the user passed fails, and the call fails for that or another reason. */
const ofParts: Failure[] = [
  {
    name: 'a limiter that rejects',
    run: (stage) => stage.client({ auth: stage.auth({ rateLimiter: { acquire: reject } }) }).call('seller'),
    error: withoutSecrets,
  },
  {
    name: 'a limiter that throws',
    run: (stage) => stage.client({ auth: stage.auth({ rateLimiter: { acquire: fail } }) }).call('restricted'),
    error: withoutSecrets,
  },
  {
    name: 'a limiter whose update fails',
    run: (stage) => {
      const rateLimiter = { acquire: async () => {}, update: fail }
      return stage.client({ auth: stage.auth({ rateLimiter }) }).call('withRdt')
    },
    error: withoutSecrets,
  },
  {
    name: 'a token store that fails',
    run: (stage) =>
      refusedBySpApi(stage)
        .client({ auth: stage.auth({ tokenStore: brokenStore }) })
        .call('seller'),
    error: { code: 'API_ERROR' },
  },
  {
    name: 'an observer that fails',
    run: (stage) =>
      refusedBySpApi(stage)
        .client({ auth: stage.auth({ observers: [brokenObserver] }) })
        .call('restricted'),
    error: { code: 'API_ERROR' },
  },
  {
    name: 'a client secret provider that rejects',
    run: (stage) => stage.client({ auth: stage.auth({ clientSecret: reject }) }).call('seller'),
    error: credentialsFailed,
  },
  {
    name: 'a client secret provider that throws during onboarding',
    run: (stage) => stage.onboard({ clientSecret: fail }),
    error: credentialsFailed,
  },
  {
    name: 'a client secret provider that returns a secret with a line break',
    run: (stage) =>
      stage.client({ auth: stage.auth({ clientSecret: () => `${planted.clientSecret}\n` }) }).call('seller'),
    error: { code: 'CREDENTIALS', reason: 'malformed' },
  },
  {
    name: 'a memory of states that fails',
    run: (stage) => stage.onboard({ usedStates: { markUsed: reject } }),
    error: withoutSecrets,
  },
]

/** The user passes an invalid value. */
const ofArguments: Failure[] = [
  {
    name: 'an RDT with a line break',
    run: (stage) => stage.client().call('restricted', { restrictedDataToken: `${planted.restrictedDataToken}\n` }),
    error: { code: 'INVALID_PARAMETER' },
  },
  {
    name: 'an RDT for an operation that is not restricted',
    run: (stage) => stage.client().call('seller', { restrictedDataToken: planted.restrictedDataToken }),
    error: { code: 'INVALID_PARAMETER' },
  },
  {
    name: 'a header with a line break',
    run: (stage) => stage.client().call('seller', { headers: { 'x-extra': `${planted.headerValue}\r\n` } }),
    error: { code: 'INVALID_PARAMETER' },
  },
  {
    name: 'a base URL with a password',
    run: async (stage) => stage.client({ baseUrl: redisUrl.replace('rediss', 'https') }),
    error: { code: 'CONFIGURATION' },
  },
  {
    name: 'a base URL that is not a URL',
    run: async (stage) => stage.client({ baseUrl: planted.accessToken }),
    error: { code: 'CONFIGURATION' },
  },
  {
    name: 'an LWA URL with a secret in its query',
    run: async (stage) => stage.auth({ lwaUrl: `${stage.baseUrl}/lwa?${planted.clientSecret}` }),
    error: { code: 'CONFIGURATION' },
  },
  {
    name: 'a client secret with whitespace',
    run: async (stage) => stage.auth({ clientSecret: `${planted.clientSecret}\n` }),
    error: { code: 'CONFIGURATION' },
  },
  {
    name: 'a signal that is already aborted with a reason',
    run: (stage) => stage.client().call('withRdt', { signal: AbortSignal.abort(careless()) }),
    error: { code: 'ABORTED' },
  },
  {
    name: 'a signal that aborts a sent call with a reason',
    run: (stage) => {
      const controller = new AbortController()
      stage.api = { name: 'aborts', error: {}, give: () => controller.abort(careless()) }
      return stage.client().call('withRdt', { signal: controller.signal })
    },
    error: { code: 'ABORTED' },
  },
  {
    name: 'a deadline that is too short',
    run: (stage) => {
      stage.api = { name: 'does not respond', error: {}, give: () => {} }
      return stage.client().call('withRdt', { deadline: 20 })
    },
    error: { code: 'TIMEOUT', limit: 'deadline' },
  },
]

/** Failures caused by the user's code or options. */
export const userFailures: readonly Failure[] = [...ofAdapters, ...ofParts, ...ofArguments]
