import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  print,
  type TypeNode,
} from 'graphql'
import type { JsonObject, JsonValue } from '../json.js'
import type { UsedDefinitions } from './compare-definitions.js'

/**
 * Converts a schema of GraphQL to definitions, so that it can be compared like a model. Queries return the object types. The
 * arguments of a field are a definition that requests use, such as `Query.orders()`.
 */
export function graphqlDefinitions(schema: DocumentNode): UsedDefinitions {
  const definitions: JsonObject = {}
  const uses: JsonObject[] = []
  for (const node of schema.definitions) {
    const definition = definitionOf(node)
    if (definition !== undefined && 'name' in node && node.name) definitions[node.name.value] = definition
    for (const [name, fields] of argumentsOf(node)) {
      definitions[name] = objectOf(fields)
      uses.push({ $ref: `#/definitions/${name}` })
    }
  }
  return {
    document: { definitions },
    uses: [
      ...uses.map((schema) => ({ schema, direction: 'request' as const })),
      { schema: { $ref: `#/definitions/${queryTypeOf(schema)}` }, direction: 'response' },
    ],
  }
}

/** Returns whether a definition is a type of the schema, and not the arguments of a field. */
export function isTypeName(name: string): boolean {
  return !name.endsWith('()')
}

function queryTypeOf({ definitions }: DocumentNode): string {
  const root = definitions.flatMap((node) => (node.kind === 'SchemaDefinition' ? node.operationTypes : []))
  return root.find(({ operation }) => operation === 'query')?.type.name.value ?? 'Query'
}

function definitionOf(node: DefinitionNode): JsonObject | undefined {
  switch (node.kind) {
    case 'ObjectTypeDefinition':
    case 'InterfaceTypeDefinition':
    case 'InputObjectTypeDefinition':
      return objectOf(node.fields ?? [])
    case 'EnumTypeDefinition':
      return { type: 'string', enum: (node.values ?? []).map(({ name }) => name.value) }
    case 'ScalarTypeDefinition':
      return { type: 'string', format: node.name.value }
    case 'UnionTypeDefinition':
      return { oneOf: (node.types ?? []).map((type) => typeOf(type)) }
    default:
      return undefined
  }
}

type Field = FieldDefinitionNode | InputValueDefinitionNode

function* argumentsOf(node: DefinitionNode): Generator<[string, readonly Field[]]> {
  if (node.kind !== 'ObjectTypeDefinition' && node.kind !== 'InterfaceTypeDefinition') return
  for (const field of node.fields ?? []) {
    yield [`${node.name.value}.${field.name.value}()`, field.arguments ?? []]
  }
}

function objectOf(fields: readonly Field[]): JsonObject {
  const isRequired = (field: Field) =>
    field.type.kind === 'NonNullType' && !('defaultValue' in field && field.defaultValue !== undefined)
  return {
    type: 'object',
    required: fields.filter(isRequired).map(({ name }) => name.value),
    properties: Object.fromEntries(fields.map((field) => [field.name.value, fieldOf(field)])),
  }
}

function fieldOf(field: Field): JsonObject {
  const type = typeOf(field.type)
  const facts = {
    ...('defaultValue' in field && field.defaultValue && { default: print(field.defaultValue) }),
    ...Object.fromEntries((field.directives ?? []).map(directiveOf)),
  }
  // Facts beside a reference have no effect.
  return type.$ref === undefined ? { ...type, ...facts } : { allOf: [type], ...facts }
}

function directiveOf({ name, arguments: values = [] }: ConstDirectiveNode): [string, JsonValue] {
  return name.value === 'deprecated'
    ? ['deprecated', true]
    : [`x-${name.value}`, values.map((value) => print(value)).join(', ')]
}

/** Types of GraphQL as types of JSON. Other names are definitions. */
const builtIn: Readonly<Record<string, string>> = {
  String: 'string',
  ID: 'string',
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
}

function typeOf(type: TypeNode): JsonObject {
  if (type.kind === 'NonNullType') return typeOf(type.type)
  if (type.kind === 'ListType') {
    const isNonNull = type.type.kind === 'NonNullType'
    return { type: 'array', items: typeOf(type.type), ...(isNonNull && { 'x-non-null-items': true }) }
  }
  const name = builtIn[type.name.value]
  return name === undefined ? { $ref: `#/definitions/${type.name.value}` } : { type: name }
}
