import axios, { AxiosHeaders } from 'axios'

/** By their names as they go on the wire. */
export type OutgoingHeaders = Record<string, string>

/** What fits into a header as it is: axios' own adapter sees to the rest. */
const plainValue = /^[\t\x20-\x7e\x80-\xff]*$/

/**
 * The headers of a request as they go on the wire; `undefined` where one of them is not plain. Like axios' own adapter it
 * adds those that are missing to the config's too, where the caller can read what was sent.
 */
export function plainHeaders(headers: unknown, body: string | Buffer | undefined): OutgoingHeaders | undefined {
  if (!(headers instanceof AxiosHeaders)) return undefined
  headers.set('User-Agent', `axios/${axios.VERSION}`, false)
  if (body !== undefined) headers.set('Content-Length', String(Buffer.byteLength(body)), false)
  headers.set('Accept-Encoding', 'gzip, compress, deflate, br', false)
  return toWire(headers)
}

function toWire(headers: Readonly<Record<string, unknown>>): OutgoingHeaders | undefined {
  const wire: OutgoingHeaders = Object.create(null)
  for (const name of Object.keys(headers)) {
    const value = headers[name]
    if (value === undefined || value === null || value === false) continue
    if (typeof value !== 'string' || !plainValue.test(value)) return undefined
    wire[name] = value
  }
  return wire
}
