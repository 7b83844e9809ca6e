import type { Random } from './random.js'

/** A part of a pattern. */
type Node =
  | { readonly type: 'character'; readonly choices: string }
  | { readonly type: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly type: 'choice'; readonly options: readonly Node[] }
  | { readonly type: 'repeat'; readonly node: Node; readonly min: number; readonly max: number }

/** Lengths that the text can have. */
interface Lengths {
  readonly minLength?: number
  readonly maxLength?: number
}

/** Count for `*` and `+`, unless the text must be shorter or longer. */
const usualCount = 8

/** The highest count that is tried to get a long text. */
const maxCount = 1000

const parsed = new Map<string, Node | undefined>()

/**
 * Generates a text that matches a pattern and has a length within limits.
 * @param pattern A regular expression with characters, classes, groups, alternatives and quantifiers, but without
 * look-around and back-references.
 * @returns Undefined if the pattern has other syntax, or no text of such a length matches.
 */
export function matchingText(pattern: string, random: Random, lengths: Lengths = {}): string | undefined {
  const { minLength = 0, maxLength = maxCount } = lengths
  if (!parsed.has(pattern)) parsed.set(pattern, tryParse(pattern))
  const node = parsed.get(pattern)
  if (!node) return undefined
  const last = Math.min(maxLength, maxCount)
  for (let tried = -1; tried <= last; tried += 1) {
    const text = generate(node, random, tried < 0 ? usualCount : tried)
    if (text.length >= minLength && text.length <= maxLength) return text
  }
  return undefined
}

function generate(node: Node, random: Random, unlimitedCount: number): string {
  switch (node.type) {
    case 'character':
      return random.pick(node.choices)
    case 'sequence':
      return node.nodes.map((each) => generate(each, random, unlimitedCount)).join('')
    case 'choice':
      return generate(random.pick(node.options), random, unlimitedCount)
    case 'repeat': {
      const { min, max } = node
      const count = max === Number.POSITIVE_INFINITY ? Math.max(min, unlimitedCount) : random.integer(min, max)
      return Array.from({ length: count }, () => generate(node.node, random, unlimitedCount)).join('')
    }
  }
}

function tryParse(pattern: string): Node | undefined {
  try {
    return new PatternParser(pattern).parse()
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const digits = '0123456789'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Characters for `.` and for classes that exclude some. */
const usualCharacters = letters + digits

const classes: Readonly<Record<string, string>> = {
  d: digits,
  w: usualCharacters,
  s: ' ',
  S: usualCharacters,
  D: letters,
  W: '-',
}

class PatternParser {
  readonly #pattern: string
  #position = 0

  constructor(pattern: string) {
    this.#pattern = pattern
  }

  parse(): Node {
    const node = this.#alternatives()
    if (this.#position < this.#pattern.length) throw new SyntaxError('A parenthesis has no counterpart.')
    return node
  }

  #alternatives(): Node {
    const options = [this.#sequence()]
    while (this.#accept('|')) options.push(this.#sequence())
    return { type: 'choice', options }
  }

  #sequence(): Node {
    const nodes: Node[] = []
    while (this.#position < this.#pattern.length && !'|)'.includes(this.#peek())) {
      // A generated text is a whole match, so anchors add nothing.
      if (this.#accept('^') || this.#accept('$')) continue
      nodes.push(this.#quantified(this.#atom()))
    }
    return { type: 'sequence', nodes }
  }

  #atom(): Node {
    if (this.#accept('(')) {
      if (this.#accept('?') && !this.#accept(':')) throw new SyntaxError('Look-around is not supported.')
      const node = this.#alternatives()
      this.#expect(')')
      return node
    }
    if (this.#accept('[')) return { type: 'character', choices: this.#class() }
    if (this.#accept('.')) return { type: 'character', choices: usualCharacters }
    if ('*+?{'.includes(this.#peek())) throw new SyntaxError('A quantifier follows nothing.')
    return { type: 'character', choices: this.#character() }
  }

  #class(): string {
    const isNegated = this.#accept('^')
    let choices = ''
    while (!this.#accept(']')) {
      const first = this.#character()
      const isRange = this.#peek() === '-' && this.#pattern[this.#position + 1] !== ']' && first.length === 1
      if (!isRange) choices += first
      else {
        this.#expect('-')
        choices += range(first, this.#character())
      }
    }
    const allowed = isNegated ? [...usualCharacters].filter((each) => !choices.includes(each)).join('') : choices
    if (allowed === '') throw new SyntaxError('The class has no usual character.')
    return allowed
  }

  /** The characters that the next one stands for. */
  #character(): string {
    const character = this.#next()
    if (character !== '\\') return character
    const escaped = this.#next()
    const choices = classes[escaped]
    if (choices === undefined && /[\da-zA-Z]/.test(escaped)) throw new SyntaxError(`\\${escaped} is not supported.`)
    return choices ?? escaped
  }

  #quantified(node: Node): Node {
    if (this.#accept('*')) return { type: 'repeat', node, min: 0, max: Number.POSITIVE_INFINITY }
    if (this.#accept('+')) return { type: 'repeat', node, min: 1, max: Number.POSITIVE_INFINITY }
    if (this.#accept('?')) return { type: 'repeat', node, min: 0, max: 1 }
    if (!this.#accept('{')) return node
    const min = this.#number()
    const max = this.#accept(',') ? (this.#peek() === '}' ? Number.POSITIVE_INFINITY : this.#number()) : min
    this.#expect('}')
    return { type: 'repeat', node, min, max }
  }

  #number(): number {
    let text = ''
    while (digits.includes(this.#peek())) text += this.#next()
    return Number(text)
  }

  #peek(): string {
    return this.#pattern[this.#position] ?? '\0'
  }

  #next(): string {
    const character = this.#pattern[this.#position]
    if (character === undefined) throw new SyntaxError('The pattern is incomplete.')
    this.#position += 1
    return character
  }

  #accept(character: string): boolean {
    if (this.#peek() !== character) return false
    this.#position += 1
    return true
  }

  #expect(character: string): void {
    if (!this.#accept(character)) throw new SyntaxError(`${character} is missing.`)
  }
}

function range(first: string, last: string): string {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)]
  return String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, index) => from + index))
}
