import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Delivery } from './connection-fault.js'

/** Sends a response whose connection has a fault. Stops when the client closes the connection. */
export async function sendThroughSocket({ status, headers, steps }: Delivery, outgoing: ServerResponse): Promise<void> {
  const closed = new AbortController()
  outgoing.once('close', () => closed.abort())
  for (const step of steps) {
    if (step.do === 'wait') await sleep(step.ms, undefined, { signal: closed.signal }).catch(() => undefined)
    if (outgoing.destroyed || !outgoing.socket) return
    if (step.do === 'send-headers') {
      outgoing.writeHead(status, Object.fromEntries(headers))
      outgoing.flushHeaders()
    } else if (step.do === 'send') await write(outgoing, step.bytes)
    else if (step.do === 'end') outgoing.end()
    else if (step.do === 'close') outgoing.socket.end()
    else if (step.do === 'reset') outgoing.socket.resetAndDestroy()
  }
}

/** Resolves when the bytes have been handed to the operating system, or the connection is closed. */
function write(outgoing: ServerResponse, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => outgoing.write(bytes, () => resolve()))
}
