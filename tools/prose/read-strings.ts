import ts from 'typescript'
import type { Kind, Passage, PassageLine } from './passage.js'

/** Names of variables, properties and functions that hold a sentence of an error message. */
const partName = /^(?:hints?|remed(?:y|ies)|explanations?)$|(?:Hint|Remedy|Hints|Remedies|RemedyFor|hintFor)$/

/** Errors whose constructors make a message from sentences, and add the periods. */
const assembledError = /(?:Fault|RotationError)$/

/** Errors with the words of another library, which a program may compare. */
const foreignErrors = new Set(['AxiosError', 'CanceledError', 'DOMException'])

/** Strings that people read: error messages, hints, help, events. Of a spec, only the titles. */
export function readStrings(file: ts.SourceFile): Passage[] {
  const isSpec = /\.spec\.[mc]?tsx?$/.test(file.fileName)
  const passages: Passage[] = []
  const visit = (node: ts.Node): void => {
    if (isSkipped(node)) return
    if (isText(node)) {
      const kind = isSpec ? titleKind(node) : kindOf(node)
      if (kind) passages.push(...split(readText(node, file), kind))
      for (const span of spansOf(node)) visit(span.expression)
      return
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return passages
}

type Text = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression | ts.BinaryExpression

function isText(node: ts.Node): node is Text {
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return true
  return isSum(node) && (isText(node.left) || isText(node.right))
}

function isSum(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken
}

function isSkipped(node: ts.Node): boolean {
  return (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isTypeNode(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isElementAccessExpression(node)
  )
}

function spansOf(node: Text): readonly ts.TemplateSpan[] {
  if (ts.isTemplateExpression(node)) return [...node.templateSpans]
  if (!ts.isBinaryExpression(node)) return []
  return [node.left, node.right].flatMap((side) => (isText(side) ? spansOf(side) : []))
}

/** A template's expressions become code, which no rule reads. */
function readText(node: ts.Node, file: ts.SourceFile): PassageLine[] {
  if (isSum(node)) {
    const [left, right] = [readText(node.left, file), readText(node.right, file)]
    return [...left, ...right]
  }
  const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
  if (ts.isStringLiteral(node)) return node.text.split('\n').map((text) => ({ text, line }))
  if (ts.isNoSubstitutionTemplateLiteral(node)) return templateLines(node.text, line)
  if (!ts.isTemplateExpression(node)) return [{ text: '`code`', line }]
  let text = node.head.text
  for (const span of node.templateSpans) {
    const isInCode = (text.split('`').length - 1) % 2 === 1
    text += `${isInCode ? 'code' : '`code`'}${span.literal.text}`
  }
  return templateLines(text, line)
}

function templateLines(text: string, line: number): PassageLine[] {
  return text.split('\n').map((each, index) => ({ text: each, line: line + index }))
}

/** Each line that is indented or follows a blank one stands alone, such as the rows of a help text. */
function split(lines: readonly PassageLine[], kind: Kind): Passage[] {
  if (lines.some(({ text }) => /redis\.call\(|^local \w+ = /.test(text))) return luaComments(lines)
  const groups: PassageLine[][] = [[]]
  for (const { text, line } of lines) {
    if (text.trim() === '' || /^\s{2}/.test(text)) groups.push([])
    // The first column is a command or an option.
    const columns = /^\s+\S.*?\s{2,}(\S.*)$/.exec(text)
    if (text.trim() !== '') groups.at(-1)?.push({ text: (columns?.[1] ?? text).trim(), line })
  }
  return groups
    .filter((group) => kind === 'title' || isProse(group.map(({ text }) => text).join(' ')))
    .filter((group) => group.length > 0)
    .map((group) => ({ kind, lines: group }))
}

/** Of a script for Redis, the comments. */
function luaComments(lines: readonly PassageLine[]): Passage[] {
  return lines.flatMap(({ text, line }) => {
    const comment = /^\s*--\s*(.+)/.exec(text)?.[1]
    return comment === undefined ? [] : [{ kind: 'prose', lines: [{ text: comment, line }] }]
  })
}

/** Three words in a row, and nothing that only code has. */
function isProse(text: string): boolean {
  if (
    /=>|[{};]\s*$|^\s*(?:import|export|const|let|return|SELECT|redis\.call|npm|npx|git|node)\b|<\/?[a-z]+[ >]|\\[nwsd]/m.test(
      text,
    )
  )
    return false
  return /(?:^|[\s('"`])[A-Za-z][a-z']*[,:;]? (?:`[^`]*`|[A-Za-z][a-z']*)[,:;]? (?:`[^`]*`|[A-Za-z][\w']*)/.test(text)
}

function titleKind(node: ts.Node): Kind | undefined {
  const call = node.parent
  if (!ts.isCallExpression(call) || call.arguments[0] !== node) return undefined
  return /^(?:describe|it|test)\b/.test(call.expression.getText()) ? 'title' : undefined
}

function kindOf(text: ts.Node): Kind {
  let node = text
  for (let parent = node.parent; parent && !ts.isBlock(node); node = parent, parent = node.parent) {
    if (ts.isTemplateSpan(parent) || isSum(parent)) return 'fragment'
    if (ts.isNewExpression(parent)) return errorKind(parent.expression.getText())
    if (ts.isCallExpression(parent))
      return parent.expression.kind === ts.SyntaxKind.SuperKeyword ? superKind(parent) : 'text'
    if (isNamed(parent) && partName.test(parent.name.getText())) return 'error-part'
    if (ts.isFunctionLike(parent)) return 'text'
  }
  return isReturnedPart(text) ? 'error-part' : 'text'
}

function isNamed(node: ts.Node): node is ts.VariableDeclaration | ts.PropertyAssignment {
  return ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)
}

function errorKind(name: string): Kind {
  if (assembledError.test(name)) return 'error-part'
  return /Error$/.test(name) && !foreignErrors.has(name) ? 'error' : 'text'
}

function superKind(node: ts.Node): Kind {
  const owner = ts.findAncestor(node, ts.isClassLike)
  const base = owner?.heritageClauses?.[0]?.types[0]?.expression.getText() ?? ''
  return errorKind(base)
}

function isReturnedPart(node: ts.Node): boolean {
  const owner = ts.findAncestor(node, ts.isFunctionDeclaration)
  return partName.test(owner?.name?.text ?? '')
}
