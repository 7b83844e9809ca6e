import { join } from 'node:path'
import { defaultModelsFolder } from './catalog.js'
import { readJsonFile } from './read-json-file.js'

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
