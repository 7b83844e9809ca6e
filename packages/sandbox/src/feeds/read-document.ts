import { gunzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import type { StoredDocument } from '../account/documents.js'

/** A document that is not text: a damaged archive, or a charset that does not exist. */
class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument'
}

/** The largest document after decompression. It protects the sandbox from archives that expand without limit. */
const maxBytes = 512 * 1024 * 1024

/**
 * Decompresses and decodes a document. Amazon recognizes GZIP by the content, not by the type.
 * @throws UnreadableDocument if that is impossible.
 */
export function readDocument({ content, contentType }: StoredDocument): string {
  const bytes = isGzip(content) ? decompress(content) : content
  const text = decode(bytes, charsetOf(contentType))
  if (text.trim() === '') throw new UnreadableDocument('The document is empty.')
  return text
}

function isGzip(content: Uint8Array): boolean {
  return content[0] === 0x1f && content[1] === 0x8b
}

function decompress(content: Uint8Array): Uint8Array {
  try {
    return gunzipSync(content, { maxOutputLength: maxBytes })
  } catch (error) {
    throw new UnreadableDocument(`The GZIP archive is invalid. (${error instanceof Error ? error.message : error})`)
  }
}

function charsetOf(contentType: string): string {
  return /charset\s*=\s*"?([^";\s]+)/i.exec(contentType)?.[1] ?? 'UTF-8'
}

function decode(bytes: Uint8Array, charset: string): string {
  if (!iconv.encodingExists(charset)) throw new UnreadableDocument(`The charset ${charset} is unknown. Use UTF-8.`)
  return iconv.decode(bytes, charset)
}
