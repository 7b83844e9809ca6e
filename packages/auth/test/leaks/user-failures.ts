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

/** What the user has put into the SDK fails, and so does the call, for this reason or for another. */
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
    name: 'a provider of the client secret that rejects',
    run: (stage) => stage.client({ auth: stage.auth({ clientSecret: reject }) }).call('seller'),
    error: credentialsFailed,
  },
  {
    name: 'a provider of the client secret that throws, in an onboarding',
    run: (stage) => stage.onboard({ clientSecret: fail }),
    error: credentialsFailed,
  },
  {
    name: 'a provider that gives the client secret with a line break',
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

/** What the user passes cannot be used. */
const ofArguments: Failure[] = [
  {
    name: 'an RDT with a line break',
    run: (stage) => stage.client().call('restricted', { restrictedDataToken: `${planted.restrictedDataToken}\n` }),
    error: { code: 'INVALID_PARAMETER' },
  },
  {
    name: 'an RDT where there is no use for one',
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
    name: 'a base URL that is none',
    run: async (stage) => stage.client({ baseUrl: planted.accessToken }),
    error: { code: 'CONFIGURATION' },
  },
  {
    name: 'an LWA URL with a secret in its query',
    run: async (stage) => stage.auth({ lwaUrl: `${stage.baseUrl}/lwa?${planted.clientSecret}` }),
    error: { code: 'CONFIGURATION' },
  },
  {
    name: 'a client secret with white space',
    run: async (stage) => stage.auth({ clientSecret: `${planted.clientSecret}\n` }),
    error: { code: 'CONFIGURATION' },
  },
  {
    name: 'a signal that is aborted already, for a reason',
    run: (stage) => stage.client().call('withRdt', { signal: AbortSignal.abort(careless()) }),
    error: { code: 'ABORTED' },
  },
  {
    name: 'a signal that aborts the call on its way, for a reason',
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
      stage.api = { name: 'is silent', error: {}, give: () => {} }
      return stage.client().call('withRdt', { deadline: 20 })
    },
    error: { code: 'TIMEOUT', limit: 'deadline' },
  },
]

/** All that goes wrong at the user's end. */
export const userFailures: readonly Failure[] = [...ofAdapters, ...ofParts, ...ofArguments]
