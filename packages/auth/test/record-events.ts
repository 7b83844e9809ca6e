import type { CallEvent, CallObserver, EndedEvent } from '../src/observe/call-event.js'

export interface Recorded {
  readonly name: keyof CallObserver
  readonly event: CallEvent
}

/** An observer that keeps every event, in the order in which they come. */
export function recordEvents() {
  const recorded: Recorded[] = []
  const keep = (name: keyof CallObserver) => (event: CallEvent) => {
    recorded.push({ name, event })
  }
  const observer: Required<CallObserver> = {
    queued: keep('queued'),
    paced: keep('paced'),
    sent: keep('sent'),
    ended: keep('ended'),
    throttled: keep('throttled'),
    retried: keep('retried'),
    gaveUp: keep('gaveUp'),
  }
  return { observer, recorded }
}

/** The events as lines: what is called, which attempt, what happened, and how it ended. */
export function storyOf(recorded: readonly Recorded[]): string[] {
  return recorded.map(({ name, event }) => {
    const { operation, attempt, status, error } = event as EndedEvent
    return [operation?.id ?? 'LWA', attempt, name, status, codeOf(error)].filter((part) => part !== undefined).join(' ')
  })
}

function codeOf(error: unknown): unknown {
  if (error === undefined) return undefined
  return error instanceof Error && 'code' in error ? error.code : 'another error'
}
