import type { ClientRequest, IncomingMessage } from 'node:http'
import type { RequestOptions } from 'node:https'
import type { Readable } from 'node:stream'
import {
  type AxiosAdapter,
  AxiosError,
  AxiosHeaders,
  type AxiosResponse,
  CanceledError,
  getAdapter,
  type InternalAxiosRequestConfig,
} from 'axios'
import { protectSocket } from './agents.js'
import { decodeBody, toText } from './decode-body.js'
import type { PlainRequest } from './plain-request.js'
import { readPlainRequest } from './plain-request.js'

/**
 * Sends requests straight through node's `http` and `https`, which takes far less CPU than axios' own http adapter. What
 * the caller gets is the same, but for two cases in which axios does not do what it is asked for: where the server switches to
 * another protocol, it waits for ever, and this adapter fails with ECONNRESET; where the signal is aborted before it
 * is called, it sends the request all the same, and this adapter does not.
 *
 * A request that is not plain goes to axios' own.
 */
export const nodeAdapter: AxiosAdapter = (config) => {
  const request = readPlainRequest(config)
  return request ? exchange(request) : getAdapter('http', config)(config)
}

/** Sends a request and reads its answer. It rejects with the errors that axios' own adapter rejects with. */
export function exchange(plain: PlainRequest): Promise<AxiosResponse> {
  return new Promise((resolve, reject) => new Exchange(plain, resolve, reject).start())
}

class Exchange {
  readonly #plain: PlainRequest
  readonly #resolve: (response: AxiosResponse) => void
  readonly #reject: (error: unknown) => void
  readonly #cancel = () => this.#abort(new CanceledError(undefined, this.#plain.config, this.#request))
  #request?: ClientRequest
  #body?: Readable
  #timer?: NodeJS.Timeout
  #isOver = false

  constructor(plain: PlainRequest, resolve: (response: AxiosResponse) => void, reject: (error: unknown) => void) {
    this.#plain = plain
    this.#resolve = resolve
    this.#reject = reject
  }

  start(): void {
    const { signal } = this.#plain.config
    signal?.addEventListener?.('abort', this.#cancel)
    try {
      if (signal?.aborted) this.#cancel()
      else this.#send()
    } catch (error) {
      // Node refuses at once what cannot be sent, and axios passes that on as it is.
      this.#fail(error)
    }
  }

  #send(): void {
    const { config, client, body } = this.#plain
    const request = client.request(toClientOptions(this.#plain), (message) => this.#receive(request, message))
    this.#request = request
    request.on('error', (error) => this.#fail(AxiosError.from(error, undefined, config, request)))
    request.on('close', () => this.#closed(request))
    request.on('socket', protectSocket)
    this.#limitTime(request)
    request.end(body)
  }

  /** `timeout` is how long the answer may take to begin, from here on, and then how long the connection may pause. */
  #limitTime(request: ClientRequest): void {
    const timeout = Math.trunc(this.#plain.config.timeout ?? 0)
    if (timeout === 0) return
    const timeOut = () => this.#abort(timedOut(this.#plain.config, request))
    this.#timer = setTimeout(timeOut, timeout)
    request.setTimeout(timeout, timeOut)
  }

  /** Node reports no error where the server switches to another protocol. */
  #closed(request: ClientRequest): void {
    if (!this.#body) this.#fail(closedUnanswered(this.#plain.config, request))
  }

  #receive(request: ClientRequest, message: IncomingMessage): void {
    clearTimeout(this.#timer)
    const { config } = this.#plain
    const body = decodeBody(message, this.#plain)
    this.#body = body
    // After decoding, which takes the encoding out of the headers.
    const response: AxiosResponse = {
      data: undefined,
      status: message.statusCode ?? 0,
      statusText: message.statusMessage ?? '',
      headers: Object.assign(new AxiosHeaders(), message.headers),
      config,
      request,
    }
    body.on('error', (error) => {
      const isPlain = body === message
      this.#fail(isPlain ? answerBrokenOff(response) : AxiosError.from(error, undefined, config, request, response))
    })
    this.#read(body, response)
  }

  #read(body: Readable, response: AxiosResponse): void {
    const { maxContentLength = -1 } = this.#plain.config
    const chunks: Buffer[] = []
    let length = 0
    body.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (maxContentLength > -1 && length > maxContentLength) this.#abort(answerTooLong(response, maxContentLength))
    })
    body.on('end', () => this.#settle(response, chunks))
  }

  #settle(response: AxiosResponse, chunks: Buffer[]): void {
    const { config, request } = response
    try {
      response.data = toText(chunks)
    } catch (error) {
      this.#fail(AxiosError.from(error, undefined, config, request, response))
      return
    }
    const { validateStatus } = config
    if (!response.status || !validateStatus || validateStatus(response.status)) this.#succeed(response)
    else this.#fail(refused(response))
  }

  #succeed(response: AxiosResponse): void {
    if (this.#isOver) return
    this.#finish()
    this.#resolve(response)
  }

  #fail(error: unknown): void {
    if (this.#isOver) return
    this.#finish()
    this.#reject(error)
  }

  /** Fails, and leaves the connection at once. */
  #abort(error: AxiosError): void {
    if (this.#isOver) return
    this.#fail(error)
    this.#request?.destroy(error)
    // An answer that has arrived already may still be on its way through its decoder.
    this.#body?.destroy()
  }

  #finish(): void {
    this.#isOver = true
    clearTimeout(this.#timer)
    this.#plain.config.signal?.removeEventListener?.('abort', this.#cancel)
  }
}

/** The options of node's `request`. */
export function toClientOptions({ url, method, headers, agent }: PlainRequest): RequestOptions {
  return {
    protocol: url.protocol,
    // Node takes an IPv6 address without its brackets.
    hostname: url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname,
    port: url.port,
    path: url.pathname + url.search,
    method,
    headers,
    agent,
    // Said outright, or else node would heed what somebody has slipped into `Object.prototype`.
    insecureHTTPParser: false,
    createConnection: undefined,
  }
}

/** The `timeout` is over. */
export function timedOut(config: InternalAxiosRequestConfig, request: ClientRequest): AxiosError {
  const code = config.transitional?.clarifyTimeoutError ? AxiosError.ETIMEDOUT : AxiosError.ECONNABORTED
  return new AxiosError(`timeout of ${config.timeout}ms exceeded`, code, config, request)
}

/** The connection ended before the answer began. */
export function closedUnanswered(config: InternalAxiosRequestConfig, request: ClientRequest): AxiosError {
  return new AxiosError('socket hang up', 'ECONNRESET', config, request)
}

/** The connection ended before the answer did. */
export function answerBrokenOff(response: AxiosResponse): AxiosError {
  const { config, request } = response
  return new AxiosError('stream has been aborted', AxiosError.ERR_BAD_RESPONSE, config, request, response)
}

/** The answer has more bytes than `maxContentLength`. */
export function answerTooLong({ config, request }: AxiosResponse, maxContentLength: number): AxiosError {
  const message = `maxContentLength size of ${maxContentLength} exceeded`
  return new AxiosError(message, AxiosError.ERR_BAD_RESPONSE, config, request)
}

/** The answer has a status that `validateStatus` does not take. */
export function refused(response: AxiosResponse): AxiosError {
  const { status, config, request } = response
  const code = status >= 400 && status < 500 ? AxiosError.ERR_BAD_REQUEST : AxiosError.ERR_BAD_RESPONSE
  return new AxiosError(`Request failed with status code ${status}`, code, config, request, response)
}
