import { parameterKey } from './find-schema.js'
import type { ParameterRule } from './prose-facts.js'
import type { Parameter } from './swagger.js'

/** One way to combine the parameters of an operation. Parameters in neither list are optional. */
export interface RuleVariant {
  readonly present: readonly string[]
  readonly missing: readonly string[]
}

/** The ways to follow one rule. */
type Ways = (rule: ParameterRule, optional: readonly string[]) => readonly RuleVariant[]

const others = (names: readonly string[], name: string | undefined) => names.filter((each) => each !== name)
const isPresent = (...present: string[]): RuleVariant => ({ present, missing: [] })
const isMissing = (...missing: string[]): RuleVariant => ({ present: [], missing })
const withoutCondition = ({ if: condition }: ParameterRule) => isMissing(...(condition ? [condition.parameter] : []))

const ways: Readonly<Record<ParameterRule['kind'], Ways>> = {
  exactlyOne: ({ parameters }) => parameters.map((name) => ({ present: [name], missing: others(parameters, name) })),
  atLeastOne: ({ parameters }) => parameters.map((name) => isPresent(name)),
  atMostOne: ({ parameters }) => parameters.map((name) => isMissing(...others(parameters, name))),
  allOrNone: ({ parameters }) => [isPresent(...parameters), isMissing(...parameters)],
  requires: (rule) => [isPresent(...rule.parameters), withoutCondition(rule)],
  excludes: (rule) => [isMissing(...rule.parameters), withoutCondition(rule)],
  alone: ({ parameters }, optional) => [isMissing(...parameters), isMissing(...others(optional, parameters[0]))],
}

/**
 * Returns the ways to follow all rules between whole parameters. Rules about the values of a parameter are ignored. A way that is
 * a special case of another one is left out.
 */
export function ruleVariants(
  rules: readonly ParameterRule[],
  parameters: readonly Parameter[],
): readonly RuleVariant[] {
  const names = parameters.map(parameterKey)
  const optional = parameters.filter(({ required }) => !required).map(parameterKey)
  const isTyped = ({ parameters: members, if: condition }: ParameterRule) =>
    condition?.values === undefined && [...members, ...(condition ? [condition.parameter] : [])].every(isKnown)
  const isKnown = (name: string) => names.includes(name)
  return rules
    .filter(isTyped)
    .reduce((variants, rule) => combine(variants, ways[rule.kind](rule, optional)), [isPresent()])
}

function combine(variants: readonly RuleVariant[], alternatives: readonly RuleVariant[]): RuleVariant[] {
  const all = variants.flatMap((variant) =>
    alternatives.map(({ present, missing }) => ({
      present: [...new Set([...variant.present, ...present])],
      missing: [...new Set([...variant.missing, ...missing])],
    })),
  )
  const possible = all.filter(({ present, missing }) => !present.some((name) => missing.includes(name)))
  return possible.filter(
    (variant, index) =>
      !possible.some(
        (other, at) => at !== index && includes(other, variant) && (at < index || !includes(variant, other)),
      ),
  )
}

/** Whether a variant allows everything that a special case allows. */
function includes(variant: RuleVariant, special: RuleVariant): boolean {
  return (
    variant.present.every((name) => special.present.includes(name)) &&
    variant.missing.every((name) => special.missing.includes(name))
  )
}

/** Names of optional parameters that a call can't omit all at once. A call then needs an argument. */
export function neededNames(rules: readonly ParameterRule[], parameters: readonly Parameter[]): readonly string[][] {
  const names = new Set(parameters.map(parameterKey))
  return rules.flatMap(({ kind, parameters: members }) =>
    (kind === 'exactlyOne' || kind === 'atLeastOne') && members.every((name) => names.has(name)) ? [[...members]] : [],
  )
}
