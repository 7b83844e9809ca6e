import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  stripIgnoredCharacters,
  validate,
} from 'graphql'
import { schemas } from './schemas.js'

/** A query that is valid against one of Amazon's schemas. */
export interface CheckedQuery {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  /** Name of the dataset, such as `analytics_salesAndTraffic_2024_04_24`. */
  readonly dataset: string
}

/** Characters of a query without its unnecessary whitespace. */
const maxLength = 8000

/**
 * Checks a query.
 * @returns The query, or what is wrong with it.
 */
export function checkQuery(text: string): CheckedQuery | { readonly faults: readonly string[] } {
  const document = tryParse(text)
  if (!('kind' in document)) return document
  const length = stripIgnoredCharacters(text).length
  if (length > maxLength) return { faults: [`The query has ${length} characters. Send at most ${maxLength}.`] }
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  const [operation] = operations
  if (!operation || operations.length > 1) return { faults: ['Send exactly one operation.'] }
  if (operation.variableDefinitions?.length) return { faults: ['Variables are not supported. Write their values.'] }
  return checkOperation(document, operation)
}

function checkOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CheckedQuery | { readonly faults: readonly string[] } {
  const roots = fieldsOf(operation.selectionSet, document)
  const unknown = roots.filter(({ name }) => !schemas.has(name.value))
  if (unknown.length > 0) return { faults: unknown.map(({ name }) => `Query '${name.value}' is not supported.`) }
  const dataset = roots[0]?.name.value ?? ''
  const schema = schemas.get(dataset)
  if (!schema) return { faults: ['Select a field of the query.'] }
  const errors = validate(schema, document)
  if (errors.length > 0) return { faults: errors.map(textOf) }
  const parts = roots.flatMap(({ selectionSet }) => (selectionSet ? fieldsOf(selectionSet, document) : []))
  if (roots.length > 1 || parts.length !== 1) return { faults: ['Select exactly one dataset.'] }
  return { schema, document, dataset }
}

function tryParse(text: string): DocumentNode | { readonly faults: readonly string[] } {
  try {
    return parse(text, { maxTokens: maxLength })
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)] }
  }
}

function textOf({ message, locations }: GraphQLError): string {
  const [location] = locations ?? []
  return location ? `${message} (line ${location.line}, column ${location.column})` : message
}

/** The fields of a selection, including those in its fragments. */
function fieldsOf(
  { selections }: SelectionSetNode,
  document: DocumentNode,
  known: ReadonlySet<string> = new Set(),
): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection]
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, document, known)
    const name = selection.name.value
    const fragment = known.has(name) ? undefined : findFragment(document, name)
    return fragment ? fieldsOf(fragment.selectionSet, document, new Set([...known, name])) : []
  })
}

function findFragment({ definitions }: DocumentNode, name: string): FragmentDefinitionNode | undefined {
  return definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION).find((each) => each.name.value === name)
}
