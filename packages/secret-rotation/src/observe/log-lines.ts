import type { LogLineOptions } from '@selling-partner/auth'
import { eventLog, reasonOf } from '@selling-partner/auth/internal'
import type { RotationEvent, RotationEventType, RotationObserver } from './rotation-events.js'

/**
 * Creates an observer that writes one line for each event, in the format of the `logLines` of `@selling-partner/auth`. No line
 * contains a secret.
 *
 * @example
 * new SecretRotator({ auth, secretStore, queueUrl, observers: [logLines({ format: 'json' })] })
 */
export function logLines(options?: LogLineOptions): RotationObserver {
  return eventLog<RotationEvent>({ at: ({ at }) => at, level: ({ level }) => level, sentence: sentenceOf }, options)
}

const sentences: { readonly [Type in RotationEventType]: (event: Extract<RotationEvent, { type: Type }>) => string } = {
  'expiry-recorded': ({ expiresAt, reason }) =>
    `The client secret expires on ${expiresAt}${reason ? ` (${reason})` : ''}.`,
  'request-recorded': ({ attempt }) => `Requesting a new client secret from Amazon (attempt ${attempt}).`,
  'request-accepted': () => 'Amazon accepted the request. Waiting for the new client secret to arrive on the queue.',
  'secret-received': () => 'The new client secret arrived.',
  'secret-verified': () => 'LWA accepts the new client secret.',
  'secret-stored': () => 'The new client secret is stored.',
  'secret-read-back': ({ expiresAt, previousExpiresAt }) =>
    `The new client secret was read back. It expires on ${expiresAt ?? 'an unknown date'}, the old one on ${previousExpiresAt ?? 'an unknown date'}.`,
  'secret-in-use': () => 'The new client secret is in use.',
  'message-deleted': ({ messageId }) => `Handled and deleted message ${messageId}.`,
  'message-ignored': ({ messageId, reason }) =>
    `Ignored message ${messageId ?? 'without an ID'}: ${ignoredReasons[reason]}.`,
  'message-outdated': () => 'A message is outdated: a newer client secret is already in use and works.',
  'request-blocked': ({ error }) => `The request for a new client secret was not sent. ${reasonOf(error)}`,
  'request-rejected': ({ error }) => reasonOf(error),
  'request-unconfirmed': ({ error }) => reasonOf(error),
  'secret-overdue': ({ requestedAt }) =>
    `The new client secret that was requested on ${requestedAt} has not arrived. Requesting it again.`,
  'secret-rejected': ({ error }) => reasonOf(error),
  'secret-unverified': ({ error }) => reasonOf(error),
  'current-secret-rejected': () => 'LWA rejects the client secret in use. Trying the one in the message instead.',
  'secret-store-failed': ({ error }) => `The secret store failed. ${reasonOf(error)}`,
  'queue-failed': ({ error }) => `The queue cannot be reached. ${reasonOf(error)}`,
  'queue-recovered': () => 'The queue can be reached again.',
  'clock-skewed': ({ seconds }) =>
    `This machine's clock is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} Amazon's clock. The rotator uses Amazon's clock.`,
  'reload-failed': ({ error }) =>
    `The new client secret is stored, but this process uses the old one until LWA rejects it. ${reasonOf(error)}`,
}

const ignoredReasons = {
  'not-json': 'it is not JSON',
  'other-type': 'its type is unknown',
  'other-application': 'it is for another application',
  malformed: 'a required field is missing or invalid',
} as const

function sentenceOf<Type extends RotationEventType>(event: Extract<RotationEvent, { type: Type }>): string {
  return sentences[event.type](event)
}
