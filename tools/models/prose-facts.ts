import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { OperationKey, SchemaKey } from './annotation-keys.js'
import { type JsonValue, readJsonFile } from './json.js'

/** Facts that Amazon's models state only in prose, from `models/annotations`. Each row has its source. */
export interface ProseFacts {
  readonly rules: readonly RuleRow[]
  readonly limits: readonly LimitRow[]
  readonly knownValues: readonly KnownValuesRow[]
  readonly knownTypes: readonly KnownTypeRow[]
  readonly notes: readonly NoteRow[]
}

/** Tells which parameters of an operation can be combined. */
export interface ParameterRule {
  /**
   * The constraint on `parameters`. `requires` and `excludes` apply only if the condition `if` is met. `alone` means that all other
   * optional parameters must be absent.
   */
  readonly kind: RuleKind
  /** Names of parameters, or paths into the body such as `body.items[].sku`. */
  readonly parameters: readonly string[]
  readonly if?: RuleCondition
}

/** Is met if a parameter is present and, if `values` is given, has one of these values. */
export interface RuleCondition {
  readonly parameter: string
  readonly values?: readonly JsonValue[]
}

export const ruleKinds = [
  'exactlyOne',
  'atLeastOne',
  'atMostOne',
  'allOrNone',
  'requires',
  'excludes',
  'alone',
] as const

export type RuleKind = (typeof ruleKinds)[number]

export type RuleRow = OperationKey & ParameterRule & { readonly source: string }

/** Limits of a schema, as keywords of Swagger. */
export interface Limits {
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly default?: JsonValue
  readonly format?: string
}

export type LimitRow = SchemaKey & Limits & { readonly source: string }

/** The values of a string. */
export type KnownValuesRow = SchemaKey & {
  readonly values: readonly JsonValue[]
  /** Whether Amazon rejects all other values. */
  readonly complete: boolean
  readonly source: string
}

/** Known values that several schemas share, as one exported type. */
export interface KnownTypeRow {
  /** Name of the type, such as `ReportType`. */
  readonly type: string
  /** The values that Amazon documents. There can be others. */
  readonly values: readonly string[]
  /** The strings that have the type, or arrays of such strings. */
  readonly places: readonly SchemaKey[]
  readonly source: string
}

/** A sentence for the description of an operation, a parameter, a definition or a property. */
export type NoteRow = (OperationKey | SchemaKey) & { readonly note: string; readonly source: string }

/** Reads the facts. A file that does not exist has no rows. */
export function readProseFacts(modelsFolder: string): ProseFacts {
  const rowsIn = <Row>(name: string, key: string): readonly Row[] => {
    const file = join(modelsFolder, 'annotations', name)
    return existsSync(file) ? (readJsonFile<Record<string, Row[]>>(file)[key] ?? []) : []
  }
  return {
    rules: rowsIn<RuleRow>('parameter-rules.json', 'rules'),
    limits: rowsIn<LimitRow>('limits.json', 'limits'),
    knownValues: rowsIn<KnownValuesRow>('known-values.json', 'values'),
    knownTypes: rowsIn<KnownTypeRow>('known-types.json', 'types'),
    notes: rowsIn<NoteRow>('notes.json', 'notes'),
  }
}
