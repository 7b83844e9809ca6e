import { parameterKey } from './find-schema.js'
import type { ParameterRule } from './prose-facts.js'
import type { Parameter } from './swagger.js'

/** Names of optional parameters that a call can't omit all at once. A call then needs an argument. */
export function neededNames(rules: readonly ParameterRule[], parameters: readonly Parameter[]): readonly string[][] {
  const names = new Set(parameters.map(parameterKey))
  return rules.flatMap(({ kind, parameters: members }) =>
    (kind === 'exactlyOne' || kind === 'atLeastOne') && members.every((name) => names.has(name)) ? [[...members]] : [],
  )
}
