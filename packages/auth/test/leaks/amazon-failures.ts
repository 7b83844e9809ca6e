import type { AdapterOption } from '../../src/http/custom-adapter.js'
import { nodeAdapter } from '../../src/http/node-adapter.js'
import { apiAnswers } from './api-answers.js'
import type { Failure } from './failure.js'
import { lwaAnswers } from './lwa-answers.js'
import { planted } from './planted.js'
import { kinds } from './stage.js'

const adapters: readonly [string, AdapterOption][] = [
  ['our adapter', nodeAdapter],
  ["axios' own adapter", 'http'],
  ['fetch', 'fetch'],
]

const ofApi = adapters.flatMap(([adapterName, adapter]) =>
  kinds.flatMap((kind) =>
    apiAnswers.map(
      (answer): Failure => ({
        name: `SP-API ${answer.name}: ${kind}, with ${adapterName}`,
        run: (stage) => {
          stage.api = answer
          return stage.client({ adapter }).call(kind, answer.isSilent && { timeout: 20 })
        },
        error: answer.error,
      }),
    ),
  ),
)

const ofLwa = (['seller', 'grantless'] as const).flatMap((kind) =>
  lwaAnswers.map(
    (answer): Failure => ({
      name: `LWA ${answer.name}: ${kind}`,
      run: (stage) => {
        stage.lwa = answer
        return stage.client().call(kind)
      },
      error: answer.error,
    }),
  ),
)

const ofExchanges = lwaAnswers.map(
  (answer): Failure => ({
    name: `LWA ${answer.name}: an authorization code`,
    run: (stage) => {
      stage.lwa = answer
      return stage.onboard()
    },
    error: answer.error,
  }),
)

const wrongRedirects: readonly [string, string, (query: URLSearchParams) => void][] = [
  ['an unknown parameter', 'parameter-unknown', (query) => query.set(planted.accessToken, planted.accessToken)],
  ['two codes', 'parameter-duplicate', (query) => query.append('spapi_oauth_code', planted.authorizationCode)],
  [
    'a malformed code',
    'parameter-malformed',
    (query) => query.set('spapi_oauth_code', `${planted.authorizationCode} ü`),
  ],
  ['a forged state', 'state-forged', (query) => query.set('state', planted.authorizationCode)],
  ['an error', 'consent-refused', (query) => query.set('error', planted.accessToken)],
]

const ofRedirects = wrongRedirects.map(
  ([what, reason, alter]): Failure => ({
    name: `a redirect with ${what}`,
    run: (stage) => stage.onboard({}, alter),
    error: { code: 'ONBOARDING', reason },
  }),
)

/** Failures at Amazon, or on the network. */
export const amazonFailures: readonly Failure[] = [...ofApi, ...ofLwa, ...ofExchanges, ...ofRedirects]
