import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { applyPatch, type Operation } from 'rfc6902'
import { InputFault } from '../cli/input-fault.js'
import { readJsonFile } from './read-json-file.js'
import type { Document } from './swagger.js'

/**
 * Applies the RFC 6902 patches of `models/corrections/<model>` in the order of their names, to the document itself.
 * Each opens with a `test` operation that describes the fault, so a patch whose fault Amazon has mended is noticed.
 *
 * @throws {InputFault} where a patch does not open with `test`, or does not apply
 * @see https://www.rfc-editor.org/rfc/rfc6902
 */
export function applyCorrections(document: Document, model: string, modelsFolder: string): void {
  const folder = join(modelsFolder, 'corrections', model)
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json')) continue
    applyCorrection(document, `models/corrections/${model}/${name}`, readJsonFile<Operation[]>(join(folder, name)))
  }
}

function applyCorrection(document: Document, patchName: string, patch: Operation[]): void {
  if (!Array.isArray(patch) || patch[0]?.op !== 'test') {
    throw new InputFault(patchName, 'it does not open with a "test" operation', 'let it test for the fault it mends')
  }
  const results = applyPatch(document, patch)
  const failed = results.findIndex((result) => result !== null)
  const operation = patch[failed]
  if (operation === undefined) return
  throw new InputFault(
    patchName,
    `its operation ${failed + 1} (${operation.op} ${operation.path}) does not fit the contract any more`,
    'look whether the fault is still there, then rewrite the patch or delete it',
  )
}
