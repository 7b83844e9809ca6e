import ts from 'typescript'
import type { JsonValue } from '../../models/json.js'

/** The value of an expression that is a literal through and through, whatever types are claimed for it. */
export function literalValue(node: ts.Expression): JsonValue {
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) return literalValue(node.expression)
  if (ts.isStringLiteral(node)) return node.text
  if (ts.isNumericLiteral(node)) return Number(node.text)
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(literalValue)
  if (ts.isObjectLiteralExpression(node)) return Object.fromEntries(node.properties.map(entryOf))
  throw new Error(`${node.getText()} is no literal`)
}

function entryOf(node: ts.ObjectLiteralElementLike): [string, JsonValue] {
  if (ts.isPropertyAssignment(node) && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))) {
    return [node.name.text, literalValue(node.initializer)]
  }
  throw new Error(`${node.getText()} is no plain property`)
}
