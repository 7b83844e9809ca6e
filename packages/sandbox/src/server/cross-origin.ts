import { isLoopback } from '../control/is-own-site.js'

type Respond = (request: Request) => Response | Promise<Response>

/** Headers of responses that scripts of a page may read. */
const exposedHeaders = 'retry-after, x-amzn-errortype, x-amzn-ratelimit-limit, x-amzn-requestid'

/**
 * Lets web pages call SP-API, LWA and the storage of documents, and read the responses (CORS). Pages on this machine may, and those of
 * the option `allowedOrigins`. Others can't read responses, and the endpoints below `/_sandbox` accept only their own page.
 *
 * @throws Error if an allowed origin is invalid.
 * @see https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS
 */
export function allowOrigins(respond: Respond, allowedOrigins: readonly string[] = []): Respond {
  for (const origin of allowedOrigins) checkOrigin(origin)
  return (request) => {
    const origin = request.headers.get('origin')
    if (origin === null || isControl(request)) return respond(request)
    if (!isLoopbackOrigin(origin) && !allowedOrigins.includes(origin)) return respond(request)
    return isPreflight(request) ? preflightResponse(request, origin) : withOrigin(respond(request), origin)
  }
}

/** Whether a text is an origin, such as `https://docs.example.com`. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text
}

function checkOrigin(origin: string): void {
  if (isOrigin(origin)) return
  throw new Error(
    `allowedOrigins has the invalid origin ${origin}. Use scheme and host, such as https://docs.example.com.`,
  )
}

function isControl({ url }: Request): boolean {
  return /^\/_sandbox(\/|$)/.test(new URL(url).pathname)
}

function isLoopbackOrigin(origin: string): boolean {
  return isOrigin(origin) && isLoopback(new URL(origin).hostname.replace(/^\[|\]$/g, ''))
}

function isPreflight({ method, headers }: Request): boolean {
  return method === 'OPTIONS' && headers.has('access-control-request-method')
}

/** Browsers ask before they send an access token, or a request to this machine. */
function preflightResponse({ headers }: Request, origin: string): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-origin': origin,
      'access-control-allow-methods': headers.get('access-control-request-method') ?? '',
      'access-control-allow-headers': headers.get('access-control-request-headers') ?? '',
      'access-control-allow-private-network': 'true',
      'access-control-max-age': '600',
      vary: 'origin',
    },
  })
}

/** Changes the response itself, because a copy would lose the fault of its connection. */
async function withOrigin(pending: Response | Promise<Response>, origin: string): Promise<Response> {
  const response = await pending
  response.headers.set('access-control-allow-origin', origin)
  response.headers.set('access-control-expose-headers', exposedHeaders)
  response.headers.append('vary', 'origin')
  return response
}
