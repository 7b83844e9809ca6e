import ts from 'typescript'
import { linesOf, type Passage } from './passage.js'
import { readComments } from './read-comments.js'
import { readStrings } from './read-strings.js'

/** Keys of models/annotations, models/corrections and models/descriptions whose values are code. */
const codeKeys = new Set([
  'model',
  'method',
  'path',
  'operationId',
  'source',
  'scope',
  'op',
  'value',
  'from',
  'index',
  'status',
])

const readers: [pattern: RegExp, read: (text: string, file: string) => Passage[]][] = [
  [/\.(?:ts|mts|cts|mjs|cjs|js)$/, readScript],
  [/\.md$|(?:^|\/)NOTICE$/, readMarkdown],
  [/README\.mustache$/, readMarkdownTemplate],
  [/\.mustache$/, readCodeTemplate],
  [/^models\/.*\.json$/, readJson],
]

/** The texts of a file that people read, or `undefined` for a file without any. */
export function readFile(file: string, text: string): Passage[] | undefined {
  const reader = readers.find(([pattern]) => pattern.test(file))
  return reader?.[1](text, file)
}

function readScript(text: string, file: string): Passage[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  return [...readComments(source), ...readStrings(source)]
}

function readMarkdown(text: string): Passage[] {
  return [{ kind: 'prose', lines: linesOf(text.replace(/<!--[\s\S]*?-->/g, blankOut)) }]
}

function readMarkdownTemplate(text: string): Passage[] {
  return readMarkdown(
    text.replace(/^\{\{[#^/][^}]*\}\}$/gm, blankOut).replace(/`?\{\{\{?[#^/>]?[^}]*\}?\}\}`?/g, '`code`'),
  )
}

/** A template of code: its comments, with tags of the template as code. */
function readCodeTemplate(text: string, file: string): Passage[] {
  const comments = [...text.matchAll(/\{\{!([\s\S]*?)\}\}/g)].map((match): Passage => {
    const line = text.slice(0, match.index).split('\n').length
    return { kind: 'prose', lines: linesOf((match[1] ?? '').trim(), line) }
  })
  if (!/api|models|index|operations|contract/.test(file)) return comments
  const code = text.replace(/\{\{!([\s\S]*?)\}\}/g, blankOut).replace(/\{\{\{?[#^/>]?[^}]*\}?\}\}/g, 'x')
  return [...comments, ...readComments(ts.createSourceFile('template.ts', code, ts.ScriptTarget.Latest, true))]
}

/** Every string with three words, but for the values of keys that hold code. */
function readJson(text: string): Passage[] {
  const passages: Passage[] = []
  for (const [index, row] of text.split('\n').entries()) {
    for (const [, key, value] of row.matchAll(/"([^"]*)":\s*("(?:[^"\\]|\\.)*")/g)) {
      if (key === undefined || value === undefined || codeKeys.has(key)) continue
      const string = String(JSON.parse(value))
      if (/\w+ \w+ \w+/.test(string)) passages.push({ kind: 'text', lines: [{ text: string, line: index + 1 }] })
    }
  }
  return passages
}

function blankOut(text: string): string {
  return text.replace(/[^\n]/g, '')
}
