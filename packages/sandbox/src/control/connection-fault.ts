/** An event on the connection. */
type Step =
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'send-headers' }
  | { readonly do: 'send'; readonly bytes: Uint8Array }
  /** The response is complete. */
  | { readonly do: 'end' }
  /** Closes the connection in the ordinary way. */
  | { readonly do: 'close' }
  /** Closes the connection with a TCP reset. */
  | { readonly do: 'reset' }
  /** Sends nothing more, and leaves the connection open. */
  | { readonly do: 'hang' }

/** Written out, because the inferred type needs a newer TypeScript than users may have. */
export type ConnectionFaultKind = 'reset' | 'reset-in-body' | 'truncated' | 'timeout' | 'stall' | 'delay' | 'slow'

type Send = (body: Uint8Array, delayMs: number) => readonly Step[]

const half = (body: Uint8Array): Step => ({ do: 'send', bytes: body.subarray(0, body.length / 2) })
const sendHeaders: Step = { do: 'send-headers' }

/** Number of pieces of a slow body. */
const pieces = 10

/** How to send a response whose connection has a fault. A response without a body has no half, so the connection is reset instead. */
const senders: Readonly<Record<ConnectionFaultKind, Send>> = {
  reset: () => [{ do: 'reset' }],
  'reset-in-body': (body) => (body.length > 0 ? [sendHeaders, half(body), { do: 'reset' }] : [{ do: 'reset' }]),
  truncated: (body) => (body.length > 0 ? [sendHeaders, half(body), { do: 'close' }] : [{ do: 'reset' }]),
  timeout: () => [{ do: 'hang' }],
  stall: (body) => (body.length > 0 ? [sendHeaders, half(body), { do: 'hang' }] : [{ do: 'hang' }]),
  delay: (body, ms) => [{ do: 'wait', ms }, sendHeaders, { do: 'send', bytes: body }, { do: 'end' }],
  slow: (body, ms) => [sendHeaders, ...dripping(body, ms / pieces), { do: 'end' }],
}

function dripping(body: Uint8Array, ms: number): Step[] {
  const size = Math.ceil(body.length / pieces)
  return Array.from({ length: pieces }, (_, index) => [
    { do: 'wait', ms } as const,
    { do: 'send', bytes: body.subarray(index * size, (index + 1) * size) } as const,
  ]).flat()
}

/** A fault of the connection on which a response is sent. */
export interface ConnectionFault {
  readonly kind: ConnectionFaultKind
  /** Milliseconds by which `delay` and `slow` delay the response. */
  readonly delayMs: number
}

const faults = new WeakMap<Response, ConnectionFault>()

/** Makes the server send a response with a fault. */
export function breakConnection(response: Response, fault: ConnectionFault): Response {
  faults.set(response, fault)
  return response
}

/** How to send a response. */
export interface Delivery {
  readonly status: number
  /** The response's headers, with the length of its whole body. */
  readonly headers: Headers
  readonly steps: readonly Step[]
}

/** Returns how to send a response whose connection has a fault. Undefined if the connection has no fault. */
export async function deliveryOf(response: Response): Promise<Delivery | undefined> {
  const fault = faults.get(response)
  if (!fault) return undefined
  const send = senders[fault.kind]
  const { status } = response
  const body = new Uint8Array(await response.arrayBuffer())
  const headers = new Headers(response.headers)
  if (body.length > 0) headers.set('content-length', String(body.length))
  return { status, headers, steps: send(body, fault.delayMs) }
}

/** Whether the client gets no part of the response. */
export function sendsNothing({ kind }: Pick<ConnectionFault, 'kind'>): boolean {
  return kind === 'reset' || kind === 'timeout'
}
