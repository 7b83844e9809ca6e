/**
 * The source of a text, which decides the rules for it:
 * - `prose`: a README or a comment
 * - `throws`: the text after `@throws`
 * - `title`: the title of a spec
 * - `error`: a whole error message
 * - `error-part`: a sentence of one, such as a remedy
 * - `text`: any other string that people read
 * - `fragment`: a part of a string
 */
export type Kind = 'prose' | 'throws' | 'title' | 'error' | 'error-part' | 'text' | 'fragment'

/** One text that people read, such as a comment or an error message. */
export interface Passage {
  readonly kind: Kind
  readonly lines: readonly PassageLine[]
}

export interface PassageLine {
  readonly text: string
  /** The line in the file, from 1. */
  readonly line: number
}

/** All passages of one file as one Markdown document, because textlint is slow with thousands of small ones. */
export class PassageDocument {
  readonly text: string
  readonly #lines: { readonly line: number; readonly kind: Kind }[] = []

  constructor(passages: readonly Passage[]) {
    const texts: string[] = []
    for (const { kind, lines } of passages) {
      for (const { text, line } of lines) {
        texts.push(text)
        this.#lines.push({ line, kind })
      }
      // A blank line ends the paragraph.
      texts.push('')
      this.#lines.push({ line: lines.at(-1)?.line ?? 1, kind })
    }
    this.text = texts.join('\n')
  }

  /** @param documentLine A line of the document, from 1. */
  lineInFile(documentLine: number): number {
    return this.#at(documentLine).line
  }

  /** @param documentLine A line of the document, from 1. */
  kindAt(documentLine: number): Kind {
    return this.#at(documentLine).kind
  }

  #at(documentLine: number) {
    return this.#lines[documentLine - 1] ?? { line: 1, kind: 'prose' }
  }
}

/** The lines of a text that starts at a line of a file. */
export function linesOf(text: string, firstLine = 1): PassageLine[] {
  return text.split('\n').map((each, index) => ({ text: each, line: firstLine + index }))
}
