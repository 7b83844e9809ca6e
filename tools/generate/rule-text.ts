import { scopeOf } from '../../packages/sandbox/src/request/rule-paths.js'
import { parameterKey } from '../models/find-schema.js'
import type { ParameterRule } from '../models/prose-facts.js'
import type { Parameter } from '../models/swagger.js'

/** Describes each rule in one sentence, such as ``Set exactly one of `sku` and `asin`.`` */
export function ruleSentences(rules: readonly ParameterRule[], parameters: readonly Parameter[]): readonly string[] {
  return rules.map((rule) => sentenceOf(inItems(rule), parameters))
}

/** A rule, and the array to whose items it applies. Its names are relative to the items. */
interface ScopedRule extends ParameterRule {
  readonly items?: string
}

function inItems(rule: ParameterRule): ScopedRule {
  const names = [...rule.parameters, ...(rule.if ? [rule.if.parameter] : [])]
  const scope = scopeOf(names)
  if (scope === '') return rule
  const short = (name: string) => name.slice(`${scope}.`.length)
  return {
    ...rule,
    items: scope.slice(0, -'[]'.length),
    parameters: rule.parameters.map(short),
    ...(rule.if && { if: { ...rule.if, parameter: short(rule.if.parameter) } }),
  }
}

function sentenceOf(rule: ScopedRule, parameters: readonly Parameter[]): string {
  const place = rule.items === undefined ? '' : `In each item of \`${rule.items}\`, `
  const rest = textOf(rule, parameters)
  return place === '' ? rest : `${place}${rest.charAt(0).toLowerCase()}${rest.slice(1)}`
}

function textOf(rule: ScopedRule, parameters: readonly Parameter[]): string {
  const { kind, parameters: names } = rule
  const all = listOf(names, 'and')
  switch (kind) {
    case 'exactlyOne':
      return `Set exactly one of ${all}.`
    case 'atLeastOne':
      return `Set at least one of ${all}.`
    case 'atMostOne':
      return `Set at most one of ${all}.`
    case 'allOrNone':
      return names.length === 2 ? `Set both ${all}, or neither.` : `Set all of ${all}, or none of them.`
    case 'requires':
      return `If ${conditionOf(rule)}, also set ${all}.`
    case 'excludes':
      return `If ${conditionOf(rule)}, ${absenceOf(names)}.`
    case 'alone':
      return `If ${all} is set, don't set any ${hasOtherRequired(names, parameters) ? 'optional' : 'other'} parameter.`
  }
}

/** The items of a list can't be set or not, so `items[]` means that the list is empty. */
function absenceOf(names: readonly string[]): string {
  const lists = names.filter((name) => name.endsWith('[]')).map((name) => name.slice(0, -2))
  return lists.length === names.length ? `leave ${listOf(lists, 'and')} empty` : `don't set ${listOf(names, 'or')}`
}

function conditionOf({ if: condition }: ScopedRule): string {
  const name = `\`${condition?.parameter}\``
  if (condition?.values === undefined) return `${name} is set`
  return `${name} is ${listOf(condition.values.map(String), 'or')}`
}

function hasOtherRequired(names: readonly string[], parameters: readonly Parameter[]): boolean {
  return parameters.some((parameter) => parameter.required && !names.includes(parameterKey(parameter)))
}

/** Joins names: `` `a`, `b` and `c` ``. */
function listOf(names: readonly string[], conjunction: 'and' | 'or'): string {
  const quoted = names.map((name) => `\`${name}\``)
  const last = quoted.pop()
  return quoted.length === 0 ? `${last}` : `${quoted.join(', ')} ${conjunction} ${last}`
}
