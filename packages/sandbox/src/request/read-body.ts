import { ErrorResponse, invalidInput } from '../response.js'

/** More than any request of SP-API needs: documents are uploaded to presigned URLs. */
const maxBytes = 10 * 1024 * 1024

/**
 * Reads the JSON body of a request.
 * @returns Undefined if the request has no body.
 * @throws ErrorResponse with status 400 if the body is malformed, 413 if it is too large, 415 for other content types.
 */
export async function readBody(request: Request): Promise<unknown> {
  const text = await readText(request)
  if (text === '') return undefined
  const type = request.headers.get('content-type')
  if (type && !/\bjson\b/i.test(type)) throw unsupported(type)
  return parse(text)
}

/**
 * Reads the body of a request as text.
 * @returns An empty string if the request has no body.
 * @throws ErrorResponse with status 413 if the body is too large.
 */
export async function readText(request: Request): Promise<string> {
  if (request.method === 'GET') return ''
  const { headers } = request
  const length = headers.has('transfer-encoding') ? null : headers.get('content-length')
  if (length === null) return readStream(request)
  if (Number(length) > maxBytes) throw tooLarge()
  return request.text()
}

/** Hono's body limit would need the server's Request class as a global, because it rebuilds the request. */
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
    throw invalidInput('The body is not valid JSON.', details)
  }
}

function tooLarge(): ErrorResponse {
  const details = `Send at most ${maxBytes} bytes.`
  return new ErrorResponse(413, [{ code: 'RequestTooLarge', message: 'The body is too large.', details }])
}

function unsupported(type: string): ErrorResponse {
  const details = `Send application/json instead of ${type}.`
  return new ErrorResponse(415, [{ code: 'UnsupportedMediaType', message: 'The body is not JSON.', details }])
}
