import { scopeOf, stepsOf } from '../../packages/sandbox/src/request/rule-paths.js'
import { InputFault } from '../cli/input-fault.js'
import { findOperation, parameterKey } from './find-schema.js'
import type { OperationEntry } from './operations.js'
import { type ParameterRule, type RuleRow, ruleKinds } from './prose-facts.js'
import { findRulePath, type RulePath } from './rule-path.js'
import type { Document } from './swagger.js'

const subject = 'models/annotations/parameter-rules.json'

/**
 * Adds the rules between parameters to their operations, as `x-rules`.
 *
 * @param report receives a fault for each row that names something unknown, or that the contract contradicts or already states
 */
export function applyRules(
  document: Document,
  model: string,
  rows: readonly RuleRow[],
  report: (fault: InputFault) => void,
): void {
  for (const row of rows) {
    if (row.model !== model) continue
    const entry = findOperation(document, row)
    const problem = typeof entry === 'string' ? entry : problemOf(document, entry, row)
    if (typeof entry === 'string' || problem !== undefined) {
      report(new InputFault(subject, `${row.operationId}: ${problem}`, 'Correct the row, or delete it'))
    } else {
      const { kind, parameters, if: condition } = row
      const rule: ParameterRule = { kind, parameters, ...(condition !== undefined && { if: condition }) }
      entry.operation['x-rules'] = [...(entry.operation['x-rules'] ?? []), rule]
    }
  }
}

function problemOf(document: Document, entry: OperationEntry, rule: ParameterRule): string | undefined {
  const rules = entry.operation['x-rules'] ?? []
  if (rules.some((other) => isSame(other, rule))) return `There are two rows for ${rule.kind} ${rule.parameters.join()}`
  const problem = formProblem(rule)
  if (problem !== undefined) return problem
  const paths = new Map<string, RulePath>()
  for (const name of namesIn(rule)) {
    const path = findRulePath(document, entry, name)
    if (path === undefined) return `The operation has no parameter or field ${name}`
    paths.set(name, path)
  }
  return requiredProblem(rule, paths) ?? valuesProblem(entry, rule)
}

/** Whether a rule applies to two or more parameters alike, and whether it has a condition. */
const forms: Readonly<Record<ParameterRule['kind'], { readonly least: number; readonly conditional: boolean }>> = {
  exactlyOne: { least: 2, conditional: false },
  atLeastOne: { least: 2, conditional: false },
  atMostOne: { least: 2, conditional: false },
  allOrNone: { least: 2, conditional: false },
  requires: { least: 1, conditional: true },
  excludes: { least: 1, conditional: true },
  alone: { least: 1, conditional: false },
}

function formProblem(rule: ParameterRule): string | undefined {
  const { kind, parameters, if: condition } = rule
  if (!ruleKinds.includes(kind)) return `${kind} is not a kind of rule. Kinds are ${ruleKinds.join(', ')}`
  const { least, conditional } = forms[kind]
  if (parameters.length < least || (kind === 'alone' && parameters.length > 1)) {
    return `A rule ${kind} can't have ${parameters.length} parameters`
  }
  if (new Set(namesIn(rule)).size < namesIn(rule).length) return `A rule ${kind} names a parameter twice`
  if (conditional !== (condition !== undefined)) return `A rule ${kind} must${conditional ? '' : ' not'} have "if"`
  return condition?.values?.length === 0 ? 'The condition has no values' : undefined
}

function namesIn({ parameters, if: condition }: ParameterRule): readonly string[] {
  return condition === undefined ? parameters : [condition.parameter, ...parameters]
}

/** A rule about a parameter that is always present says nothing, or can't be met. */
function requiredProblem(rule: ParameterRule, paths: ReadonlyMap<string, RulePath>): string | undefined {
  const start = stepsOf(scopeOf(namesIn(rule))).length
  const isRequired = (name: string) => paths.get(name)?.required.slice(start).every(Boolean) ?? false
  const always = namesIn(rule).find(
    (name) => isRequired(name) && (name !== rule.if?.parameter || rule.if.values === undefined),
  )
  return always && `The contract requires ${always}, so the rule ${rule.kind} is not needed or can't be met`
}

function valuesProblem({ parameters }: OperationEntry, { if: condition }: ParameterRule): string | undefined {
  const parameter = parameters.find((each) => parameterKey(each) === condition?.parameter)
  const allowed = parameter?.enum ?? parameter?.items?.enum
  const stranger = condition?.values?.find((value) => allowed !== undefined && !allowed.includes(value))
  return stranger === undefined ? undefined : `${condition?.parameter} can't be ${JSON.stringify(stranger)}`
}

function isSame(left: ParameterRule, right: ParameterRule): boolean {
  const textOf = ({ kind, parameters, if: condition }: ParameterRule) => JSON.stringify([kind, parameters, condition])
  return textOf(left) === textOf(right)
}
