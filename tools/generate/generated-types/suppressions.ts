import ts from 'typescript'

/**
 * Whatever keeps a check from being made: comments that switch one off, `any`, claimed types and `!`. Here and in the spec
 * they are named in order to be found in generated code; nothing is suppressed.
 */
export function suppressionsIn(source: string): readonly string[] {
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
