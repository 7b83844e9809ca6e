import { Refusal } from '../refusal.js'

/** Larger than any body that SP-API takes: documents go to presigned URLs. */
const maxBytes = 10 * 1024 * 1024

/**
 * The JSON body of a request, or undefined where it has none.
 * @throws Refusal with status 400 when the body is not JSON, 413 when it is too large, and 415 when it says that it is
 * something else.
 */
export async function readBody(request: Request): Promise<unknown> {
  const text = await readText(request)
  if (text === '') return undefined
  const type = request.headers.get('content-type')
  if (type && !/\bjson\b/i.test(type)) throw unsupported(type)
  return parse(text)
}

/**
 * The text of a request's body, empty where it has none.
 * @throws Refusal with status 413 when it is too large.
 */
export async function readText(request: Request): Promise<string> {
  if (request.method === 'GET') return ''
  const { headers } = request
  const length = headers.has('transfer-encoding') ? null : headers.get('content-length')
  if (length === null) return readStream(request)
  if (Number(length) > maxBytes) throw tooLarge()
  return request.text()
}

/** Hono's own body limit cannot stand here: it rebuilds the request, which needs the server's Request as a global. */
async function readStream({ body }: Request): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.length
    if (bytes > maxBytes) throw tooLarge()
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const details = error instanceof Error ? error.message : String(error)
    throw new Refusal(400, [{ code: 'InvalidInput', message: 'The body is not valid JSON.', details }])
  }
}

function tooLarge(): Refusal {
  const details = `A body may have ${maxBytes} bytes.`
  return new Refusal(413, [{ code: 'RequestTooLarge', message: 'The body is too large.', details }])
}

function unsupported(type: string): Refusal {
  const details = `Send application/json instead of ${type}.`
  return new Refusal(415, [{ code: 'UnsupportedMediaType', message: 'The body is not JSON.', details }])
}
