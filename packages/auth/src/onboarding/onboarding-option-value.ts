import { ConfigurationError } from '../errors/configuration-error.js'

/** Not the LWA client id, which is taken for it easily. */
export function applicationIdOption(value: unknown): string {
  if (typeof value === 'string' && /^amzn1\.(?!application-oa2-client)[\w.-]+$/.test(value)) return value
  throw new ConfigurationError(
    'applicationId must be the id of the application, which begins with amzn1.sp.solution. or amzn1.sellerapps.app.',
  )
}

/** Seconds, at most a day: a consent takes minutes. */
export function stateLifetimeOption(value: number): number {
  if (Number.isInteger(value) && value >= 1 && value <= 86_400) return value
  throw new ConfigurationError('stateLifetime must be a whole number of seconds from 1 to 86400')
}

/** What a state is bound to. */
export function sessionOption(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw new ConfigurationError(
    'session is missing: pass what tells this browser from all others, such as its session id',
  )
}
