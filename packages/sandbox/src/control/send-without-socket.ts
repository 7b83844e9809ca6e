import { setTimeout as sleep } from 'node:timers/promises'
import type { Delivery } from './connection-fault.js'

/**
 * Does what Node's `fetch` does when a connection has a fault: it rejects, never settles, or returns a body that fails or ends late.
 * @param signal The request's signal. It ends a response that never comes.
 */
export async function sendWithoutSocket({ status, headers, steps }: Delivery, signal: AbortSignal): Promise<Response> {
  const rest = [...steps]
  for (let step = rest.shift(); step; step = rest.shift()) {
    if (step.do === 'wait') await sleep(step.ms, undefined, { signal })
    else if (step.do === 'hang') await untilAborted(signal)
    else if (step.do === 'send-headers')
      return new Response(hasBody(status) ? streamOf(rest, signal) : null, { status, headers })
    else throw new TypeError('fetch failed', { cause: connectionReset() })
  }
  throw new TypeError('The steps send no headers.')
}

function streamOf(steps: Delivery['steps'], signal: AbortSignal): ReadableStream<Uint8Array> {
  const rest = [...steps]
  return new ReadableStream({
    async pull(controller) {
      for (let step = rest.shift(); step; step = rest.shift()) {
        if (step.do === 'wait') await sleep(step.ms, undefined, { signal })
        else if (step.do === 'hang') await untilAborted(signal)
        else if (step.do === 'end') return controller.close()
        else if (step.do === 'send' && step.bytes.length > 0) return controller.enqueue(step.bytes)
        else if (step.do !== 'send') return controller.error(new TypeError('terminated', { cause: connectionReset() }))
      }
    },
  })
}

/** Statuses whose responses can't have a body. */
function hasBody(status: number): boolean {
  return ![204, 205, 304].includes(status)
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(signal.reason)
    if (signal.aborted) fail()
    else signal.addEventListener('abort', fail, { once: true })
  })
}

function connectionReset(): Error {
  return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' })
}
