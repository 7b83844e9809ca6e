import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defaultModelsFolder } from './catalog.js'
import { readJsonFile } from './read-json-file.js'

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
