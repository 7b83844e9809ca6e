import { TextlintKernel } from '@textlint/kernel'
import markdown from '@textlint/textlint-plugin-markdown'
import { googleRules, isOurWord } from './google.js'
import { PassageDocument } from './passage.js'
import { readFile } from './read-file.js'
import { ourRules } from './textlint-rules.js'

export interface Finding {
  readonly file: string
  readonly line: number
  readonly rule: string
  readonly message: string
}

// CommonJS: Node gives all of its exports as the default one, Jest the default one of them.
const markdownPlugin = 'default' in markdown ? (markdown.default as typeof markdown) : markdown

const kernel = new TextlintKernel()

/**
 * Checks the texts of a file that people read.
 *
 * @param file The path from the root of the repository. It decides how the file is read.
 */
export async function checkProse(file: string, content: string): Promise<Finding[]> {
  const passages = readFile(file, content)
  if (!passages || passages.length === 0) return []
  const document = new PassageDocument(passages)
  const { messages } = await kernel.lintText(document.text, {
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: markdownPlugin }],
    rules: [...ourRules({ file, kindAt: (line) => document.kindAt(line) }), ...googleRules],
  })
  return messages
    .map(({ loc, range, ruleId, message }) => ({ loc, ruleId, message, found: wordAt(document.text, range[0]) }))
    .filter(({ ruleId, found }) => !isOurWord(ruleId, found))
    .map(({ loc, ruleId, message, found }) => ({
      file,
      line: document.lineInFile(loc.start.line),
      rule: ruleId,
      message: ruleId.startsWith('google/') ? `"${found}": ${oneLine(message)}` : message,
    }))
    .sort((one, other) => one.line - other.line)
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim()
}

function wordAt(text: string, index: number): string {
  return /^[\w.'-]+/.exec(text.slice(index, index + 50))?.[0] ?? ''
}
