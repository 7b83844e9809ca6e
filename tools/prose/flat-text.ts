/** The part of textlint's nodes that is used here. */
export interface ProseNode {
  readonly type: string
  readonly raw: string
  readonly range: readonly [start: number, end: number]
  readonly loc: { readonly start: { readonly line: number } }
  readonly children?: readonly ProseNode[]
}

/** Stands for a code span, an image or an address: one word that no pattern matches. */
export const codeMark = '￼'

/** A paragraph, heading or table cell without its markup. */
export interface FlatText {
  readonly text: string
  /** For each character of `text`, its index in the source of the node. */
  readonly offsets: readonly number[]
  /** Parts of `text` that are links. Each counts as one word. */
  readonly links: readonly (readonly [start: number, end: number])[]
  /** Whether it is the cell of a table. There, a semicolon separates sentences. */
  readonly isCell: boolean
}

const cache = new WeakMap<object, FlatText>()

/** The text of a node of the document. It is cached, because several rules need it. */
export function flatten(node: ProseNode): FlatText {
  let flat = cache.get(node)
  if (!flat) {
    flat = read(node)
    cache.set(node, flat)
  }
  return flat
}

function read(root: ProseNode): FlatText {
  const base = root.range[0]
  const offsets: number[] = []
  const links: [number, number][] = []
  let text = ''
  const add = (part: string, from: number, isSource: boolean) => {
    text += part
    for (let index = 0; index < part.length; index++) offsets.push(from - base + (isSource ? index : 0))
  }
  const visit = (node: ProseNode): void => {
    const start = node.range[0]
    if (node.type === 'Str') add(node.raw.replace(/\s/g, ' '), start, true)
    else if (node.type === 'Break') add(' ', start, false)
    else if (node.type === 'Html') add(' ', start, false)
    else if (node.type === 'Link') {
      const from = text.length
      if (isAddress(node)) add(codeMark, start, false)
      else visitAll(node)
      links.push([from, text.length])
    } else if (node.children) visitAll(node)
    else add(codeMark, start, false)
  }
  const visitAll = (node: ProseNode): void => {
    for (const child of node.children ?? []) visit(child)
  }
  if (root.children) visitAll(root)
  else visit(root)
  return { text, offsets, links, isCell: root.type === 'TableCell' }
}

function isAddress(node: ProseNode): boolean {
  return /^<?(?:https?:|mailto:)/.test(node.raw)
}

interface Sentence {
  readonly text: string
  /** Its index in the flat text. */
  readonly start: number
  /** Words. A link or a code span is one. */
  readonly words: number
}

const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|no|Inc)\.$/i

const endOfSentence = /[.!?]+["')\]]*(?=\s+["'([]*[A-Z0-9￼])/g
const endInCell = new RegExp(`${endOfSentence.source}|;(?=\\s)`, 'g')

/** Splits a text. A sentence ends if a period, question mark or exclamation mark is followed by the start of another one. */
export function sentencesOf({ text, links, isCell }: FlatText): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const push = (end: number) => {
    const raw = text.slice(start, end)
    const trimmed = raw.trim()
    const from = start + raw.indexOf(trimmed)
    if (trimmed !== '') sentences.push({ text: trimmed, start: from, words: countWords(text, from, end, links) })
    start = end
  }
  for (const match of text.matchAll(isCell ? endInCell : endOfSentence)) {
    const end = match.index + match[0].length
    if (!abbreviation.test(text.slice(0, match.index + 1))) push(end)
  }
  push(text.length)
  return sentences
}

function countWords(text: string, start: number, end: number, links: FlatText['links']): number {
  let counted = text.slice(start, end)
  // From the end, so that the positions of the links before stay right.
  for (const [from, to] of [...links].reverse()) {
    if (from >= start && to <= end) counted = `${counted.slice(0, from - start)}link${counted.slice(to - start)}`
  }
  // A list of code spans counts as one word too.
  counted = counted.replace(new RegExp(`${codeMark}(?:(?:,? (?:and|or)|,|/) ?${codeMark})+`, 'g'), codeMark)
  return counted.split(/\s+/).filter((word) => /[\p{L}\p{N}￼]/u.test(word)).length
}
