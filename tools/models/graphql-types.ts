import {
  buildASTSchema,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  parse,
} from 'graphql'
import { InputFault } from '../cli/input-fault.js'
import { type Field, type SchemaTypes, TypeRegistry } from './type-registry.js'

/** A query of a data set, and the type of the rows in its document. */
export interface DataKioskQuery {
  /** Such as `salesAndTrafficByDate`. */
  readonly query: string
  /** Such as `SalesAndTrafficByDate`. */
  readonly row: string
}

export interface DataKioskTypes extends SchemaTypes {
  /** Field of the query's root that contains the queries, such as `analytics_salesAndTraffic_2024_04_24`. */
  readonly dataset: string
  readonly queries: readonly DataKioskQuery[]
}

/** Types of GraphQL's scalars as TypeScript. `Long` is a JSON number. */
const scalars: Readonly<Record<string, string>> = {
  Boolean: 'boolean',
  Date: 'string',
  Float: 'number',
  ID: 'string',
  Int: 'number',
  Long: 'number',
  String: 'string',
}

/**
 * Finds the types of the rows of one data set of Data Kiosk. A field that the schema declares as nullable is nullable.
 *
 * @throws {InputFault} if the schema does not have one data set
 */
export function typesOfGraphql(text: string, name: string): DataKioskTypes {
  const schema = buildASTSchema(parse(text))
  const { dataset, queries } = queriesOf(schema, name)
  const registry = new TypeRegistry(name)
  for (const { row } of queries) addObject(schema, row, registry)
  const types = queries.flatMap(({ row }) => registry.result(row).types)
  return { dataset, queries, root: queries[0]?.row ?? '', types: [...new Set(types)], shared: [], objects: [] }
}

function queriesOf(schema: GraphQLSchema, name: string): { dataset: string; queries: DataKioskQuery[] } {
  const [field, ...others] = Object.values(schema.getQueryType()?.getFields() ?? {})
  const type = field?.type
  if (field === undefined || others.length > 0 || !isObjectType(type)) {
    throw new InputFault(name, 'The schema does not have one data set', 'Extend tools/models/graphql-types.ts')
  }
  const queries = Object.values(type.getFields()).map((query) => ({ query: query.name, row: nameOf(query.type) }))
  return { dataset: field.name, queries }
}

function nameOf(type: GraphQLOutputType): string {
  return isListType(type) || isNonNullType(type) ? nameOf(type.ofType) : type.name
}

function addObject(schema: GraphQLSchema, name: string, registry: TypeRegistry): string {
  const type = schema.getType(name)
  if (!isObjectType(type))
    throw new InputFault(name, 'It is not an object type', 'Extend tools/models/graphql-types.ts')
  const fields = Object.values(type.getFields()).map((field): Field => {
    const text = typeText(field.type, (inner) => addType(schema, inner, registry))
    const deprecated = field.deprecationReason !== undefined && field.deprecationReason !== null
    return { name: field.name, type: text, required: true, schema: deprecated ? { deprecated } : {}, owner: name }
  })
  return registry.add({ kind: 'interface', name, fields }, '', true)
}

function addType(schema: GraphQLSchema, name: string, registry: TypeRegistry): string {
  const type = schema.getType(name)
  if (isScalarType(type)) return scalars[name] ?? 'unknown'
  if (!isEnumType(type)) return addObject(schema, name, registry)
  const values = type.getValues().map((value) => `'${value.name}'`)
  return registry.add({ kind: 'union', name, text: [...values, '(string & {})'].join(' | '), members: [] }, '', true)
}

function typeText(type: GraphQLOutputType, add: (name: string) => string): string {
  if (isNonNullType(type)) return innerText(type.ofType, add)
  return `${innerText(type, add)} | null`
}

function innerText(type: GraphQLOutputType, add: (name: string) => string): string {
  if (!isListType(type)) return add(nameOf(type))
  const item = typeText(type.ofType, add)
  return item.includes(' | ') ? `(${item})[]` : `${item}[]`
}
