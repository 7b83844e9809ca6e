import { parameterKey } from '../models/find-schema.js'
import type { ParameterRule } from '../models/prose-facts.js'
import { ruleVariants } from '../models/rule-variants.js'
import type { Parameter } from '../models/swagger.js'
import { literal } from './example-call.js'
import { unionOf } from './generated-text.js'

/** Rules between parameters, as arguments of the types of `@selling-partner/auth`. */
export interface RuleTypes {
  /** Arguments of `Variant` for each way to combine the parameters. Empty if all combinations are allowed. */
  readonly 'x-variants': readonly { readonly arguments: string }[]
  /** Types of the rules about the values of a parameter, with their arguments. */
  readonly 'x-rule-types': readonly { readonly type: 'Requires' | 'Excludes'; readonly arguments: string }[]
}

/** The rules that TypeScript can check: those between parameters, but not between fields of the body. */
export function ruleTypes(rules: readonly ParameterRule[], parameters: readonly Parameter[]): RuleTypes {
  const names = new Map(parameters.map((parameter) => [parameterKey(parameter), parameter]))
  const variants = ruleVariants(rules, parameters).filter(({ present, missing }) => present.length + missing.length > 0)
  return {
    'x-variants': variants.map(({ present, missing }) => ({
      arguments: [
        present.length > 0 ? unionOf(present) : 'never',
        ...(missing.length > 0 ? [unionOf(missing)] : []),
      ].join(', '),
    })),
    'x-rule-types': rules.flatMap(({ kind, parameters: members, if: condition }) => {
      // Only a closed enum has a type for the other values.
      const isTyped =
        members.every((name) => names.has(name)) && names.get(condition?.parameter ?? '')?.enum !== undefined
      if (condition?.values === undefined || !isTyped) return []
      const values = condition.values.map((value) => literal(value)).join(' | ')
      const type = kind === 'requires' ? 'Requires' : 'Excludes'
      return [{ type, arguments: [unionOf([condition.parameter]), unionOf(members), values].join(', ') }]
    }),
  }
}
