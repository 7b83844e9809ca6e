import { parameterKey } from '../models/find-schema.js'
import type { ParameterRule } from '../models/prose-facts.js'
import type { Parameter } from '../models/swagger.js'
import { literal } from './example-call.js'
import { unionOf } from './generated-text.js'

/** A type of `@selling-partner/auth` that enforces a rule on the interface of the parameters. */
export interface RuleType {
  readonly type: string
  /** Its further type arguments, such as `'sku' | 'asin'`. */
  readonly arguments: string
}

const typeNames: Readonly<Record<ParameterRule['kind'], string>> = {
  exactlyOne: 'ExactlyOne',
  atLeastOne: 'AtLeastOne',
  atMostOne: 'AtMostOne',
  allOrNone: 'AllOrNone',
  requires: 'Requires',
  excludes: 'Excludes',
  alone: 'Alone',
}

/** The types of all rules that TypeScript can check: those between parameters, but not between fields of the body. */
export function ruleTypes(rules: readonly ParameterRule[], parameters: readonly Parameter[]): readonly RuleType[] {
  const names = new Map(parameters.map((parameter) => [parameterKey(parameter), parameter]))
  return rules.flatMap((rule) => {
    const { kind, parameters: members, if: condition } = rule
    const isTyped =
      members.every((name) => names.has(name)) &&
      (condition === undefined || isDistinguishable(condition, names.get(condition.parameter)))
    if (!isTyped) return []
    const parts = [
      ...(condition ? [unionOf([condition.parameter])] : []),
      unionOf(members),
      ...(condition?.values ? [condition.values.map((value) => literal(value)).join(' | ')] : []),
    ]
    return [{ type: typeNames[kind], arguments: parts.join(', ') }]
  })
}

/** Whether TypeScript can tell the values of a condition from others: only a closed enum has a type for the others. */
function isDistinguishable({ values }: { readonly values?: unknown }, parameter: Parameter | undefined): boolean {
  return parameter !== undefined && (values === undefined || parameter.enum !== undefined)
}
