import { TextlintKernel } from '@textlint/kernel'
import markdown from '@textlint/textlint-plugin-markdown'
import { exceptions, type ProseException } from './glossary.js'
import { googleRules } from './google.js'
import { PassageDocument } from './passage.js'
import { readFile } from './read-file.js'
import { ourRules } from './textlint-rules.js'

export interface Finding {
  readonly file: string
  readonly line: number
  readonly rule: string
  readonly message: string
}

// The plugin is a CommonJS module. In Node, the default import is all its exports. In Jest, it is their `default`.
const markdownPlugin = 'default' in markdown ? (markdown.default as typeof markdown) : markdown

const kernel = new TextlintKernel()

/**
 * Checks the texts of a file that people read.
 *
 * @param file The path from the root of the repository. It decides how the file is read.
 * @param allowed Findings to ignore. @default the exceptions of the glossary
 */
export async function checkProse(
  file: string,
  content: string,
  allowed: readonly ProseException[] = exceptions,
): Promise<Finding[]> {
  const passages = readFile(file, content)
  if (!passages || passages.length === 0) return []
  const document = new PassageDocument(passages)
  const { messages } = await kernel.lintText(document.text, {
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: markdownPlugin }],
    rules: [...ourRules({ file, kindAt: (line) => document.kindAt(line) }), ...googleRules],
  })
  const lines = content.split('\n')
  return messages
    .map(({ loc, ruleId, message }) => ({
      file,
      line: document.lineInFile(loc.start.line),
      rule: ruleId,
      message: message.replace(/\s*\n\s*/g, ' ').trim(),
    }))
    .filter(
      ({ line, rule }) =>
        !allowed.some((each) => each.rule === rule && each.file.test(file) && each.text.test(lines[line - 1] ?? '')),
    )
    .sort((one, other) => one.line - other.line)
}
