import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '@selling-partner/sandbox/package-root'
import { buildSchema, GraphQLError, type GraphQLSchema, isScalarType, Kind, type ValueNode } from 'graphql'

const folder = join(packageRoot, 'dist', 'models', 'schemas', 'data-kiosk')

/** Amazon's schemas by their only root field, such as `analytics_salesAndTraffic_2024_04_24`. */
export const schemas: ReadonlyMap<string, GraphQLSchema> = new Map(readSchemas())

function readSchemas(): [string, GraphQLSchema][] {
  return readdirSync(folder).flatMap((name) => {
    const schema = withScalars(buildSchema(readFileSync(join(folder, name), 'utf8')))
    return Object.keys(schema.getQueryType()?.getFields() ?? {}).map((field): [string, GraphQLSchema] => [
      field,
      schema,
    ])
  })
}

const datePattern = /^\d{4}-\d{2}-\d{2}$/

/** Amazon's own scalars. Without a parser, they would accept any value. */
function withScalars(schema: GraphQLSchema): GraphQLSchema {
  const parsers = { Date: parseDate, Long: parseLong }
  for (const [name, parse] of Object.entries(parsers)) {
    const type = schema.getType(name)
    if (isScalarType(type)) type.parseLiteral = parse
  }
  return schema
}

function parseDate(node: ValueNode): string {
  if (node.kind === Kind.STRING && datePattern.test(node.value) && isDate(node.value)) return node.value
  throw new GraphQLError('Date must be a string such as "2024-03-15".', { nodes: node })
}

/** Excludes dates such as February 30, which JavaScript moves to March. */
function isDate(text: string): boolean {
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function parseLong(node: ValueNode): number {
  if (node.kind === Kind.INT) return Number(node.value)
  throw new GraphQLError('Long must be a whole number.', { nodes: node })
}
