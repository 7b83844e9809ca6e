import { describe, expect, it } from '@jest/globals'
import { typeErrors } from '../type-errors.js'

/** Lines of TypeScript that must compile, and lines that must not. */
export interface TypedLines {
  /** Imports and variables that all lines share. */
  readonly declarations: string
  readonly valid: readonly string[]
  /** The error of each line. */
  readonly invalid: Readonly<Record<string, RegExp>>
}

/** Compiles each line as a separate program, and describes the result as tests. */
export function describeLines(title: string, { declarations, valid, invalid }: TypedLines): void {
  const program = (line: string): [string, string] => [line, `${declarations}\n${line}\nexport {}`]
  const errors = typeErrors(Object.fromEntries([...valid, ...Object.keys(invalid)].map(program)))

  describe(title, () => {
    it.each(valid)('accept %s', (line) => {
      expect(errors.get(line)).toEqual([])
    })

    it.each(Object.entries(invalid))('reject %s', (line, message) => {
      expect(errors.get(line)).toEqual([expect.stringMatching(message)])
    })
  })
}
