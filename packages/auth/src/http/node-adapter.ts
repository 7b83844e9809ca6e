import type { ClientRequest, IncomingMessage } from 'node:http'
import type { RequestOptions } from 'node:https'
import type { Readable } from 'node:stream'
import type { AxiosAdapter, AxiosError, AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import { axiosAdapter, axiosCore } from '../axios/axios-core.js'
import { AbortWatch } from '../time/abort-watch.js'
import { protectSocket } from './agents.js'
import { sendChecked } from './checked-response.js'
import { noteCompleteness } from './completeness.js'
import { decodeBody, isTruncated, toText } from './decode-body.js'
import { type PlainRequest, readPlainRequest } from './plain-request.js'
import { refusalOf } from './proxy-failure.js'
import { isConnecting, markUnsent, tooLong } from './transport-error.js'

/**
 * Sends requests through Node's `http` and `https` directly, which takes far less CPU than axios' own http adapter. The caller
 * gets the same results, except in three cases. If the server switches to another protocol, axios' adapter waits forever, and
 * this one fails with ECONNRESET. If the signal is aborted before the call, axios' adapter sends the request, and this one
 * does not. If a compressed body is truncated, axios' adapter returns the part that has arrived, and this one fails.
 *
 * Requests that are not plain go to axios' own adapter.
 */
export const nodeAdapter: AxiosAdapter = (config) => {
  const request = readPlainRequest(config)
  return request ? exchange(request) : sendChecked(axiosAdapter('http', config).send, config)
}

/** Sends a request and reads its response. It rejects with the same errors as axios' own adapter. */
function exchange(plain: PlainRequest): Promise<AxiosResponse> {
  return new Promise((resolve, reject) => new Exchange(plain, resolve, reject).start())
}

const aborts = new AbortWatch<Exchange>((each) => each.cancel())

class Exchange {
  readonly #plain: PlainRequest
  readonly #resolve: (response: AxiosResponse) => void
  readonly #reject: (error: unknown) => void
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
    const { signal } = this.#plain
    try {
      if (signal?.aborted) this.cancel()
      else {
        if (signal) aborts.add(signal, this)
        this.#send()
      }
    } catch (error) {
      // Node throws if it can't send the request. axios passes this error on unchanged.
      this.#fail(error)
    }
  }

  cancel(): void {
    const { CanceledError } = axiosCore()
    const error = new CanceledError(undefined, this.#plain.config, this.#request)
    // Only now, because Node forgets it when it destroys the connection.
    this.#abort(isConnecting(this.#request) ? markUnsent(error) : error)
  }

  #send(): void {
    const { config, client, body } = this.#plain
    const request = client.request(toClientOptions(this.#plain), (message) => this.#receive(request, message))
    this.#request = request
    request.on('error', (error) => this.#fail(toAxiosError(error, config, request)))
    request.on('close', () => this.#closed(request))
    request.on('socket', protectSocket)
    this.#limitTime(request)
    request.end(body)
  }

  /** `timeout` limits the time until the response starts, and then each pause of the connection. */
  #limitTime(request: ClientRequest): void {
    const timeout = Math.trunc(this.#plain.config.timeout ?? 0)
    if (timeout === 0) return
    const timeOut = () => this.#abort(timeoutError(this.#plain.config, request))
    this.#timer = setTimeout(timeOut, timeout)
    request.setTimeout(timeout, timeOut)
  }

  /** Node reports no error if the server switches to another protocol. */
  #closed(request: ClientRequest): void {
    if (!this.#body) this.#fail(noResponse(this.#plain.config, request))
  }

  #receive(request: ClientRequest, message: IncomingMessage): void {
    clearTimeout(this.#timer)
    const { config } = this.#plain
    const { AxiosError, AxiosHeaders } = axiosCore()
    const refusal = refusalOf(config.url, message.statusCode, request)
    if (refusal) {
      this.#abort(AxiosError.from(refusal, undefined, config, request))
      return
    }
    noteCompleteness(config, message.headers)
    const body = decodeBody(message, this.#plain)
    this.#body = body
    // Only now, because decoding removes the encoding from the headers.
    const response: AxiosResponse = {
      data: undefined,
      status: message.statusCode ?? 0,
      statusText: message.statusMessage ?? '',
      headers: Object.assign(new AxiosHeaders(), message.headers),
      config,
      request,
    }
    body.on('error', (error) => this.#failBody(error, body === message, response))
    this.#read(body, response)
  }

  #failBody(error: Error, isPlain: boolean, response: AxiosResponse): void {
    if (isPlain) this.#fail(truncatedResponse(response))
    else if (!isTruncated(error)) this.#fail(toAxiosError(error, response.config, response.request, response))
    else if (response.status > 201 && this.#bodyIsEmpty()) this.#settle(response, [])
    else this.#fail(truncatedResponse(response))
  }

  /** Some servers label an empty body as compressed. */
  #bodyIsEmpty(): boolean {
    return this.#body !== undefined && Reflect.get(this.#body, 'bytesWritten') === 0
  }

  #read(body: Readable, response: AxiosResponse): void {
    const limit = maxLength(response)
    const chunks: Buffer[] = []
    let length = 0
    body.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length > limit) this.#abort(responseTooLong(response, limit))
    })
    body.on('end', () => this.#settle(response, chunks))
  }

  #settle(response: AxiosResponse, chunks: Buffer[]): void {
    if (this.#isOver) return
    try {
      response.data = toText(chunks)
    } catch (error) {
      this.#fail(toAxiosError(error, response.config, response.request, response))
      return
    }
    if (hasValidStatus(response)) this.#succeed(response)
    else this.#fail(statusError(response))
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

  /** Fails, and closes the connection immediately. */
  #abort(error: AxiosError): void {
    if (this.#isOver) return
    this.#fail(error)
    this.#request?.destroy(error)
    // A response that has already arrived may still be in its decoder.
    this.#body?.destroy()
  }

  #finish(): void {
    this.#isOver = true
    clearTimeout(this.#timer)
    const { signal } = this.#plain
    if (signal) aborts.remove(signal, this)
  }
}

/** Returns the options of Node's `request`. */
function toClientOptions({ url, method, headers, agent }: PlainRequest): RequestOptions {
  return {
    protocol: url.protocol,
    // Node expects IPv6 addresses without brackets.
    hostname: url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname,
    port: url.port,
    path: url.pathname + url.search,
    method,
    headers,
    agent,
    // Set explicitly, so that a polluted `Object.prototype` can't set them.
    insecureHTTPParser: false,
    createConnection: undefined,
  }
}

/** Returns axios' error with another error as its cause. */
function toAxiosError(
  error: unknown,
  config: InternalAxiosRequestConfig,
  request: ClientRequest,
  response?: AxiosResponse,
): AxiosError {
  return axiosCore().AxiosError.from(error, undefined, config, request, response)
}

/** The `timeout` has passed. */
function timeoutError(config: InternalAxiosRequestConfig, request: ClientRequest): AxiosError {
  const { AxiosError } = axiosCore()
  const code = config.transitional?.clarifyTimeoutError ? AxiosError.ETIMEDOUT : AxiosError.ECONNABORTED
  const error = new AxiosError(`timeout of ${config.timeout}ms exceeded`, code, config, request)
  // Only now, because Node forgets it when it destroys the connection.
  return isConnecting(request) ? markUnsent(error) : error
}

/** The connection was closed before the response started. */
function noResponse(config: InternalAxiosRequestConfig, request: ClientRequest): AxiosError {
  const { AxiosError } = axiosCore()
  return new AxiosError('socket hang up', 'ECONNRESET', config, request)
}

/** The connection was closed before the response ended. */
function truncatedResponse(response: AxiosResponse): AxiosError {
  const { config, request } = response
  const { AxiosError } = axiosCore()
  return new AxiosError('stream has been aborted', AxiosError.ERR_BAD_RESPONSE, config, request, response)
}

/** Maximum bytes of an error response. */
const maxErrorLength = 1024 * 1024

/** Returns the maximum bytes of a response: `maxContentLength`, and less for an error response. */
function maxLength(response: AxiosResponse): number {
  const { maxContentLength = -1 } = response.config
  if (maxContentLength < 0) return Number.POSITIVE_INFINITY
  return hasValidStatus(response) ? maxContentLength : Math.min(maxContentLength, maxErrorLength)
}

function hasValidStatus({ status, config: { validateStatus } }: AxiosResponse): boolean {
  return !status || !validateStatus || validateStatus(status)
}

/** The response has more bytes than allowed. Unlike the error of axios' own adapter, this one has the response without its body. */
function responseTooLong(response: AxiosResponse, limit: number): AxiosError {
  const { config, request } = response
  const { AxiosError } = axiosCore()
  return new AxiosError(tooLong(limit), AxiosError.ERR_BAD_RESPONSE, config, request, response)
}

/** `validateStatus` rejects the status of the response. */
export function statusError(response: AxiosResponse): AxiosError {
  const { status, config, request } = response
  const { AxiosError } = axiosCore()
  const code = status >= 400 && status < 500 ? AxiosError.ERR_BAD_REQUEST : AxiosError.ERR_BAD_RESPONSE
  return new AxiosError(`Request failed with status code ${status}`, code, config, request, response)
}
