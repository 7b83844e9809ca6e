import { createGunzip } from 'node:zlib'
import { codeOf, DocumentError } from '../errors/document-error.js'
import { feedTransform } from '../feed-transform.js'

/** Bytes that zlib returns at once. Its default of 16 KiB costs many calls. A cell that the caller keeps holds at most so many. */
const chunkSize = 64 * 1024

/**
 * Decompresses a document. The flag of the API can be wrong, and a server can compress the document a second time. The first two bytes
 * tell the truth, so a document that is not compressed passes unchanged.
 *
 * @param layers How often the document may be compressed: once, or twice if both the API and the server say so.
 * @throws DocumentError if the compressed data is damaged or ends early.
 */
export async function* decompress(
  chunks: AsyncIterable<Buffer>,
  layers: number,
): AsyncGenerator<Buffer, void, undefined> {
  const rest = chunks[Symbol.asyncIterator]()
  try {
    const start = await readStart(rest)
    const all = continued(start, rest)
    if (layers === 0 || !isGzip(start)) yield* all
    else yield* decompress(gunzip(all), layers - 1)
  } finally {
    await rest.return?.()
  }
}

/** Reads at least two bytes. Less if the document is shorter. */
async function readStart(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let start: Buffer = Buffer.alloc(0)
  while (start.length < 2) {
    const { value, done } = await chunks.next()
    if (done) break
    start = start.length === 0 ? value : Buffer.concat([start, value])
  }
  return start
}

async function* continued(start: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  if (start.length > 0) yield start
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

function isGzip(start: Buffer): boolean {
  return start[0] === 0x1f && start[1] === 0x8b
}

async function* gunzip(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  const decoder = createGunzip({ chunkSize })
  const feeding = feedTransform(decoder, chunks)
  try {
    yield* decoder as AsyncIterable<Buffer>
    await feeding
  } catch (error) {
    throw isZlibError(error) ? damaged(error) : error
  } finally {
    decoder.destroy()
    await feeding
  }
}

function isZlibError(error: unknown): boolean {
  return codeOf(error)?.startsWith('Z_') ?? false
}

function damaged(cause: unknown): DocumentError {
  return new DocumentError('DAMAGED', 'The compressed document is damaged or incomplete. Download it again.', { cause })
}
