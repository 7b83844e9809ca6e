import { isSellingPartnerError } from '@selling-partner/auth'
import type { RotationEvent, RotationEventType, RotationObserver } from './rotation-events.js'

export interface LogLineOptions {
  /** Takes a line. @default writes it to standard error */
  readonly write?: (line: string) => void
  /** `text` is for people, `json` for what collects logs: one object a line. @default 'text' */
  readonly format?: 'text' | 'json'
}

/**
 * An observer that writes a line about each event, without a secret.
 *
 * @example
 * new SecretRotator({ auth, store, queueUrl, observers: [logLines({ format: 'json' })] })
 */
export function logLines({ write = writeToStandardError, format = 'text' }: LogLineOptions = {}): RotationObserver {
  const toLine = format === 'json' ? toJson : toText
  return (event) => write(toLine(event))
}

/** What each event says to people. */
const sentences: { readonly [Type in RotationEventType]: (event: Extract<RotationEvent, { type: Type }>) => string } = {
  'notice-recorded': ({ expiresAt, reason }) =>
    `the client secret expires on ${expiresAt}${reason ? ` (${reason})` : ''}`,
  'request-recorded': ({ attempt }) => `asking Amazon for a new client secret (attempt ${attempt})`,
  'request-accepted': () => 'Amazon makes a new client secret: waiting for it to come through the queue',
  'secret-received': () => 'the new client secret has come',
  'secret-proved': () => 'LWA takes the new client secret',
  'secret-stored': () => 'the new client secret is stored',
  'secret-read-back': ({ expiresAt, previousExpiresAt }) =>
    `the new client secret was read back: it expires on ${expiresAt ?? 'a day unknown'}, the old one on ${previousExpiresAt ?? 'a day unknown'}`,
  'secret-in-use': () => 'the new client secret is in use',
  'message-deleted': ({ messageId }) => `done with message ${messageId}: deleted`,
  'message-left-alone': ({ messageId, why }) =>
    `message ${messageId ?? 'without a name'} is left alone: ${leftAlone[why]}`,
  'message-outdated': () => 'a message was overtaken: a later client secret is in use already, and works',
  'request-withheld': ({ error }) => `Amazon is not asked for a new client secret: ${reasonOf(error)}`,
  'request-refused': ({ error }) => reasonOf(error),
  'request-unanswered': ({ error }) => reasonOf(error),
  'secret-overdue': ({ askedAt }) =>
    `the new client secret that was asked for on ${askedAt} has not come: asking again`,
  'secret-refused': ({ error }) => reasonOf(error),
  'secret-unproved': ({ error }) => reasonOf(error),
  'secret-dead': () => 'LWA refuses the client secret in use: the one in the message is tried in its place',
  'store-failed': ({ error }) => `the store failed: ${reasonOf(error)}`,
  'queue-failed': ({ error }) => `the queue cannot be reached: ${reasonOf(error)}`,
  'queue-recovered': () => 'the queue can be reached again',
  'clock-differs': ({ seconds }) =>
    `the clock of this machine is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} Amazon's, which is gone by`,
  'swap-failed': ({ error }) =>
    `the new client secret is stored, but this process goes on with the old one until LWA refuses it: ${reasonOf(error)}`,
}

const leftAlone = {
  'not-json': 'it is not JSON',
  'other-type': 'it is a message of another type',
  'other-application': 'it is for another application',
  malformed: 'it lacks what such a message has',
} as const

function toText(event: RotationEvent): string {
  return `${event.at} ${event.level.padEnd(7)} ${sentenceOf(event)}`
}

function toJson(event: RotationEvent): string {
  const { at, level, type, clientId, ...facts } = event
  return JSON.stringify({ at, level, type, clientId, message: sentenceOf(event), ...facts })
}

function sentenceOf<Type extends RotationEventType>(event: Extract<RotationEvent, { type: Type }>): string {
  return sentences[event.type](event)
}

/** An error that is none of ours may hold anything. */
function reasonOf(error: unknown): string {
  return isSellingPartnerError(error) ? error.message : 'unknown reason'
}

function writeToStandardError(line: string): void {
  process.stderr.write(`${line}\n`)
}
