import { apiResponses } from './api-responses.js'
import { carelessAdapters } from './careless-adapters.js'
import { brokenObserver, brokenStore, careless, fail, reject, withoutSecrets } from './careless-user.js'
import { planted, redisUrl } from './planted.js'
import { type Failure, kinds, type Stage } from './stage.js'

const ofAdapters = kinds.flatMap((kind) =>
  carelessAdapters.map(
    ([what, adapter, error]): Failure => ({
      name: `an adapter that ${what}: ${kind}`,
      run: (stage) => rejectedBySpApi(stage).client({ adapter }).callKind(kind),
      error,
    }),
  ),
)

const credentialsFailed = { code: 'CREDENTIALS', reason: 'failed' }

function rejectedBySpApi(stage: Stage): Stage {
  stage.api = apiResponses[0]
  return stage
}

/** Failures of the user's own parts. The call fails for that reason or another one. */
const ofParts: Failure[] = [
  {
    name: 'a rate limiter that rejects',
    run: (stage) => stage.client({ auth: stage.auth({ rateLimiter: { acquire: reject } }) }).callKind('seller'),
    error: withoutSecrets,
  },
  {
    name: 'a rate limiter that throws',
    run: (stage) => stage.client({ auth: stage.auth({ rateLimiter: { acquire: fail } }) }).callKind('restricted'),
    error: withoutSecrets,
  },
  {
    name: 'a rate limiter whose update fails',
    run: (stage) => {
      const rateLimiter = { acquire: async () => {}, update: fail }
      return stage.client({ auth: stage.auth({ rateLimiter }) }).callKind('withRdt')
    },
    error: withoutSecrets,
  },
  {
    name: 'a token store that fails',
    run: (stage) =>
      rejectedBySpApi(stage)
        .client({ auth: stage.auth({ tokenStore: brokenStore }) })
        .callKind('seller'),
    error: { code: 'API_ERROR' },
  },
  {
    name: 'an observer that fails',
    run: (stage) =>
      rejectedBySpApi(stage)
        .client({ auth: stage.auth({ observers: [brokenObserver] }) })
        .callKind('restricted'),
    error: { code: 'API_ERROR' },
    isUnobserved: true,
  },
  {
    name: 'a clientSecret function that rejects',
    run: (stage) => stage.client({ auth: stage.auth({ clientSecret: reject }) }).callKind('seller'),
    error: credentialsFailed,
  },
  {
    name: 'a clientSecret function that throws, in an onboarding',
    run: (stage) => stage.onboard({ options: { clientSecret: fail } }),
    error: credentialsFailed,
  },
  {
    name: 'a clientSecret function that returns a line break',
    run: (stage) =>
      stage.client({ auth: stage.auth({ clientSecret: () => `${planted.clientSecret}\n` }) }).callKind('seller'),
    error: { code: 'CREDENTIALS', reason: 'malformed' },
  },
  {
    name: 'a usedStates that fails',
    run: (stage) => stage.onboard({ options: { usedStates: { markUsed: reject } } }),
    error: withoutSecrets,
    isUnobserved: true,
  },
]

/** Arguments that are rejected before a request. */
const ofArguments: Failure[] = [
  {
    name: 'an RDT with a line break',
    run: (stage) => stage.client().callKind('restricted', { restrictedDataToken: `${planted.restrictedDataToken}\n` }),
    error: { code: 'INVALID_PARAMETER' },
  },
  {
    name: 'an RDT for an operation that is not restricted',
    run: (stage) => stage.client().callKind('seller', { restrictedDataToken: planted.restrictedDataToken }),
    error: { code: 'INVALID_PARAMETER' },
  },
  ...kinds.map(
    (kind): Failure => ({
      name: `a header with a line break: ${kind}`,
      run: (stage) => stage.client().callKind(kind, { headers: { 'x-extra': `${planted.accessToken}\r\n` } }),
      error: { code: 'INVALID_PARAMETER' },
    }),
  ),
  {
    name: 'a baseUrl with a password',
    run: async (stage) => stage.client({ baseUrl: redisUrl.replace('rediss', 'https') }),
    error: { code: 'CONFIGURATION' },
  },
  {
    name: 'a baseUrl that is not a URL',
    run: async (stage) => stage.client({ baseUrl: planted.accessToken }),
    error: { code: 'CONFIGURATION' },
  },
  {
    name: 'an lwaUrl with a secret in its query',
    run: async (stage) => stage.auth({ lwaUrl: `${stage.baseUrl}/lwa?${planted.clientSecret}` }),
    error: { code: 'CONFIGURATION' },
  },
  {
    name: 'a clientSecret with whitespace',
    run: async (stage) => stage.auth({ clientSecret: `${planted.clientSecret}\n` }),
    error: { code: 'CONFIGURATION' },
  },
]

/** Limits of the user that end a call. */
const ofLimits: Failure[] = [
  ...kinds.map(
    (kind): Failure => ({
      name: `a signal that has already aborted, with a reason: ${kind}`,
      run: (stage) => stage.client().callKind(kind, { signal: AbortSignal.abort(careless()) }),
      error: { code: 'ABORTED' },
    }),
  ),
  ...kinds.map(
    (kind): Failure => ({
      name: `a signal that aborts the sent call, with a reason: ${kind}`,
      run: (stage) => {
        const controller = new AbortController()
        stage.api = { name: 'aborts', error: {}, give: () => controller.abort(careless()) }
        return stage.client().callKind(kind, { signal: controller.signal })
      },
      error: { code: 'ABORTED', attempts: 1 },
    }),
  ),
  {
    name: 'a deadline that is too short',
    run: (stage) => {
      stage.api = { name: 'never responds', error: {}, give: () => {} }
      return stage.client().callKind('withRdt', { deadline: 20 })
    },
    error: { code: 'TIMEOUT', limit: 'deadline' },
  },
]

/** All failures of the user's code and arguments. */
export const userFailures: readonly Failure[] = [
  ...ofAdapters,
  ...ofParts,
  ...ofArguments.map((failure): Failure => ({ ...failure, isUnobserved: true })),
  ...ofLimits,
]
