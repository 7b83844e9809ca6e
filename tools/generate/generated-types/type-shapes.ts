import ts from 'typescript'
import type { JsonValue } from '../../models/json.js'

/**
 * A type from a schema or from TypeScript, in a form in which equal types are deeply equal. Types that are named in both
 * are compared by name, all others by structure.
 */
export type TypeShape =
  | 'string'
  | 'number'
  | 'boolean'
  | 'unknown'
  | 'undefined'
  | 'void'
  | { readonly named: string }
  | { readonly oneOf: readonly JsonValue[]; readonly open?: true }
  | 'other string'
  | 'other number'
  | 'bigint'
  | 'Date'
  | { readonly union: readonly TypeShape[] }
  | { readonly arrayOf: TypeShape; readonly readonly?: true }
  | { readonly mapOf: TypeShape }
  | RuledShape
  | ObjectShape

/** Parameters whose combinations are limited by rules. */
export interface RuledShape {
  readonly fields: TypeShape
  /** Allowed combinations of the parameters in the rules. */
  readonly combinations: readonly string[]
  /** Name of the type of each rule about values, and the names and values in its arguments. */
  readonly rules: readonly (readonly [type: string, ...values: TypeShape[]])[]
}

export interface ObjectShape {
  readonly properties: Readonly<Record<string, PropertyShape>>
  /** Type of the unnamed properties. */
  readonly others?: TypeShape
}

export interface PropertyShape {
  readonly type: TypeShape
  readonly optional: boolean
}

/** Any JSON object. */
export const freeForm: TypeShape = { mapOf: 'unknown' }

/**
 * Sorts the values and removes duplicates, because `'A' | 'B'` and `'B' | 'A'` are the same type.
 *
 * @param open whether other values are allowed too
 */
export function oneOf(values: readonly JsonValue[], open = false): TypeShape {
  return { oneOf: distinct(values), ...(open && { open }) }
}

export function unionOf(shapes: readonly TypeShape[]): TypeShape {
  const members = distinct(shapes)
  return members.length === 1 && members[0] !== undefined ? members[0] : { union: members }
}

function distinct<T>(values: readonly T[]): T[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]))
  return [...byText].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, value]) => value)
}

export type TypeDeclaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration

/** The meaning of the names in a type. */
export interface Scope {
  readonly declarations: ReadonlyMap<string, TypeDeclaration>
  /** Types that are compared by name. Others are compared by their declaration. */
  readonly named: ReadonlySet<string>
}

/** The shape of a type in generated code. */
export function shapeOfType(node: ts.TypeNode, scope: Scope): TypeShape {
  if (ts.isParenthesizedTypeNode(node)) return shapeOfType(node.type, scope)
  if (ts.isArrayTypeNode(node)) return { arrayOf: shapeOfType(node.elementType, scope) }
  if (ts.isTypeOperatorNode(node)) return shapeOfReadonlyArray(node, scope)
  if (ts.isTypeLiteralNode(node)) return shapeOfMembers(node.members, scope)
  if (ts.isUnionTypeNode(node)) return shapeOfUnion(node.types, scope)
  if (ts.isIntersectionTypeNode(node)) return shapeOfIntersection(node, scope)
  if (ts.isLiteralTypeNode(node)) return oneOf([literalOf(node)])
  if (ts.isTypeReferenceNode(node)) return shapeOfReference(node, scope)
  const keyword = keywords.get(node.kind)
  if (keyword === undefined) throw new Error(`Generated code must not use the type ${node.getText()}.`)
  return keyword
}

/** The shape of a declared type. */
export function shapeOfDeclaration(declaration: TypeDeclaration, scope: Scope): TypeShape {
  return ts.isInterfaceDeclaration(declaration)
    ? shapeOfMembers(declaration.members, scope)
    : shapeOfType(declaration.type, scope)
}

const keywords: ReadonlyMap<ts.SyntaxKind, TypeShape> = new Map([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.NumberKeyword, 'number'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
  [ts.SyntaxKind.UnknownKeyword, 'unknown'],
  [ts.SyntaxKind.UndefinedKeyword, 'undefined'],
  [ts.SyntaxKind.VoidKeyword, 'void'],
  [ts.SyntaxKind.BigIntKeyword, 'bigint'],
])

function shapeOfReference(node: ts.TypeReferenceNode, scope: Scope): TypeShape {
  const name = node.typeName.getText()
  const [argument] = node.typeArguments ?? []
  if (name === 'Array' && argument !== undefined) return { arrayOf: shapeOfType(argument, scope) }
  if (name === 'JsonObject') return freeForm
  if (name === 'Date' && !scope.declarations.has(name)) return 'Date'
  if (name === 'ReadonlyArray' && argument !== undefined)
    return { arrayOf: shapeOfType(argument, scope), readonly: true }
  if (scope.named.has(name)) return { named: name }
  const declaration = scope.declarations.get(name)
  if (declaration === undefined) throw new Error(`Generated code uses ${name}, but does not declare it.`)
  return shapeOfDeclaration(declaration, scope)
}

function shapeOfReadonlyArray({ operator, type }: ts.TypeOperatorNode, scope: Scope): TypeShape {
  const isReadonlyArray = operator === ts.SyntaxKind.ReadonlyKeyword && ts.isArrayTypeNode(type)
  if (!isReadonlyArray) throw new Error(`Generated code must not use the type ${type.parent.getText()}.`)
  return { arrayOf: shapeOfType(type.elementType, scope), readonly: true }
}

