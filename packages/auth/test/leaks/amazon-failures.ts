import type { AdapterOption } from '../../src/axios/axios-core.js'
import { nodeAdapter } from '../../src/http/node-adapter.js'
import { apiResponses, tokenResponses } from './api-responses.js'
import { retried } from './hostile-response.js'
import { codeResponses, lwaResponses, rejectedGrant } from './lwa-responses.js'
import { planted } from './planted.js'
import { type Failure, kinds, type OnboardingVisit } from './stage.js'

const adapters: readonly [string, AdapterOption][] = [
  ['our adapter', nodeAdapter],
  ["axios' own adapter", 'http'],
  ['fetch', 'fetch'],
]

const ofApi = adapters.flatMap(([adapterName, adapter]) =>
  kinds.flatMap((kind) =>
    apiResponses.map(
      (response): Failure => ({
        name: `SP-API ${response.name}: ${kind}, with ${adapterName}`,
        run: (stage) => {
          stage.api = response
          return stage.client({ adapter }).callKind(kind, response.isSilent && { timeout: 20 })
        },
        error: response.error,
      }),
    ),
  ),
)

const ofTokensApi = [...apiResponses, ...tokenResponses].map(
  (response): Failure => ({
    name: `the Tokens API ${response.name}`,
    run: (stage) => {
      stage.tokens = response
      return stage.client().callKind('restricted')
    },
    error: response.error,
  }),
)

const ofLwa = (['seller', 'grantless', 'restricted'] as const).flatMap((kind) =>
  [...lwaResponses, rejectedGrant].map(
    (response): Failure => ({
      name: `LWA ${response.name}: ${kind}`,
      run: (stage) => {
        stage.lwa = response
        return stage.client().callKind(kind)
      },
      error: response.error,
    }),
  ),
)

const ofCodes = codeResponses.map(
  (response): Failure => ({
    name: `LWA ${response.name}: an authorization code`,
    run: (stage) => {
      stage.lwa = response
      return stage.onboard()
    },
    error: response.error,
    observedError: response.observedError,
  }),
)

/** The error of the broken connection contains all secrets. Our own adapter must not repeat its text. */
const ofConnections: Failure[] = [
  ...kinds.map(
    (kind): Failure => ({
      name: `the connection to SP-API breaks: ${kind}`,
      run: (stage) => {
        stage.breakConnections('/example')
        return stage.client().callKind(kind)
      },
      error: { code: 'NETWORK', networkCode: 'ECONNRESET', ...retried },
    }),
  ),
  ...kinds
    .filter((kind) => kind !== 'withRdt')
    .map(
      (kind): Failure => ({
        name: `the connection to LWA breaks: ${kind}`,
        run: (stage) => {
          stage.breakConnections('/lwa')
          return stage.client().callKind(kind)
        },
        error: { code: 'NETWORK', networkCode: 'ECONNRESET', ...retried },
      }),
    ),
  {
    name: 'the connection to LWA breaks: an authorization code',
    run: (stage) => {
      stage.breakConnections('/lwa')
      return stage.onboard()
    },
    error: { code: 'NETWORK', networkCode: 'ECONNRESET', ...retried },
  },
]

const rejectedRedirects: readonly [string, string, OnboardingVisit][] = [
  [
    'an unknown parameter',
    'parameter-unknown',
    changed((query) => query.set(planted.accessToken, planted.accessToken)),
  ],
  ['no code', 'parameter-missing', changed((query) => query.delete('spapi_oauth_code'))],
  ['two codes', 'parameter-duplicate', changed((query) => query.append('spapi_oauth_code', planted.authorizationCode))],
  [
    'a malformed code',
    'parameter-malformed',
    changed((query) => query.set('spapi_oauth_code', `${planted.authorizationCode} ü`)),
  ],
  ['a long parameter', 'redirect-too-long', changed((query) => query.set('x', planted.accessToken.repeat(3000)))],
  ['a forged state', 'state-forged', changed((query) => query.set('state', planted.authorizationCode))],
  ['the state of another session', 'state-other-session', { redirectSession: `another ${planted.session}` }],
  ['a used state', 'state-replayed', { options: { usedStates: { markUsed: () => false } } }],
  ['an error', 'consent-failed', changed((query) => query.set('error', planted.accessToken))],
]

function changed(change: (query: URLSearchParams) => void): OnboardingVisit {
  return { change }
}

const ofRedirects = rejectedRedirects.map(
  ([what, reason, visit]): Failure => ({
    name: `a redirect with ${what}`,
    run: (stage) => stage.onboard(visit),
    error: { code: 'ONBOARDING', reason },
    isUnobserved: true,
  }),
)

/** All failures of Amazon's servers and of the connections to them. */
export const amazonFailures: readonly Failure[] = [
  ...ofApi,
  ...ofTokensApi,
  ...ofLwa,
  ...ofCodes,
  ...ofConnections,
  ...ofRedirects,
]
