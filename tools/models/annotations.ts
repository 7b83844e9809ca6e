import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defaultModelsFolder } from './catalog.js'
import { readJsonFile } from './json.js'

/** Names one operation. The operationId is there for readers: two operations of a model have shared one. */
export interface OperationKey {
  readonly model: string
  /** In capitals. */
  readonly method: string
  readonly path: string
  readonly operationId: string
}

/** Every annotation says where it was read. */
export interface Annotation extends OperationKey {
  readonly source: string
}

export interface UsagePlanAnnotation extends Annotation {
  readonly rate: number
  readonly burst: number
}

/** The model's plan stands, since it is the lower; `documented` is what the public pages say. */
export interface ConfirmedPlan extends Annotation {
  readonly documented: { readonly rate: number; readonly burst: number }
}

/** The plan under which all selling partners of an application stand together, besides the usage plan of each. */
export interface ApplicationPlanAnnotation extends Annotation {
  readonly rate: number
  /** That of the usage plan, where the pages have one burst for both. */
  readonly burst: number
}

export interface GrantlessAnnotation extends Annotation {
  readonly scope: string
}

export interface RestrictedAnnotation extends Annotation {
  readonly dataElements?: readonly string[]
  readonly optional?: true
  readonly specificPath?: true
  /** It is restricted for the documents of `restrictedReportTypes` only. */
  readonly byReportType?: true
}

export interface RestrictedReportType {
  readonly reportType: string
  readonly source: string
}

/** Facts that the models lack, out of `models/annotations`. */
export interface Annotations {
  readonly usagePlans: readonly UsagePlanAnnotation[]
  /** Where model and pages disagree and the model is the lower. Nothing to apply; kept so that nobody asks twice. */
  readonly confirmedPlans: readonly ConfirmedPlan[]
  /** Operations of which nobody documents a plan. */
  readonly withoutPlan: readonly Annotation[]
  readonly applicationPlans: readonly ApplicationPlanAnnotation[]
  readonly grantless: readonly GrantlessAnnotation[]
  readonly restricted: readonly RestrictedAnnotation[]
  /** Report types whose documents need an RDT. */
  readonly restrictedReportTypes: readonly RestrictedReportType[]
  /** Operations that only read although their method does not say so: twice does no more than once. */
  readonly idempotent: readonly Annotation[]
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
  }
}

/** A sandbox case that asks for what its own model forbids. */
export interface Contradiction {
  readonly method: string
  readonly path: string
  readonly status: number
  /** Position among the cases of its response. */
  readonly index: number
  readonly reason: string
}

/** The known contradictions of a model, out of `models/annotations/sandbox-contradictions.json`. */
export function listedContradictions(
  model: string,
  modelsFolder: string = defaultModelsFolder,
): readonly Contradiction[] {
  const file = join(modelsFolder, 'annotations', 'sandbox-contradictions.json')
  return readJsonFile<Record<string, readonly Contradiction[]>>(file)[model] ?? []
}

/** This project's own words on an API, out of `models/descriptions`. Markdown, in whole sentences. */
export interface Descriptions {
  /** What the API is for. */
  readonly summary: string
  /** Keyed by operationId. */
  readonly operations: Readonly<Record<string, OperationDescription>>
  /** Keyed by definition. */
  readonly definitions: Readonly<Record<string, DefinitionDescription>>
}

export interface OperationDescription {
  readonly summary: string
  /** Keyed by parameter name. */
  readonly parameters: Readonly<Record<string, string>>
}

export interface DefinitionDescription {
  readonly description: string
  /** Keyed by property name. Left out where the definition has none. */
  readonly properties?: Readonly<Record<string, string>>
}

/** Reads the words on one model, if there are any. */
export function readDescriptions(model: string, modelsFolder: string = defaultModelsFolder): Descriptions | undefined {
  const file = join(modelsFolder, 'descriptions', `${model}.json`)
  return existsSync(file) ? readJsonFile<Descriptions>(file) : undefined
}
