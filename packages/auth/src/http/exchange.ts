import type { ClientRequest, IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { AxiosError, AxiosHeaders, type AxiosResponse, CanceledError } from 'axios'
import { decodeBody } from './decode-body.js'
import { answerBrokenOff, answerTooLong, closedUnanswered, refused, timedOut } from './exchange-errors.js'
import type { PlainRequest } from './plain-request.js'
import { tendSocket } from './tend-socket.js'
import { toClientOptions } from './to-client-options.js'
import { toText } from './to-text.js'

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
    request.on('socket', tendSocket)
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
