import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { PageRule } from '../../packages/auth/src/operation/operation.js'
import type { OperationKey } from './annotation-keys.js'
import { defaultModelsFolder } from './catalog.js'
import { readJsonFile } from './json.js'
import { type ProseFacts, readProseFacts } from './prose-facts.js'

/** A fact about an operation, with the page or file that it comes from. */
export interface Annotation extends OperationKey {
  readonly source: string
}

interface UsagePlanAnnotation extends Annotation {
  readonly rate: number
  readonly burst: number
}

/** A usage plan for which model and public pages differ. The model's plan is lower and stays in use. */
interface ConfirmedPlan extends Annotation {
  /** Usage plan on the public pages. */
  readonly documented: { readonly rate: number; readonly burst: number }
}

/** A usage plan that all selling partners of an application share, in addition to the plan of each of them. */
interface ApplicationPlanAnnotation extends Annotation {
  readonly rate: number
  /** Burst of the usage plan if the pages list only one burst. */
  readonly burst: number
}

interface GrantlessAnnotation extends Annotation {
  readonly scope: string
}

export interface RestrictedAnnotation extends Annotation {
  readonly dataElements?: readonly string[]
  readonly optional?: true
  readonly specificPath?: true
  /** Whether only the documents of `restrictedReportTypes` are restricted. */
  readonly byReportType?: true
}

/** The operation that replaces a deprecated one. */
export interface ReplacementAnnotation extends Annotation {
  readonly replacement: Replacement
}

/** An operation of another package. */
export interface Replacement {
  /** Name of the package without its scope. */
  readonly package: string
  readonly operationId: string
}

/** The places where an operation takes and returns the token of a page. Paths are names joined by dots. */
export interface Pages extends PageRule {
  /** Name of an item's type. Absent if its schema has no name. Not part of a row. */
  readonly item?: string
}

/** How an operation paginates, if the rule in `pages.ts` finds something else. */
export interface PagesAnnotation extends Annotation {
  /** Overrides what the rule finds. `null` if the operation does not paginate. */
  readonly pages: Partial<Omit<Pages, 'item'>> | null
  /** Why the rule does not fit. */
  readonly reason: string
}

/** A required property that Amazon omits from responses. */
export interface OptionalPropertyAnnotation {
  readonly model: string
  readonly definition: string
  readonly property: string
  readonly source: string
}

export interface RestrictedReportType {
  readonly reportType: string
  readonly source: string
}

/** Facts from `models/annotations` that the models lack. */
export interface Annotations extends ProseFacts {
  readonly usagePlans: readonly UsagePlanAnnotation[]
  /** Usage plans for which model and pages differ. Not applied; kept as a record of the decision. */
  readonly confirmedPlans: readonly ConfirmedPlan[]
  /** Operations without a documented usage plan. */
  readonly withoutPlan: readonly Annotation[]
  readonly applicationPlans: readonly ApplicationPlanAnnotation[]
  readonly grantless: readonly GrantlessAnnotation[]
  readonly restricted: readonly RestrictedAnnotation[]
  /** Report types whose documents need an RDT. */
  readonly restrictedReportTypes: readonly RestrictedReportType[]
  /** Operations that are idempotent although their method is not. */
  readonly idempotent: readonly Annotation[]
  readonly optionalProperties: readonly OptionalPropertyAnnotation[]
  readonly replacements: readonly ReplacementAnnotation[]
  readonly pages: readonly PagesAnnotation[]
}

export function readAnnotations(modelsFolder: string): Annotations {
  const read = <T>(name: string): T => readJsonFile<T>(join(modelsFolder, 'annotations', name))
  const plans = read<{ plans: UsagePlanAnnotation[]; confirmed: ConfirmedPlan[]; undocumented: Annotation[] }>(
    'usage-plans.json',
  )
  const restricted = read<{ operations: RestrictedAnnotation[]; restrictedReportTypes: RestrictedReportType[] }>(
    'restricted-operations.json',
  )
  return {
    usagePlans: plans.plans,
    confirmedPlans: plans.confirmed,
    withoutPlan: plans.undocumented,
    applicationPlans: read<{ plans: ApplicationPlanAnnotation[] }>('application-plans.json').plans,
    grantless: read<{ operations: GrantlessAnnotation[] }>('grantless-operations.json').operations,
    restricted: restricted.operations,
    restrictedReportTypes: restricted.restrictedReportTypes,
    idempotent: read<{ operations: Annotation[] }>('idempotent-operations.json').operations,
    replacements: read<{ operations: ReplacementAnnotation[] }>('replacements.json').operations,
    pages: read<{ operations: PagesAnnotation[] }>('pages.json').operations,
    ...readProseFacts(modelsFolder),
    optionalProperties: read<{ properties: OptionalPropertyAnnotation[] }>('optional-properties.json').properties,
  }
}

/** A sandbox case whose request or response contradicts its model. */
export interface Contradiction {
  readonly method: string
  readonly path: string
  readonly status: number
  /** Index among the cases of its response. */
  readonly index: number
  readonly reason: string
}

/** Reads the known contradictions of a model from `models/annotations/sandbox-contradictions.json`. */
export function listedContradictions(
  model: string,
  modelsFolder: string = defaultModelsFolder,
): readonly Contradiction[] {
  return contradictionsIn('sandbox-contradictions.json', model, modelsFolder)
}

/** Reads the responses of sandbox cases that contradict a model, from `models/annotations/response-contradictions.json`. */
export function listedResponseContradictions(
  model: string,
  modelsFolder: string = defaultModelsFolder,
): readonly Contradiction[] {
  return contradictionsIn('response-contradictions.json', model, modelsFolder)
}

function contradictionsIn(name: string, model: string, modelsFolder: string): readonly Contradiction[] {
  const file = join(modelsFolder, 'annotations', name)
  return readJsonFile<Record<string, readonly Contradiction[]>>(file)[model] ?? []
}

/** Our descriptions of an API, from `models/descriptions`. Markdown in full sentences. */
export interface Descriptions {
  /** Purpose of the API. */
  readonly summary: string
  /** Keyed by operationId. */
  readonly operations: Readonly<Record<string, OperationDescription>>
  /** Keyed by definition. */
  readonly definitions: Readonly<Record<string, DefinitionDescription>>
}

interface OperationDescription {
  readonly summary: string
  /** Keyed by parameter name. */
  readonly parameters: Readonly<Record<string, string>>
}

export interface DefinitionDescription {
  readonly description: string
  /** Keyed by property name. Absent if the definition has no properties. */
  readonly properties?: Readonly<Record<string, string>>
}

/** Reads the descriptions of a model. Returns `undefined` for a model without descriptions. */
export function readDescriptions(model: string, modelsFolder: string = defaultModelsFolder): Descriptions | undefined {
  const file = join(modelsFolder, 'descriptions', `${model}.json`)
  return existsSync(file) ? readJsonFile<Descriptions>(file) : undefined
}
