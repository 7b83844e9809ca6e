import { codeOf, DocumentError } from '../errors/document-error.js'
import { sleep } from '../sleep.js'
import { type ConnectionOptions, type DocumentResponse, sendRequest } from './document-request.js'

export interface DownloadOptions extends ConnectionOptions {
  /** The most bytes to download. @default no limit */
  readonly maxBytes?: number
  /** Is called for each chunk. */
  readonly onProgress?: (progress: DownloadProgress) => void
}

export interface DownloadProgress {
  /** Bytes that have been downloaded, as they are sent: usually compressed. */
  readonly downloadedBytes: number
  /** Bytes of the whole document. `undefined` if the server does not say. */
  readonly totalBytes?: number
}

/** Consecutive failures without any progress after which the download fails. */
const maxFailures = 5

/** Consecutive rejections of new URLs after which the download fails. */
const maxRejections = 2

const usualTimeoutMs = 30_000

/** Milliseconds before the first attempt after a failure. Each further one waits twice as long. */
const firstDelayMs = 200

/** The current location of a document. */
export interface DocumentLocation {
  /** A URL that grants access to the document, usually for five minutes. */
  readonly url: string
  /** Whether the API says that the document is compressed. @default false */
  readonly isCompressed?: boolean
}

/** A document while it is downloaded. */
export interface Download extends Pick<DocumentLocation, 'isCompressed'> {
  /** Value of `content-type`. `undefined` if the server sent none. */
  readonly contentType?: string
  /** Value of `content-encoding`, such as `gzip`. `undefined` if the server sent none. */
  readonly contentEncoding?: string
  /** The bytes as they are sent. */
  readonly chunks: AsyncIterable<Buffer>
}

/**
 * Downloads a document. If the connection fails or the URL expires, it continues with the missing part.
 *
 * @param locate Returns a location of the document. It is called again if the URL has expired.
 * @throws DocumentError if the server rejects two new URLs, if the connection fails 5 times without progress, or if the document
 * is larger than `maxBytes`. The reason of `signal` if it is aborted.
 */
export async function download(
  locate: () => Promise<DocumentLocation>,
  options: DownloadOptions = {},
): Promise<Download> {
  const attempts = new Attempts(locate, options)
  const first = await attempts.next(0)
  return {
    isCompressed: attempts.isCompressed,
    contentType: first.contentType,
    contentEncoding: first.contentEncoding,
    chunks: read(first, attempts, options),
  }
}

async function* read(
  first: DocumentResponse,
  attempts: Attempts,
  { maxBytes = Number.POSITIVE_INFINITY, onProgress, signal }: DownloadOptions,
): AsyncGenerator<Buffer, void, undefined> {
  let response = first
  let downloadedBytes = 0
  const { totalBytes } = first
  if ((totalBytes ?? 0) > maxBytes) throw tooLarge(maxBytes, response)
  for (;;) {
    try {
      for await (const chunk of response.chunksFrom(downloadedBytes)) {
        downloadedBytes += chunk.length
        if (downloadedBytes > maxBytes) throw tooLarge(maxBytes, response)
        attempts.noteProgress()
        onProgress?.({ downloadedBytes, totalBytes })
        yield chunk
      }
      return
    } catch (error) {
      signal?.throwIfAborted()
      if (error instanceof DocumentError) throw error
      await attempts.noteFailure(error)
    } finally {
      response.close()
    }
    response = await attempts.next(downloadedBytes)
    if (response.etag !== first.etag) {
      response.close()
      throw new DocumentError('CHANGED', 'The document has changed while it was downloaded. Download it again.')
    }
  }
}

/** The requests for one document. */
class Attempts {
  readonly #locate: () => Promise<DocumentLocation>
  readonly #options: DownloadOptions
  #location?: DocumentLocation
  #failures = 0
  /** Consecutive rejections of new URLs. */
  #rejections = 0

  constructor(locate: () => Promise<DocumentLocation>, options: DownloadOptions) {
    this.#locate = locate
    this.#options = options
  }

  get isCompressed(): boolean | undefined {
    return this.#location?.isCompressed
  }

  /** Requests the rest of the document. */
  async next(from: number): Promise<DocumentResponse> {
    for (;;) {
      const isNew = this.#location === undefined
      this.#location ??= await this.#locate()
      const response = await this.#send(this.#location.url, from)
      if (!response) continue
      if (response.status < 300) return response
      const { status } = response
      const serverCode = await response.readErrorCode()
      // Also an expired URL has status 400 or 403, depending on who signed it. Even a new one has expired if this process was suspended.
      this.#rejections += status < 500 && isNew ? 1 : 0
      if (this.#rejections === maxRejections) throw rejected(status, serverCode)
      if (status < 500) this.#location = undefined
      else await this.noteFailure(rejected(status, serverCode))
    }
  }

  noteProgress(): void {
    this.#failures = 0
    this.#rejections = 0
  }

  /** Waits before the next attempt. @throws DocumentError if there were too many failures without progress. */
  async noteFailure(error: unknown): Promise<void> {
    this.#failures += 1
    if (this.#failures >= maxFailures) throw error instanceof DocumentError ? error : networkFailure(error)
    await sleep(firstDelayMs * 2 ** (this.#failures - 1), this.#options.signal)
  }

  async #send(url: string, from: number): Promise<DocumentResponse | undefined> {
    const headers = from > 0 ? { range: `bytes=${from}-` } : {}
    try {
      return await sendRequest(
        { url, method: 'GET', headers },
        { ...this.#options, timeout: this.#options.timeout ?? usualTimeoutMs },
      )
    } catch (error) {
      this.#options.signal?.throwIfAborted()
      await this.noteFailure(error)
      return undefined
    }
  }
}

function rejected(status: number, serverCode: string | undefined): DocumentError {
  const code = serverCode === undefined ? '' : ` ${serverCode}`
  return new DocumentError('REJECTED', `The server of the document responded with ${status}${code}.`, {
    status,
    serverCode,
  })
}

function networkFailure(cause: unknown): DocumentError {
  const code = codeOf(cause) ?? 'unknown error'
  const message = `The download failed ${maxFailures} times without progress (${code}). Check the network and the proxy.`
  return new DocumentError('NETWORK', message, { cause })
}

function tooLarge(maxBytes: number, response: DocumentResponse): DocumentError {
  response.close()
  return new DocumentError('TOO_LARGE', `The document has more than ${maxBytes} bytes. Increase maxBytes to read it.`)
}
