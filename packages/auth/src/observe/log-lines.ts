import { isSellingPartnerError } from '../errors/selling-partner-error.js'
import type { CallEvent, CallObserver, EndedEvent } from './call-event.js'
import { describeWait } from './long-waits.js'

export interface LogLineOptions {
  /** Receives each line, without a line break. @default writes it to standard error */
  readonly write?: (line: string) => void
  /** `'text'` for people, or `'json'` for log collectors: one object per line. @default 'text' */
  readonly format?: 'text' | 'json'
}

/** How much an event matters. `alarm` needs someone's attention. */
export type LogLevel = 'info' | 'warning' | 'alarm'

/** How to write an event as a line. */
interface LogFormat<Event> {
  /** Time of the event in ISO 8601. */
  readonly at: (event: Event) => string
  readonly level: (event: Event) => LogLevel
  readonly sentence: (event: Event) => string
}

/** Creates an observer that writes one line per event. The packages' own `logLines` are made with it. */
export function eventLog<Event extends { readonly type: string }>(
  { at, level, sentence }: LogFormat<Event>,
  { write = writeToStandardError, format = 'text' }: LogLineOptions = {},
): (event: Event) => void {
  const toText = (event: Event) => `${at(event)} ${level(event).padEnd(7)} ${sentence(event)}`
  const toJson = (event: Event) =>
    JSON.stringify({ at: at(event), level: level(event), message: sentence(event), ...event, ...safeError(event) })
  const toLine = format === 'json' ? toJson : toText
  return (event) => write(toLine(event))
}

/**
 * Creates an observer that writes one line per event of a call. No line contains a secret.
 *
 * @example
 * const auth = new SellingPartnerAuth({ observers: [logLines({ format: 'json' })] })
 */
export function logLines(options?: LogLineOptions): CallObserver {
  return eventLog<CallEvent>({ at: () => new Date().toISOString(), level: levelOf, sentence: sentenceOf }, options)
}

const levels: Readonly<Record<CallEvent['type'], LogLevel>> = {
  queued: 'info',
  permitted: 'info',
  waiting: 'warning',
  sent: 'info',
  ended: 'info',
  throttled: 'warning',
  retrying: 'warning',
  failed: 'alarm',
}

function levelOf({ type }: CallEvent): LogLevel {
  return levels[type]
}

/** Returns what has happened, as a sentence. It contains no secret, no parameter's value and no body. */
export function sentenceOf(event: CallEvent): string {
  const target = event.operation ? `${event.operation.id} (${event.operation.api})` : 'LWA'
  return `${target}: ${describe(event)}`
}

function describe(event: CallEvent): string {
  switch (event.type) {
    case 'queued':
      return `queued, expected wait ${Math.ceil(event.wait)} ms`
    case 'permitted':
      return `permitted after ${Math.ceil(event.wait)} ms`
    case 'waiting':
      return describeWait(event)
    case 'sent':
      return `attempt ${event.attempt} sent`
    case 'ended':
      return describeEnd(event)
    case 'throttled':
      return event.wait === undefined ? 'throttled' : `throttled, Retry-After ${event.wait} ms`
    case 'retrying':
      return `retrying in ${Math.ceil(event.wait)} ms. ${reasonOf(event.error)}`
    case 'failed':
      return `failed after ${Math.ceil(event.elapsed)} ms. ${reasonOf(event.error)}`
  }
}

function describeEnd({ attempt, status, duration, requestId }: EndedEvent): string {
  const request = requestId === undefined ? '' : ` (request ID ${requestId})`
  return `attempt ${attempt} ended with ${status ?? 'no response'} after ${Math.ceil(duration)} ms${request}`
}

/** Replaces the error of an event if it is foreign, because it may contain secrets or a cycle. */
function safeError(event: object): { error?: unknown } {
  if (!('error' in event) || event.error === undefined || isSellingPartnerError(event.error)) return {}
  return { error: { message: reasonOf(event.error) } }
}

/** Only the text of this project's errors is known to contain no secret. */
export function reasonOf(error: unknown): string {
  return isSellingPartnerError(error) ? error.message : 'The reason is unknown.'
}

function writeToStandardError(line: string): void {
  process.stderr.write(`${line}\n`)
}
