import { type FaultKindRow, type FaultOptions, headersOf } from './fault-row.js'

/**
 * Error responses of Login with Amazon.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2
 */
export const lwaFaults = [
  lwaError('invalid_client', 401, 'Client authentication failed'),
  lwaError('invalid_grant', 400, 'The request has an invalid grant parameter : refresh_token'),
  lwaError('invalid_request', 400, 'The request is missing a required parameter'),
  lwaError('invalid_scope', 400, 'The request has an invalid parameter : scope'),
  lwaError('unauthorized_client', 400, 'Not authorized for requested operation'),
  lwaError('unsupported_grant_type', 400, 'The authorization grant type is not supported by the authorization server'),
  {
    kind: 'invalid-token',
    targets: ['lwa'],
    meaning: '200 with an access token that no header can contain.',
    effect: {
      instead: () => ({ status: 200, body: { access_token: 'Atza|a b', token_type: 'bearer', expires_in: 3600 } }),
    },
  },
  {
    kind: 'throttled',
    targets: ['lwa'],
    meaning: '429 with only a `message`.',
    options: ['retryAfter'],
    effect: {
      instead: (options) => ({ status: 429, body: { message: 'Too Many Requests' }, headers: headersOf(options) }),
    },
  },
  lwaFailure('internal-failure', 500, 'server_error'),
  lwaFailure('service-unavailable', 503, 'temporarily_unavailable'),
] as const satisfies readonly FaultKindRow[]

function lwaError<Kind extends string>(kind: Kind, status: number, error_description: string) {
  return {
    kind,
    targets: ['lwa'],
    meaning: `${status} \`${kind}\`.`,
    effect: { instead: () => ({ status, body: { error: kind, error_description } }) },
  } as const
}

function lwaFailure<Kind extends string>(kind: Kind, status: number, error: string) {
  return {
    kind,
    targets: ['lwa'],
    meaning: `${status} \`${error}\`.`,
    options: ['retryAfter'],
    effect: {
      instead: (options: FaultOptions) => ({
        status,
        body: { error, error_description: 'Try again later' },
        headers: headersOf(options),
      }),
    },
  } as const
}
