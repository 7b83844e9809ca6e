import { Transform, type TransformCallback } from 'node:stream'

/** The first byte of all that is in zlib's format with its usual window. @see https://www.rfc-editor.org/rfc/rfc1950#page-4 */
const method = 0x78

/** Puts zlib's header before deflated data that comes without it. */
export class ZlibHeader extends Transform {
  #isChecked = false

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (!this.#isChecked && chunk.length > 0) {
      this.#isChecked = true
      if (chunk[0] !== method) this.push(Buffer.from([method, 0x9c]))
    }
    done(null, chunk)
  }
}
