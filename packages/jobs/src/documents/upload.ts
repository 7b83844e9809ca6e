import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { codeOf, DocumentError } from '../errors/document-error.js'
import { sleep } from '../sleep.js'
import { type ConnectionOptions, sendRequest } from './document-request.js'

/** Content to upload: text (sent as UTF-8), bytes, a file, or a sequence of text or bytes. */
export type UploadContent =
  | string
  | Uint8Array
  | { readonly path: string }
  | Iterable<string | Uint8Array>
  | AsyncIterable<string | Uint8Array>

export type UploadOptions = ConnectionOptions

/** The URL and the headers of an upload. */
interface UploadTarget {
  readonly url: string
  /** Headers that the URL's signature covers, such as `content-type`. */
  readonly headers: Readonly<Record<string, string>>
}

/** Content whose length is known, and that can be read several times. */
interface PreparedContent {
  /** Number of bytes. */
  readonly length: number
  /** MD5 of the bytes, encoded in Base64. */
  readonly md5: string
  readonly read: () => Readable
  /** Removes temporary files. */
  readonly dispose: () => Promise<void>
}

const usualTimeoutMs = 60_000
const maxAttempts = 4
const firstDelayMs = 300

/**
 * Prepares content for an upload, because the server must know its length beforehand. A sequence is written to a temporary file, so
 * its size does not matter.
 */
async function prepareContent(content: UploadContent): Promise<PreparedContent> {
  if (typeof content === 'string' || content instanceof Uint8Array) return inMemory(Buffer.from(content))
  if ('path' in content) return inFile(content.path, async () => {})
  const folder = await mkdtemp(join(tmpdir(), 'selling-partner-'))
  const dispose = () => rm(folder, { recursive: true, force: true })
  try {
    const path = join(folder, 'content')
    await pipeline(Readable.from(content, { objectMode: true }), createWriteStream(path))
    return await inFile(path, dispose)
  } catch (error) {
    await dispose()
    throw error
  }
}

function inMemory(bytes: Buffer): PreparedContent {
  const md5 = createHash('md5').update(bytes).digest('base64')
  return { length: bytes.length, md5, read: () => Readable.from([bytes]), dispose: async () => {} }
}

async function inFile(path: string, dispose: () => Promise<void>): Promise<PreparedContent> {
  const { size } = await stat(path)
  const hash = createHash('md5')
  await pipeline(createReadStream(path), hash)
  return { length: size, md5: hash.digest('base64'), read: () => createReadStream(path), dispose }
}

/**
 * Uploads content to a presigned URL. It sends no token and no header that identifies this SDK. It tries again if the connection
 * fails, because an upload replaces an earlier one.
 *
 * @param locate Returns a target that is valid now, for content with an MD5 in Base64. It is called again if the URL has expired.
 * @returns The target that has received the content.
 * @throws DocumentError if the server rejects the content, or if the connection fails 4 times. The reason of the signal if it is
 * aborted.
 */
export async function upload<Target extends UploadTarget>(
  content: UploadContent,
  locate: (md5: string) => Promise<Target>,
  options: UploadOptions = {},
): Promise<Target> {
  const prepared = await prepareContent(content)
  try {
    return await send(prepared, () => locate(prepared.md5), options)
  } finally {
    await prepared.dispose()
  }
}

async function send<Target extends UploadTarget>(
  content: PreparedContent,
  locate: () => Promise<Target>,
  options: UploadOptions,
): Promise<Target> {
  let target: Target | undefined
  for (let attempt = 1; ; attempt += 1) {
    const isNew = target === undefined
    target ??= await locate()
    const failure = await tryToSend(target, content, options)
    options.signal?.throwIfAborted()
    if (!failure) return target
    const isRejected = failure.reason === 'REJECTED' && (failure.status ?? 500) < 500
    // A URL of an earlier attempt can have expired. The first one too, if the content took minutes to send or this process was suspended.
    const canBeExpired = !isNew || (attempt === 1 && failure.status === 403)
    if (attempt === maxAttempts || (isRejected && !canBeExpired)) throw failure
    if (isRejected) target = undefined
    await sleep(firstDelayMs * 2 ** (attempt - 1), options.signal)
  }
}

/** Returns the failure, if there is one. */
async function tryToSend(
  { url, headers }: UploadTarget,
  { length, read }: PreparedContent,
  options: UploadOptions,
): Promise<DocumentError | undefined> {
  try {
    const request = { url, method: 'PUT', headers: { ...headers, 'content-length': length }, read } as const
    const response = await sendRequest(request, { ...options, timeout: options.timeout ?? usualTimeoutMs })
    const { status } = response
    if (status >= 200 && status < 300) {
      response.close()
      return undefined
    }
    const serverCode = await response.readErrorCode()
    const code = serverCode === undefined ? '' : ` ${serverCode}`
    return new DocumentError('REJECTED', `The upload was rejected with ${status}${code}.`, { status, serverCode })
  } catch (error) {
    const message = `The upload failed (${codeOf(error) ?? 'unknown error'}). Check the network and the proxy.`
    return new DocumentError('NETWORK', message, { cause: error })
  }
}
