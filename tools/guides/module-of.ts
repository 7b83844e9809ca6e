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

/** The names that code uses without a declaration in scope, and those that it declares outside of functions and blocks. */
function identifiersOf(code: string): { readonly used: ReadonlySet<string>; readonly declared: Set<string> } {
  const file = ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022, true)
  const scopes = new Map<ts.Node, Set<string>>()
  const uses: ts.Identifier[] = []
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) {
      if (isDeclaration(node)) scopes.set(scopeOf(node), (scopes.get(scopeOf(node)) ?? new Set()).add(node.text))
      else if (!isLabel(node)) uses.push(node)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  const free = uses.filter((node) => !isDeclaredAt(node, node.text, scopes))
  return { used: new Set(free.map(({ text }) => text)), declared: scopes.get(file) ?? new Set() }
}

/** The function, block or file in which a declaration is known. */
function scopeOf(node: ts.Node): ts.Node {
  const { parent } = node
  if (ts.isSourceFile(parent)) return parent
  const opensScope =
    ts.isBlock(parent) ||
    ts.isForOfStatement(parent) ||
    ts.isForStatement(parent) ||
    ts.isCatchClause(parent) ||
    (ts.isFunctionLike(parent) && parent.name !== node)
  return opensScope ? parent : scopeOf(parent)
}

function isDeclaredAt(node: ts.Node, name: string, scopes: ReadonlyMap<ts.Node, ReadonlySet<string>>): boolean {
  if (scopes.get(node)?.has(name)) return true
  return !ts.isSourceFile(node) && isDeclaredAt(node.parent, name, scopes)
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
