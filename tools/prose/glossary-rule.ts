import type { FlatText } from './flat-text.js'
import type { GlossaryRow } from './glossary.js'
import type { Kind } from './passage.js'
import type { Problem } from './sentence-rules.js'

interface GlossaryProblem extends Problem {
  readonly rule: GlossaryRow['rule']
}

interface CompiledRow {
  readonly row: GlossaryRow
  readonly pattern: RegExp
}

/** Looks for the words of the glossary. */
export class Glossary {
  readonly #rows: readonly CompiledRow[]
  readonly #found = new WeakMap<FlatText, GlossaryProblem[]>()

  /** @param quotedTexts Texts that the search skips. */
  constructor(
    rows: readonly GlossaryRow[],
    private readonly quotedTexts: readonly string[] = [],
  ) {
    this.#rows = rows.map((row) => ({ row, pattern: wholeWords(row) }))
  }

  /** The problems of a text, in order. They are cached, because several rules need them. */
  find(flat: FlatText, kind: Kind, file: string): GlossaryProblem[] {
    let found = this.#found.get(flat)
    if (!found) {
      found = this.#search(flat, kind, file)
      this.#found.set(flat, found)
    }
    return found
  }

  #search({ text }: FlatText, kind: Kind, file: string): GlossaryProblem[] {
    const searched = this.#withoutQuotes(text)
    const found = this.#rows
      .filter(({ row }) => (row.kinds?.includes(kind) ?? true) && (row.files?.test(file) ?? true))
      .flatMap(({ row, pattern }) =>
        [...searched.matchAll(pattern)]
          .filter((match) => !isException(row, searched, match.index, match[0].length))
          .map((match) => ({
            index: match.index,
            end: match.index + match[0].length,
            rule: row.rule,
            message: `"${match[0]}" -> ${row.use}`,
          })),
      )
      .sort((one, other) => one.index - other.index || other.end - one.end)
    // If two matches overlap, only the one that begins first is reported, because it is the more specific one.
    let end = 0
    return found.filter((problem) => {
      if (problem.index < end) return false
      end = problem.end
      return true
    })
  }

  #withoutQuotes(text: string): string {
    return this.quotedTexts.reduce((result, quote) => result.replaceAll(quote, ' '.repeat(quote.length)), text)
  }
}

/** Not a part of an identifier, path or file name. */
function wholeWords({ pattern, exactCase }: GlossaryRow): RegExp {
  return new RegExp(`(?<![\\w$./@{-])(?:${pattern.source})(?![\\w$/(}-]|\\.\\w)`, exactCase ? 'g' : 'gi')
}

/** Whether one of the row's exceptions touches the match. */
function isException(row: GlossaryRow, text: string, index: number, length: number): boolean {
  return (row.unless ?? []).some((exception) =>
    [...text.matchAll(new RegExp(exception.source, 'gi'))].some(
      (match) => match.index <= index + length + 1 && match.index + match[0].length >= index - 1,
    ),
  )
}
