import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { packageRoot } from '@selling-partner/sandbox/package-root'
import type { SwaggerModel } from './swagger-model.js'

/** Folder of the models in this package. */
export const bundleFolder = join(packageRoot, 'dist', 'models')

/** Lists the models of a bundle with their operations. */
export const bundleIndex = 'index.json'

/** A model in this package. A sandbox starts faster if it reads only the models that calls need. */
export interface BundledModel {
  /** Name of the generated package without its scope, such as `orders-v0`. */
  readonly package: string
  readonly operations: readonly BundledOperation[]
  /** Reads the model once. */
  readonly read: () => SwaggerModel
}

/** The properties of an operation that find it before its model is read. */
export interface BundledOperation {
  readonly id: string
  /** In capitals, such as `GET`. */
  readonly method: string
  /** Path template. */
  readonly path: string
  /** Names of path parameters whose values can contain slashes. */
  readonly greedy?: readonly string[]
  /** The scope of a grantless operation. */
  readonly scope?: string
}

interface BundleRow {
  readonly model: string
  readonly package: string
  readonly operations: readonly BundledOperation[]
}

/**
 * Lists the models in this package.
 * @throws Error if the package is not built.
 */
export function listBundledModels(folder: string = bundleFolder): BundledModel[] {
  return readBundleIndex(folder).map((row) => {
    let model: SwaggerModel | undefined
    const read = () => (model ??= { package: row.package, ...readModel(join(folder, `${row.model}.json`)) })
    return { package: row.package, operations: row.operations, read }
  })
}

function readBundleIndex(folder: string): BundleRow[] {
  const file = join(folder, bundleIndex)
  const rows = existsSync(file) ? parseFile(file) : undefined
  if (!Array.isArray(rows) || !rows.every(isBundleRow)) {
    throw new Error(`${basename(file)} in ${folder} is missing or outdated. Run \`npm run build\`.`)
  }
  return rows
}

function isBundleRow(row: unknown): row is BundleRow {
  return typeof row === 'object' && row !== null && 'operations' in row && Array.isArray(row.operations)
}

/** @throws Error if the file is not a Swagger 2.0 model. */
export function readModel(file: string): SwaggerModel {
  const model = parseFile(file)
  if (!isModel(model)) throw new Error(`${file} has no paths. Use a Swagger 2.0 model.`)
  return model
}

/** @throws Error if the file is not valid JSON. */
export function parseFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${file} is not valid JSON. Use a Swagger 2.0 model. (${reason})`)
  }
}

function isModel(value: unknown): value is SwaggerModel {
  return typeof value === 'object' && value !== null && 'paths' in value && typeof value.paths === 'object'
}
