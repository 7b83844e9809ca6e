import type { TextlintRuleModule } from '@textlint/types'
import { flatten, type ProseNode } from './flat-text.js'
import { quotedTexts, rows } from './glossary.js'
import { Glossary } from './glossary-rule.js'
import type { Kind } from './passage.js'
import { errorMessage, type ProseRule, sentenceLength, sentenceStart } from './sentence-rules.js'

/** The file of a document, and the kinds of its texts. */
interface DocumentContext {
  readonly file: string
  /** @param line A line of the document, from 1. */
  kindAt(line: number): Kind
}

const glossary = new Glossary(rows, quotedTexts)

type FileRule = (...args: [...Parameters<ProseRule>, file: string]) => ReturnType<ProseRule>

const rules: Readonly<Record<string, FileRule>> = {
  ...Object.fromEntries(
    (['glossary', 'is-no', 'cut-tail', 'condition'] as const).map((name): [string, FileRule] => [
      name,
      (text, kind, file) => glossary.find(text, kind, file).filter(({ rule }) => rule === name),
    ]),
  ),
  'sentence-start': sentenceStart,
  'sentence-length': sentenceLength,
  'error-message': errorMessage,
}

/** Our rules for one document, by the name that a finding shows. */
export function ourRules(document: DocumentContext): { ruleId: string; rule: TextlintRuleModule }[] {
  return Object.entries(rules).map(([ruleId, rule]) => ({ ruleId, rule: toTextlint(rule, document) }))
}

/** Converts a rule to a textlint rule, which checks paragraphs, headings and table cells. */
function toTextlint(rule: FileRule, { file, kindAt }: DocumentContext): TextlintRuleModule {
  return ({ Syntax, RuleError, report, locator }) => {
    const check = (node: Parameters<typeof report>[0] & ProseNode) => {
      const flat = flatten(node)
      for (const { index, message } of rule(flat, kindAt(node.loc.start.line), file)) {
        report(node, new RuleError(message, { padding: locator.at(flat.offsets[index] ?? 0) }))
      }
    }
    return { [Syntax.Paragraph]: check, [Syntax.Header]: check, [Syntax.TableCell]: check }
  }
}
