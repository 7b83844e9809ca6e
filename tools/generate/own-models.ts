import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { InputFault } from '../cli/input-fault.js'
import { type CatalogRow, proposeCatalogRow } from '../models/catalog.js'
import { faultOfModel } from '../models/check-model.js'
import { isJsonObject, type JsonObject, type JsonValue } from '../models/json.js'
import type { Document } from '../models/swagger.js'
import { toContract } from '../models/to-contract.js'
import { normalizeModel } from './normalize-model.js'
import type { OwnModels } from './options.js'
import { descriptionsIn } from './own-descriptions.js'

/** A model of a user and its file. */
interface OwnModel {
  readonly row: CatalogRow
  readonly file: string
  readonly model: JsonObject
}

/**
 * Writes models of a user to `target`, in the form of our models. All other files are optional.
 * Text of the Swagger file stands in for missing descriptions.
 *
 * @param ours folder of our models
 * @throws {InputFault} if a file is missing or invalid
 */
export function importModels(own: OwnModels, ours: string, target: string): void {
  const models = 'folder' in own ? modelsInFolder(own.folder) : own.files.map((file) => modelOf(file, {}))
  requireDifferent(models)
  const folder = 'folder' in own ? own.folder : undefined
  write(
    join(target, 'catalog.json'),
    models.map(({ row }) => ({ ...row })),
  )
  for (const model of models) importModel(model, folder, target)
  importAnnotations(folder, ours, target)
  if (folder) for (const name of ['corrections', 'examples']) copyFiles(join(folder, name), join(target, name))
}

function importModel({ row, file, model }: OwnModel, folder: string | undefined, target: string): void {
  const normalized = normalizeModel(model, file)
  write(join(target, 'contracts', `${row.model}.json`), toContract(normalized).contract)
  const own = folder && join(folder, 'descriptions', `${row.model}.json`)
  const described = descriptionsIn(normalized as unknown as Document)
  const descriptions = own && existsSync(own) ? merge(described, readObject(own)) : described
  write(join(target, 'descriptions', `${row.model}.json`), descriptions)
}

/** Copies the JSON files of a folder that may be missing. */
function copyFiles(folder: string, target: string): void {
  if (!existsSync(folder)) return
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  for (const name of names) write(join(target, name), readJson(join(folder, name), 'Fix the file'))
}

/** Copies the annotations of a user. Files and lists that they lack are empty. */
function importAnnotations(folder: string | undefined, ours: string, target: string): void {
  const names = readdirSync(join(ours, 'annotations')).filter((name) => name.endsWith('.json'))
  const own = folder && join(folder, 'annotations')
  const found = own && existsSync(own) ? readdirSync(own).filter((name) => name.endsWith('.json')) : []
  const unknown = found.find((name) => !names.includes(name))
  if (own && unknown) throw new InputFault(join(own, unknown), 'Unknown annotations', `Use one of ${names.join(', ')}`)
  for (const name of names) {
    const rows = own && found.includes(name) ? readObject(join(own, name)) : {}
    write(join(target, 'annotations', name), { ...emptied(readObject(join(ours, 'annotations', name))), ...rows })
  }
}

/** The same keys without their rows. */
function emptied(annotations: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(annotations).map(([key, value]) => [key, Array.isArray(value) ? [] : {}]))
}

function modelsInFolder(folder: string): readonly OwnModel[] {
  const catalog = join(folder, 'catalog.json')
  const remedy = 'List each model in a row, such as [{ "model": "widgets_2026-01-01" }]'
  const rows = readJson(catalog, remedy)
  if (!Array.isArray(rows) || rows.length === 0) throw new InputFault(catalog, 'The list is empty', remedy)
  return rows.map((row) => {
    if (!isJsonObject(row) || typeof row.model !== 'string') {
      throw new InputFault(catalog, `${JSON.stringify(row)} names no model`, remedy)
    }
    return modelOf(join(folder, 'contracts', `${row.model}.json`), row, catalog)
  })
}

/** Reads a Swagger file. The file name and the version in the file are the defaults of its catalog row. */
function modelOf(file: string, given: JsonObject, catalog = file): OwnModel {
  const model = readObject(file)
  const fault = faultOfModel(model)
  if (fault !== undefined) throw new InputFault(file, fault, 'Use a valid Swagger 2.0 file')
  const { version } = (model as unknown as Document).info
  // Amazon may have no page about the API, so the default is a page that exists.
  const reference = 'https://developer-docs.amazon/sp-api'
  const proposed: Record<string, unknown> = { ...proposeCatalogRow(basename(file), version), reference }
  const row: Record<string, unknown> = { ...proposed, ...given }
  for (const [key, pattern] of Object.entries(rowPatterns)) {
    if (!pattern.test(String(row[key]))) {
      const remedy = `Set it to a text that matches ${pattern.source} in a row of catalog.json`
      throw new InputFault(catalog, `${JSON.stringify(row[key])} is not a valid ${key}`, remedy)
    }
  }
  return { row: row as unknown as CatalogRow, file, model }
}

/** The values that templates can write without quoting or escaping. */
const rowPatterns: Readonly<Record<string, RegExp>> = {
  model: /^[\w.-]+$/,
  package: /^[a-z0-9][a-z0-9._-]*$/,
  className: /^[A-Z]\w*Api$/,
  title: /^[^\\"<>{}*]+$/,
  reference: /^https:\/\/[^\s"'<>(){}*]+$/,
  state: /^(current|deprecated|retired|unpublished)$/,
}

function requireDifferent(models: readonly OwnModel[]): void {
  for (const key of ['model', 'package'] as const) {
    const values = models.map(({ row }) => row[key])
    const index = values.findIndex((value, at) => values.indexOf(value) !== at)
    const repeated = models[index]
    if (repeated) {
      const problem = `Two models have the ${key} ${repeated.row[key]}`
      throw new InputFault(repeated.file, problem, 'Rename one of them, or give it another name in catalog.json')
    }
  }
}

/** Overrides values of `base`, at any depth. */
function merge(base: JsonValue, other: JsonValue): JsonValue {
  if (!isJsonObject(base) || !isJsonObject(other)) return other
  const entries = Object.entries(other).map(([key, value]): [string, JsonValue] => {
    const old = base[key]
    return [key, old === undefined ? value : merge(old, value)]
  })
  return { ...base, ...Object.fromEntries(entries) }
}

function readObject(file: string): JsonObject {
  const value = readJson(file, 'Fix the file')
  if (!isJsonObject(value)) throw new InputFault(file, 'Not a JSON object', 'Fix the file')
  return value
}

function readJson(file: string, remedy: string): JsonValue {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new InputFault(file, code === 'ENOENT' ? 'File not found' : `Cannot read this file (${code})`, remedy)
  }
  try {
    return JSON.parse(text) as JsonValue
  } catch (error) {
    const problem = `Not valid JSON (${(error as Error).message})`
    throw new InputFault(file, problem, /\.ya?ml$/.test(file) ? 'Convert YAML to JSON' : 'Fix the file')
  }
}

function write(file: string, value: JsonValue): void {
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, JSON.stringify(value))
}
