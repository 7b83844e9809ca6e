import { type ConstDirectiveNode, parse, print, visit } from 'graphql'

/**
 * Converts one of Amazon's GraphQL schemas to a contract: all types, fields, arguments and directives, without prose. Does not change
 * a contract.
 *
 * @throws GraphQLError if the schema is not valid SDL
 */
export function toGraphqlContract(schema: string): string {
  const withoutProse = visit(parse(schema, { noLocation: true }), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
    Directive: { leave: (node) => (node.name.value === 'deprecated' ? withoutReason(node) : undefined) },
  })
  return `${print(withoutProse)}\n`
}

/** The reason of a deprecation is prose. */
function withoutReason(node: ConstDirectiveNode): ConstDirectiveNode {
  return { ...node, arguments: [] }
}
