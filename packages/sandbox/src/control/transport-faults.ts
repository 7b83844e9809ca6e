import { gzipSync } from 'node:zlib'
import { type FaultKindRow, page } from './fault-row.js'

export const everywhere = ['operations', 'lwa', 'documents'] as const
const apis = ['operations', 'lwa'] as const

/** Faults of the connection and of the body. They are the same for all servers. */
export const transportFaults = [
  {
    kind: 'reset',
    targets: everywhere,
    meaning: 'The connection is reset before the response.',
    options: ['takesEffect'],
    effect: { connection: 'reset' },
  },
  {
    kind: 'reset-in-body',
    targets: everywhere,
    meaning: 'The connection is reset after half of the body.',
    effect: { connection: 'reset-in-body' },
  },
  {
    kind: 'truncated',
    targets: everywhere,
    meaning: 'The connection is closed after half of the body. `content-length` names the whole length.',
    effect: { connection: 'truncated' },
  },
  {
    kind: 'truncated-gzip',
    targets: everywhere,
    meaning: 'The body is compressed, and its end is missing.',
    effect: { change: truncateGzip },
  },
  {
    kind: 'timeout',
    targets: everywhere,
    meaning: 'The response never starts. The connection stays open.',
    options: ['takesEffect'],
    effect: { connection: 'timeout' },
  },
  {
    kind: 'stall',
    targets: everywhere,
    meaning: 'Nothing follows after half of the body. The connection stays open.',
    effect: { connection: 'stall' },
  },
  {
    kind: 'delay',
    targets: everywhere,
    meaning: 'The response starts after `delayMs`.',
    options: ['delayMs'],
    effect: { connection: 'delay' },
  },
  {
    kind: 'slow',
    targets: everywhere,
    meaning: 'The body arrives in ten pieces within `delayMs`.',
    options: ['delayMs'],
    effect: { connection: 'slow' },
  },
  {
    kind: 'empty',
    targets: everywhere,
    meaning: 'The response has no body.',
    effect: { change: async (response) => withBody(response, null) },
  },
  {
    kind: 'not-json',
    targets: apis,
    meaning: 'The body is an HTML page, as from a proxy.',
    effect: { change: async (response) => withBody(response, page('Welcome', 'Log in to continue.'), 'text/html') },
  },
  {
    kind: 'broken-json',
    targets: apis,
    meaning: 'The body is the first half of the JSON text.',
    effect: { change: breakJson },
  },
  {
    kind: 'oversized',
    targets: apis,
    meaning: 'The body has 33 MiB, one more than clients accept by default.',
    effect: { change: async (response) => withBody(response, `{"a":"${' '.repeat(33 * 1024 * 1024)}"}`) },
  },
  {
    kind: 'redirect',
    targets: apis,
    meaning: '302 to another host.',
    effect: { instead: () => ({ status: 302, headers: { location: 'https://example.com/' } }) },
  },
] as const satisfies readonly FaultKindRow[]

async function truncateGzip(response: Response): Promise<Response> {
  const compressed = gzipSync(await response.arrayBuffer())
  const changed = withBody(response, compressed.subarray(0, compressed.length / 2))
  changed.headers.set('content-encoding', 'gzip')
  return changed
}

async function breakJson(response: Response): Promise<Response> {
  const text = await response.text()
  return withBody(response, text.slice(0, text.length / 2))
}

/** Returns the response with another body. A response that must not have a body gets the status 200. */
function withBody(
  { status, headers }: Response,
  body: string | Uint8Array<ArrayBuffer> | null,
  type?: string,
): Response {
  const changed = new Headers(headers)
  changed.delete('content-length')
  if (type) changed.set('content-type', type)
  return new Response(body, { status: body !== null && status === 204 ? 200 : status, headers: changed })
}
