import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { JsonObject, JsonValue } from '../../models/json.js'
import type { TypeDeclaration } from './type-shapes.js'

/** The content of a generated package, read from its syntax tree. */
interface GeneratedPackage {
  /** Types that `models.ts` exports. */
  readonly declarations: ReadonlyMap<string, TypeDeclaration>
  /** Types that `models.ts` declares, exported or not. */
  readonly allDeclarations: ReadonlyMap<string, TypeDeclaration>
  /** Classes that `api.ts` exports. */
  readonly classes: readonly GeneratedClass[]
  /** Rows of `operations.ts`. */
  readonly table: JsonObject
  /** Names that `index.ts` exports, and files of which it exports all types, sorted. */
  readonly exports: readonly string[]
}

interface GeneratedClass {
  readonly name: string
  readonly methods: readonly GeneratedMethod[]
}

interface GeneratedMethod {
  readonly name: string
  /** Source text of each parameter, such as `params: GetOrderParams`. */
  readonly parameters: readonly string[]
  /** Type of the response body. */
  readonly body: ts.TypeNode
  /** Source text of an item's type. `undefined` if the operation does not paginate. */
  readonly item?: string
  /** Source text of the only statement. */
  readonly statement: string
}

export function readGeneratedPackage(folder: string): GeneratedPackage {
  const statements = (file: string) => parse(join(folder, 'src', file)).statements
  const types = statements('models.ts').filter(isTypeDeclaration)
  return {
    declarations: byName(types.filter(isExported)),
    allDeclarations: byName(types),
    classes: statements('api.ts').filter(ts.isClassDeclaration).filter(isExported).map(readClass),
    table: readTable(statements('operations.ts')),
    exports: statements('index.ts').flatMap(exportedNames).sort(),
  }
}

function byName(nodes: readonly TypeDeclaration[]): ReadonlyMap<string, TypeDeclaration> {
  return new Map(nodes.map((node) => [node.name.text, node]))
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
}

function isTypeDeclaration(node: ts.Statement): node is TypeDeclaration {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)
}

function isExported(node: TypeDeclaration | ts.ClassDeclaration): boolean {
  return node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false
}

function readClass(node: ts.ClassDeclaration): GeneratedClass {
  return { name: node.name?.text ?? '', methods: node.members.filter(ts.isMethodDeclaration).map(readMethod) }
}

function readMethod(node: ts.MethodDeclaration): GeneratedMethod {
  return {
    name: node.name.getText(),
    parameters: node.parameters.map((parameter) => parameter.getText()),
    ...readReturnType(node.type),
    statement: node.body?.statements.map((statement) => statement.getText()).join('\n') ?? '',
  }
}

/** Reads `Promise<ApiResponse<Body>>` or `Paged<Body, Item>`. */
function readReturnType(node: ts.TypeNode | undefined): Pick<GeneratedMethod, 'body' | 'item'> {
  if (!node?.getText().startsWith('Paged<'))
    return { body: argumentsOf('ApiResponse', argumentsOf('Promise', node)[0])[0] }
  const [body, item] = argumentsOf('Paged', node)
  return { body, item: item?.getText() }
}

/** Returns `A` and `B` of `Name<A, B>`. */
function argumentsOf(name: string, node: ts.TypeNode | undefined): [ts.TypeNode, ts.TypeNode?] {
  const [first, second] = node !== undefined && ts.isTypeReferenceNode(node) ? (node.typeArguments ?? []) : []
  if (first === undefined || !node?.getText().startsWith(`${name}<`)) {
    throw new Error(`${node?.getText()} is not a ${name}.`)
  }
  return [first, second]
}

function readTable(statements: ts.NodeArray<ts.Statement>): JsonObject {
  const [declaration] = statements
    .filter(ts.isVariableStatement)
    .flatMap((node) => [...node.declarationList.declarations])
  const table: JsonValue = declaration?.initializer === undefined ? null : literalValue(declaration.initializer)
  return table as JsonObject
}

function exportedNames(node: ts.Statement): readonly string[] {
  if (!ts.isExportDeclaration(node)) return []
  const { exportClause, isTypeOnly, moduleSpecifier } = node
  if (exportClause === undefined) return [`${isTypeOnly ? 'type ' : ''}* from ${moduleSpecifier?.getText()}`]
  return ts.isNamedExports(exportClause) ? exportClause.elements.map((element) => element.name.text) : []
}

/** Evaluates a literal expression. */
function literalValue(node: ts.Expression): JsonValue {
  if (ts.isStringLiteral(node)) return node.text
  if (ts.isNumericLiteral(node)) return Number(node.text)
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(literalValue)
  if (ts.isObjectLiteralExpression(node)) return Object.fromEntries(node.properties.map(entryOf))
  throw new Error(`${node.getText()} is not a literal.`)
}

function entryOf(node: ts.ObjectLiteralElementLike): [string, JsonValue] {
  if (ts.isPropertyAssignment(node) && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))) {
    return [node.name.text, literalValue(node.initializer)]
  }
  throw new Error(`${node.getText()} is not a plain property.`)
}

/**
 * Finds suppressed checks: comments that disable a check, `any`, type assertions and `!`.
 */
export function suppressionsIn(source: string): readonly string[] {
  // The words to find in generated code. They suppress nothing here.
  const comments = source.match(/@ts-[a-z-]+|eslint-disable|biome-ignore/g) ?? []
  return [...comments, ...unsafeNodes(ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022, true))]
}

function unsafeNodes(node: ts.Node): readonly string[] {
  const below: string[] = []
  node.forEachChild((child) => {
    below.push(...unsafeNodes(child))
  })
  return isUnsafe(node) ? [node.getText(), ...below] : below
}

function isUnsafe(node: ts.Node): boolean {
  if (ts.isAsExpression(node)) return !ts.isConstTypeReference(node.type)
  return node.kind === ts.SyntaxKind.AnyKeyword || ts.isTypeAssertionExpression(node) || ts.isNonNullExpression(node)
}
