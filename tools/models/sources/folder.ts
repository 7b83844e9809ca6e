import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { InputFault } from '../../cli/input-fault.js'
import type { Source, SourceFile } from './source.js'

/** Any folder that holds models, sub folders included. It may hold some of them only. */
export function folderSource(folder: string): Source {
  return {
    label: `folder ${folder}`,
    complete: false,
    read: async () => ({ record: { kind: 'folder' }, files: readModelFiles(folder, folder) }),
  }
}

/**
 * Reads every JSON file below a folder, in the order of their paths. Others (notes in Markdown) are passed over.
 * @param subject what to call the folder when something is wrong with it
 */
export function readModelFiles(folder: string, subject: string): SourceFile[] {
  const remedy = "name a folder that holds Amazon's models"
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new InputFault(subject, 'there is no such folder', remedy)
  }
  const files = jsonFilesBelow(folder).map((file) => ({
    path: relative(folder, file).split(sep).join('/'),
    bytes: readFileSync(file),
  }))
  if (files.length === 0) {
    throw new InputFault(subject, 'it holds no JSON file', remedy)
  }
  return files
}

function jsonFilesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
