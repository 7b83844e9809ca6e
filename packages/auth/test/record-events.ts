import type { CallEvent, CallObserver } from '../src/observe/call-event.js'

/** Returns an observer that keeps every event in order. */
export function recordEvents() {
  const recorded: CallEvent[] = []
  const observer: CallObserver = (event) => {
    recorded.push(event)
  }
  return { observer, recorded }
}

/** Returns one line per event: the operation, the attempt, the type, and how it ended. */
export function storyOf(recorded: readonly CallEvent[]): string[] {
  return recorded.map((event) => {
    const { type, operation, attempt } = event
    const status = type === 'ended' ? event.status : undefined
    const code = 'error' in event ? codeOf(event.error) : undefined
    return [operation?.id ?? 'LWA', attempt, type, status, code].filter((part) => part !== undefined).join(' ')
  })
}

function codeOf(error: unknown): unknown {
  if (error === undefined) return undefined
  return error instanceof Error && 'code' in error ? error.code : 'another error'
}
