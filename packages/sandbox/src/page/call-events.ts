import type { CallLog, LoggedCall } from '../call-log.js'
import { pageHeaders } from './page-files.js'
import type { PageCall } from './page-types.js'

/** Calls that a page gets when it opens. */
const earlierCalls = 100

/** Events that wait for a page that does not read them. Later ones are dropped, so that memory stays bounded. */
const mostWaiting = 10_000

/** Sends the last calls and then each new one as server-sent events, until the page closes. */
export function callEvents(calls: CallLog): Response {
  let unsubscribe: (() => void) | undefined
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (call: LoggedCall) => {
        const { desiredSize } = controller
        if (desiredSize !== null && desiredSize > -mostWaiting) controller.enqueue(encode(call))
      }
      // An event at once, so that the page knows that it is connected.
      controller.enqueue(new TextEncoder().encode('event: open\ndata:\n\n'))
      for (const call of calls.read().slice(-earlierCalls)) send(call)
      unsubscribe = calls.subscribe(send)
    },
    cancel: () => unsubscribe?.(),
  })
  return new Response(stream, { headers: { ...pageHeaders, 'content-type': 'text/event-stream' } })
}

function encode(call: LoggedCall): Uint8Array {
  const { number, date, operation, id, params, status, durationMs, stage, seller } = call
  const shown: PageCall = { number, date: date.toISOString(), operation, id, params, status, durationMs, stage, seller }
  return new TextEncoder().encode(`data: ${JSON.stringify(shown)}\n\n`)
}
