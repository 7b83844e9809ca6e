import type { Transform } from 'node:stream'

/** Writes chunks to a decompressor or a parser, at its speed. An error of the source becomes the transform's error. */
export async function feedTransform(transform: Transform, chunks: AsyncIterable<Buffer | string>): Promise<void> {
  try {
    for await (const chunk of chunks) {
      if (transform.destroyed) return
      if (!transform.write(chunk)) await drained(transform)
    }
    transform.end()
  } catch (error) {
    transform.destroy(error instanceof Error ? error : new Error(String(error)))
  }
}

function drained(transform: Transform): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      transform.off('drain', done).off('close', done)
      resolve()
    }
    transform.once('drain', done).once('close', done)
  })
}
