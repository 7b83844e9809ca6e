import ts from 'typescript'
import { knownNames, pageNames } from './known-names.js'

/** Adds the declarations of the known names that a block uses but does not declare. */
export function moduleOf(page: string, code: string): string {
  const names = { ...knownNames, ...pageNames[page] }
  const { used, declared } = identifiersOf(code)
  const before: string[] = []
  const add = (name: string) => {
    const declaration = Object.hasOwn(names, name) ? names[name] : undefined
    if (declaration === undefined || declared.has(name)) return
    declared.add(name)
    const identifiers = identifiersOf(declaration)
    for (const other of identifiers.declared) declared.add(other)
    for (const other of identifiers.used) add(other)
    before.push(declaration)
  }
  for (const name of used) add(name)
  return `${before.sort(importsFirst).join('\n')}\n${code}\nexport {}\n`
}

const importsFirst = (a: string, b: string) => Number(b.startsWith('import')) - Number(a.startsWith('import'))

/** All names that code uses as a value or type, and all that it declares outside of functions and blocks. */
function identifiersOf(code: string): { readonly used: ReadonlySet<string>; readonly declared: Set<string> } {
  const used = new Set<string>()
  const declared = new Set<string>()
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) {
      if (isDeclaration(node)) {
        if (isOutermost(node)) declared.add(node.text)
      } else if (!isLabel(node)) used.add(node.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022, true))
  return { used, declared }
}

function isOutermost(node: ts.Node): boolean {
  if (ts.isSourceFile(node)) return true
  const { parent } = node
  const opensScope =
    ts.isBlock(parent) ||
    ts.isForOfStatement(parent) ||
    ts.isForStatement(parent) ||
    ts.isCatchClause(parent) ||
    (ts.isFunctionLike(parent) && parent.name !== node)
  return !opensScope && isOutermost(parent)
}

function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent)) return true
  if (ts.isBindingElement(parent)) return parent.name === node
  const declares =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isClassDeclaration(parent) ||
    ts.isInterfaceDeclaration(parent) ||
    ts.isTypeAliasDeclaration(parent)
  return declares && parent.name === node
}

/** Whether an identifier is the name of a property, and not of a value. */
function isLabel(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name === node
  if (ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)) return parent.name === node
  return ts.isQualifiedName(parent) && parent.right === node
}
