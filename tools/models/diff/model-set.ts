import { existsSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { InputFault } from '../../cli/input-fault.js'
import { type CatalogRow, proposeCatalogRow, readCatalog, rowOfUpstreamFile } from '../catalog.js'
import { faultOfModel } from '../check-model.js'
import { isJsonObject, type JsonObject, type JsonValue } from '../json.js'
import { applyCorrections, prepareAllModels } from '../prepare-model.js'
import { schemaContract } from '../schema-contract.js'
import { folderSource, readModelFiles, readSchemaFiles, type SourceFile } from '../sources.js'
import type { Document } from '../swagger.js'
import { toContract } from '../to-contract.js'

/** A model or a schema of a set. */
export interface SetEntry {
  /** Name of the package without its scope, or the path of a schema, such as `schemas/feeds/a.json`. */
  readonly name: string
  readonly content: { readonly document: Document } | { readonly path: string; readonly text: string }
  /** The text of Amazon's file, to notice a change of prose. Absent if the file is already a contract. */
  readonly raw?: string
}

/** Models and schemas to compare, by name. */
export interface ModelSet {
  /** Name in texts, such as `v1.2.0` or `models`. */
  readonly label: string
  /** Whether the set has all models of its time, so that a missing one is removed. */
  readonly complete: boolean
  readonly entries: ReadonlyMap<string, SetEntry>
}

/** A folder `models` of this repository. Its models can be compared with or without corrections and annotations. */
export interface RepositorySet {
  readonly label: string
  readonly folder: string
}

/** Returns whether a folder is a folder `models` of this repository, and not of Amazon's. */
export function isRepositoryFolder(folder: string): boolean {
  return existsSync(join(folder, 'catalog.json')) && existsSync(join(folder, 'contracts'))
}

/**
 * Reads a folder `models` of this repository.
 *
 * @param prepared whether to apply corrections and annotations
 * @throws {InputFault} if a file is missing or invalid, or a correction or annotation does not match its model
 */
export function readRepositorySet({ label, folder }: RepositorySet, prepared: boolean): ModelSet {
  const catalog = readCatalog(folder)
  const models = prepared
    ? prepareAllModels(folder).map(({ row, document }) => ({ name: row.package, content: { document } }))
    : readModelFiles(join(folder, 'contracts'), join(folder, 'contracts')).map((file) => ({
        ...modelEntry(file, catalog),
        raw: undefined,
      }))
  // Without Amazon's text, because contracts have no prose to compare.
  const schemas = readSchemaFiles(join(folder, 'schemas')).map((file) => ({ ...schemaEntry(file), raw: undefined }))
  return setOf(label, true, [...models, ...(prepared ? schemas.map((entry) => corrected(entry, folder)) : schemas)])
}

/** Applies the corrections of a JSON Schema. */
function corrected({ content, name }: Pick<SetEntry, 'content' | 'name'>, folder: string): SetEntry {
  if (!('text' in content) || !content.path.endsWith('.json')) return { name, content }
  const document: JsonObject = JSON.parse(content.text)
  applyCorrections(document, name.replace(/\.json$/, ''), folder)
  return { name, content: { path: content.path, text: JSON.stringify(document) } }
}

/**
 * Reads a folder with Amazon's models or with contracts. It does not have to be complete.
 *
 * @throws {InputFault} if the folder does not exist, or a file is invalid
 */
export async function readFolderSet(folder: string): Promise<ModelSet> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new InputFault(folder, 'A git ref or folder of this name does not exist', 'Check the name, or run git fetch')
  }
  const { files, schemas } = await folderSource(folder).read()
  const catalog = readCatalog()
  return setOf(folder, false, [...files.map((file) => modelEntry(file, catalog)), ...schemas.map(schemaEntry)])
}

/** Combines entries. Two files of the same model are an error, because only one of them can be compared. */
export function setOf(
  label: string,
  complete: boolean,
  list: readonly (Omit<SetEntry, 'raw'> & { readonly raw?: string | undefined })[],
): ModelSet {
  const entries = new Map<string, SetEntry>()
  for (const { raw, ...entry } of list) {
    if (entries.has(entry.name)) {
      throw new InputFault(label, `Two files are the model ${entry.name}`, 'Remove one of them')
    }
    entries.set(entry.name, { ...entry, ...(raw !== undefined && { raw }) })
  }
  return { label, complete, entries }
}

/** @throws {InputFault} if the file is not a model */
export function modelEntry({ path, bytes }: SourceFile, catalog: readonly CatalogRow[]): SetEntry {
  const raw = bytes.toString('utf8')
  const model = parseModel(path, raw)
  const fault = faultOfModel(model)
  // Amazon's old models have references to nothing.
  if (!isJsonObject(model) || (fault !== undefined && !fault.startsWith('Reference'))) {
    throw new InputFault(path, fault ?? 'Not a Swagger document', 'Remove the file from the folder')
  }
  const row = rowOfUpstreamFile(catalog, path) ?? proposeCatalogRow(path, versionOf(model))
  return { name: row.package, content: { document: toContract(model).contract as unknown as Document }, raw }
}

/** @throws {InputFault} if the file is not a schema */
export function schemaEntry(file: SourceFile): SetEntry {
  const { text } = schemaContract(file)
  const content = { path: file.path, text }
  return { name: `schemas/${file.path}`, content, raw: file.bytes.toString('utf8') }
}

function parseModel(path: string, text: string): JsonValue {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new InputFault(basename(path), `Not valid JSON (${reason})`, 'Get an intact copy of the file')
  }
}

function versionOf({ info }: JsonObject): string {
  return isJsonObject(info) && typeof info.version === 'string' ? info.version : 'v1'
}