function shapeOfUnion(types: readonly ts.TypeNode[], scope: Scope): TypeShape {
  if (types.some(isVariant)) return shapeOfRuled(types, [], scope)
  const literals = types.filter(ts.isLiteralTypeNode)
  const others = types.filter((type) => !ts.isLiteralTypeNode(type)).map((type) => shapeOfType(type, scope))
  if (others.length === 0) return oneOf(literals.map(literalOf))
  if (types.length === 1 && others[0] !== undefined) return others[0]
  const isOpen = others.length === 1 && (others[0] === 'other string' || others[0] === 'other number')
  return isOpen ? oneOf(literals.map(literalOf), true) : unionOf(types.map((type) => shapeOfType(type, scope)))
}

/** `string & {}` and `number & {}` stand for the unknown values of an enum. Others are parameters with rules. */
function shapeOfIntersection(node: ts.IntersectionTypeNode, scope: Scope): TypeShape {
  const text = node.getText()
  if (text === 'string & {}') return 'other string'
  if (text === 'number & {}') return 'other number'
  const [first, ...rules] = node.types
  const inner = first && ts.isParenthesizedTypeNode(first) ? first.type : first
  const variants = inner && ts.isUnionTypeNode(inner) ? inner.types : [inner]
  return shapeOfRuled(
    variants.filter((type) => type !== undefined),
    rules,
    scope,
  )
}

/** Whether a type is `Variant<...>`. */
function isVariant(type: ts.TypeNode): type is ts.TypeReferenceNode {
  return ts.isTypeReferenceNode(type) && type.typeName.getText() === 'Variant'
}

function shapeOfRuled(variants: readonly ts.TypeNode[], rules: readonly ts.TypeNode[], scope: Scope): RuledShape {
  const [first] = variants
  const fields = first && isVariant(first) ? first.typeArguments?.[0] : first
  if (fields === undefined) throw new Error('Generated code has an empty union.')
  const names = variants.filter(isVariant).map((variant) => argumentsOf(variant, fields).map(namesIn))
  return {
    fields: shapeOfType(fields, scope),
    combinations: combinationsOf([...new Set(names.flat(2))], (set) =>
      names.some(
        ([present = [], missing = []]) =>
          present.every((name) => set.has(name)) && !missing.some((name) => set.has(name)),
      ),
    ),
    rules: rules.map((rule) => {
      if (!ts.isTypeReferenceNode(rule)) throw new Error(`Generated code must not use the type ${rule.getText()}.`)
      return [rule.typeName.getText(), ...argumentsOf(rule, fields).map((value) => shapeOfType(value, scope))]
    }),
  }
}

function argumentsOf({ typeName, typeArguments }: ts.TypeReferenceNode, fields: ts.TypeNode): readonly ts.TypeNode[] {
  const [first, ...others] = typeArguments ?? []
  if (first?.getText() !== fields.getText()) throw new Error(`${typeName.getText()} is not about ${fields.getText()}.`)
  return others
}

/** The names in a union of literals. `never` has none. */
function namesIn(type: ts.TypeNode): string[] {
  return [...type.getText().matchAll(/'([^']+)'/g)].map(([, name = '']) => name)
}

/** Lists the sets of names that are allowed, each as text. Empty if all are. */
export function combinationsOf(names: readonly string[], isAllowed: (set: ReadonlySet<string>) => boolean): string[] {
  const sorted = [...names].sort()
  const sets = Array.from({ length: 2 ** sorted.length }, (_, bits) => sorted.filter((_, index) => bits & (2 ** index)))
  const allowed = sets.filter((set) => isAllowed(new Set(set)))
  return allowed.length === sets.length ? [] : allowed.map((set) => set.join(' '))
}

function literalOf({ literal }: ts.LiteralTypeNode): string | number | boolean {
  if (ts.isStringLiteral(literal)) return literal.text
  if (literal.kind === ts.SyntaxKind.TrueKeyword) return true
  if (literal.kind === ts.SyntaxKind.FalseKeyword) return false
  return Number(literal.getText())
}

function shapeOfMembers(members: ts.NodeArray<ts.TypeElement>, scope: Scope): TypeShape {
  const properties: Record<string, PropertyShape> = {}
  let others: TypeShape | undefined
  for (const member of members) {
    if (ts.isIndexSignatureDeclaration(member)) others = shapeOfType(member.type, scope)
    else if (ts.isPropertySignature(member)) properties[propertyName(member)] = shapeOfProperty(member, scope)
    else throw new Error(`Generated code must not declare ${member.getText()}.`)
  }
  if (others !== undefined && Object.keys(properties).length === 0) return { mapOf: others }
  return { properties, ...(others !== undefined && { others }) }
}

function propertyName({ name }: ts.PropertySignature): string {
  if (ts.isIdentifier(name) || ts.isStringLiteral(name)) return name.text
  throw new Error(`Generated code must not have a property ${name.getText()}.`)
}

function shapeOfProperty(member: ts.PropertySignature, scope: Scope): PropertyShape {
  if (member.type === undefined) throw new Error(`Generated code has no type for ${member.getText()}.`)
  if (member.questionToken === undefined) return { type: shapeOfType(member.type, scope), optional: false }
  return { type: shapeOfOptional(member.type, scope), optional: true }
}

/** The type of an optional property without `undefined`, which each of them must accept. */
function shapeOfOptional(type: ts.TypeNode, scope: Scope): TypeShape {
  const members = ts.isUnionTypeNode(type) ? type.types : [type]
  const others = members.filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword)
  if (others.length === members.length)
    throw new Error(`Generated code must also accept undefined in ${type.parent.getText()}.`)
  return shapeOfUnion(others, scope)
}
