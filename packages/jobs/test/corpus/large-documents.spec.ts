import { describe, expect, it } from '@jest/globals'
import type { LargeDocument } from './large-document.js'
import { measureMemory } from './measure-memory.js'

const mebibyte = 2 ** 20

// `LARGE_DOCUMENTS=full` reads the sizes that Amazon sends. They take minutes.
const isFull = process.env.LARGE_DOCUMENTS === 'full'

const documents: readonly LargeDocument[] = [
  { format: 'tsv', bytes: (isFull ? 1024 : 96) * mebibyte },
  { format: 'json', bytes: (isFull ? 200 : 24) * mebibyte },
]

describe('a document that is larger than the memory it may use', () => {
  it.each(documents)(
    'is read in less than 100 MiB: $format',
    async (document) => {
      const { memory } = await measureMemory(document, __dirname)
      expect(memory).toBeLessThan(100 * mebibyte)
    },
    600_000,
  )
})
