import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { JsonObject, JsonValue } from '../../models/json.js'
import { literalValue } from './literal-value.js'
import type { TypeDeclaration } from './shape-of-type.js'

/** What the sources of a generated package say, read from their syntax alone. */
export interface GeneratedPackage {
  /** Types that `models.ts` exports. */
  readonly declarations: ReadonlyMap<string, TypeDeclaration>
  /** Classes that `api.ts` exports. */
  readonly classes: readonly GeneratedClass[]
  /** The rows of `operations.ts`. */
  readonly table: JsonObject
  /** Names that `index.ts` exports, types and values, sorted. */
  readonly exports: readonly string[]
}

export interface GeneratedClass {
  readonly name: string
  readonly methods: readonly GeneratedMethod[]
}

export interface GeneratedMethod {
  readonly name: string
  /** Each parameter as it is written: `params: GetOrderParams`. */
  readonly parameters: readonly string[]
  /** What its promise's answer carries. */
  readonly body: ts.TypeNode
  /** Its only statement, as it is written. */
  readonly statement: string
}

export function readGeneratedPackage(folder: string): GeneratedPackage {
  const statements = (file: string) => parse(join(folder, 'src', file)).statements
  return {
    declarations: new Map(
      statements('models.ts')
        .filter(isTypeDeclaration)
        .filter(isExported)
        .map((node) => [node.name.text, node]),
    ),
    classes: statements('api.ts').filter(ts.isClassDeclaration).filter(isExported).map(readClass),
    table: readTable(statements('operations.ts')),
    exports: statements('index.ts').flatMap(exportedNames).sort(),
  }
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
    body: argumentOf('AxiosResponse', argumentOf('Promise', node.type)),
    statement: node.body?.statements.map((statement) => statement.getText()).join('\n') ?? '',
  }
}

/** `T` of `Name<T>`. */
function argumentOf(name: string, node: ts.TypeNode | undefined): ts.TypeNode {
  const [argument] = node !== undefined && ts.isTypeReferenceNode(node) ? (node.typeArguments ?? []) : []
  if (argument === undefined || !node?.getText().startsWith(`${name}<`)) {
    throw new Error(`${node?.getText()} is not a ${name}`)
  }
  return argument
}

function readTable(statements: ts.NodeArray<ts.Statement>): JsonObject {
  const [declaration] = statements
    .filter(ts.isVariableStatement)
    .flatMap((node) => [...node.declarationList.declarations])
  const table: JsonValue = declaration?.initializer === undefined ? null : literalValue(declaration.initializer)
  return table as JsonObject
}

function exportedNames(node: ts.Statement): readonly string[] {
  if (!ts.isExportDeclaration(node) || node.exportClause === undefined || !ts.isNamedExports(node.exportClause))
    return []
  return node.exportClause.elements.map((element) => element.name.text)
}
