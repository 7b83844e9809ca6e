import ts from 'typescript'
import { linesOf, type Passage, type PassageLine } from './passage.js'

/** Comments for machines. */
const directive = /^\s*(?:@ts-|eslint|#region|#endregion|\/\s*<|v8 ignore|c8 ignore|istanbul|prettier-ignore)/

/** Tags whose text is code or an address. */
const codeTags = new Set(['example', 'see', 'type', 'typedef', 'template', 'internal'])

/** The comments and docstrings of a TypeScript or JavaScript file. */
export function readComments(file: ts.SourceFile): Passage[] {
  const passages: Passage[] = []
  let run: PassageLine[] = []
  let runEnd = -1
  const endRun = () => {
    if (run.length > 0) passages.push({ kind: 'prose', lines: run })
    run = []
  }
  for (const { start, end } of commentRanges(file)) {
    const line = file.getLineAndCharacterOfPosition(start).line + 1
    const comment = file.text.slice(start, end)
    if (comment.startsWith('/*')) {
      endRun()
      passages.push(...readBlock(comment, line))
      continue
    }
    const isContinued = runEnd >= 0 && /^\s*$/.test(file.text.slice(runEnd, start))
    if (!isContinued) endRun()
    runEnd = end
    // A comment that suppresses a lint rule has a reason, which is prose. Only the words before it are removed.
    const text = comment.slice(2).replace(/^\s*biome-ignore [^:]*:/, '')
    if (!directive.test(text)) run.push({ text: text.trim(), line })
  }
  endRun()
  return passages.filter(({ lines }) => lines.some(({ text }) => text !== ''))
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Finds comments by a pattern, in all places that are not inside of a string, template or regular expression. */
function commentRanges(file: ts.SourceFile): Range[] {
  const literals = literalRanges(file)
  const ranges: Range[] = []
  const pattern = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g
  let next = 0
  for (let match = pattern.exec(file.text); match; match = pattern.exec(file.text)) {
    const start = match.index
    while ((literals[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const literal = literals[next]
    if (literal && literal.start <= start) pattern.lastIndex = literal.end
    else ranges.push({ start, end: pattern.lastIndex })
  }
  return ranges
}

function literalRanges(file: ts.SourceFile): Range[] {
  const ranges: Range[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      ranges.push({ start: node.getStart(file), end: node.end })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return ranges
}

/** The description of a docstring and the text of each of its tags. */
function readBlock(comment: string, firstLine: number): Passage[] {
  const isDoc = comment.startsWith('/**')
  const inner = comment.replace(/^\/\*+/, '').replace(/\*+\/$/, '')
  const passages: { kind: Passage['kind']; lines: PassageLine[] }[] = []
  let current: { kind: Passage['kind']; lines: PassageLine[] } | undefined = { kind: 'prose', lines: [] }
  passages.push(current)
  for (const { text, line } of linesOf(inner, firstLine)) {
    const parts = text
      .replace(/^\s*\*? ?/, '')
      .replace(/\{@link ([^}|]+)[^}]*\}/g, '`$1`')
      .split(isDoc ? /(?:^|\s)(?=@(?:[a-z]+)\b)/ : /(?!)/)
    for (const part of parts) {
      const tag = isDoc ? /^@([a-z]+)\s*/.exec(part) : null
      if (!tag) {
        current?.lines.push({ text: part.trimEnd(), line })
        continue
      }
      const name = tag[1] ?? ''
      current = codeTags.has(name) ? undefined : { kind: name === 'throws' ? 'throws' : 'prose', lines: [] }
      if (!current) continue
      passages.push(current)
      current.lines.push({ text: tagText(name, part.slice(tag[0].length)), line })
    }
  }
  return passages
}

function tagText(tag: string, text: string): string {
  if (tag === 'param') return text.replace(/^(?:\{[^}]*\}\s*)?\S+\s*(?:-\s*)?/, '')
  if (tag === 'throws') return text.replace(/^(?:\{[^}]*\}\s*)?(\w+)/, '`$1`')
  return text
}
