import { describe, expect, it } from '@jest/globals'
import { readBody, readText } from './read-body.js'

function post(body: string | Uint8Array | undefined, headers: Record<string, string> = {}): Request {
  return new Request('http://sandbox.test', { method: 'POST', body, headers })
}

const json = { 'content-type': 'application/json; charset=utf-8' }

describe('readBody', () => {
  it('reads JSON with and without a content type', async () => {
    expect(await readBody(post('{"a":1}', json))).toEqual({ a: 1 })
    expect(await readBody(post(new TextEncoder().encode('[1]')))).toEqual([1])
  })

  it('decodes a character split across chunks', async () => {
    const bytes = new TextEncoder().encode('"ü"')
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.subarray(0, 2))
        controller.enqueue(bytes.subarray(2))
        controller.close()
      },
    })
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body: pieces, duplex: 'half' }
    expect(await readText(new Request('http://sandbox.test', init))).toBe('"ü"')
  })

  it('returns undefined without a body', async () => {
    expect(await readBody(post(undefined))).toBeUndefined()
    expect(await readBody(new Request('http://sandbox.test'))).toBeUndefined()
  })

  it.each([
    ['malformed JSON', post('{', json), 400],
    ['another content type', post('a=1', { 'content-type': 'text/plain' }), 415],
    ['too large a content-length', post('{}', { ...json, 'content-length': '99999999' }), 413],
  ])('rejects %s', async (_, request, status) => {
    await expect(readBody(request)).rejects.toMatchObject({ status })
  })
})
