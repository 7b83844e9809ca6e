import { readdir } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { versionOf } from '../contender.js'

/** A way to read the rows of a report. Each file in `readers` exports one as `reader`. */
export interface Reader {
  readonly name: string
  /** `subject`: the goal applies to it. */
  readonly role: 'subject' | 'peer'
  /** The package whose version the table shows. */
  readonly package: string
  /** Downloads, decompresses, decodes and parses a report, as its documentation recommends. */
  rows(url: string): AsyncIterable<unknown>
}

export interface LoadedReader extends Reader {
  readonly file: string
  /** Its name and version, for the table. */
  readonly label: string
}

const folder = new URL('readers/', import.meta.url)

/** Loads every file in `readers`, this SDK first. */
export async function loadReaders(): Promise<readonly LoadedReader[]> {
  const names = (await readdir(fileURLToPath(folder))).sort()
  const readers = await Promise.all(
    names.map(async (name) => {
      const file = pathToFileURL(fileURLToPath(new URL(name, folder))).href
      const { reader } = (await import(file)) as { reader: Reader }
      return { ...reader, file, label: `${reader.name} ${await versionOf(reader.package)}` }
    }),
  )
  return [...readers].sort((left, right) => Number(right.role === 'subject') - Number(left.role === 'subject'))
}
