import { readdir, readFile } from 'node:fs/promises'
import { isAbsolute, join, posix } from 'node:path'
import { InputFault } from '../cli/input-fault.js'

/** Templates of one run. */
export interface Templates {
  /** Text by file name. */
  readonly texts: ReadonlyMap<string, string>
  /** The merged `files.json`: the file that each template writes. */
  readonly outputs: Readonly<Record<string, string>>
}

/**
 * Reads folders of templates. A file overrides the file of the same name in the folders before it. The lists in `files.json`
 * are merged: a row with `null` removes the file that the template writes.
 *
 * @throws {InputFault} if a folder cannot be read or has no templates, or a files.json is invalid
 */
export async function readTemplates(folders: readonly string[]): Promise<Templates> {
  const texts = new Map<string, string>()
  const outputs = new Map<string, string>()
  for (const folder of folders) {
    const found = await readFolder(folder)
    for (const [name, text] of found) texts.set(name, text)
    const list = found.get('files.json')
    if (list !== undefined) mergeRows(outputs, readRows(list, folder), texts, folder)
  }
  if (outputs.size === 0) throw new InputFault(subjectIn(folders[0] ?? ''), 'File not found', rowRemedy)
  return { texts, outputs: Object.fromEntries(outputs) }
}

/** Leaves only the files of `src`, and writes them without that folder: `api.ts` instead of `src/api.ts`. */
export function sourcesOnly({ texts, outputs }: Templates): Templates {
  const sources = Object.entries(outputs).filter(([, file]) => file.startsWith('src/'))
  return {
    texts,
    outputs: Object.fromEntries(sources.map(([template, file]) => [template, file.slice('src/'.length)])),
  }
}

async function readFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new InputFault(folder, `Cannot read the templates (${error.code})`, 'Use a folder with mustache files')
  })
  const templates = names.filter((name) => /\.mustache$|^(files|format)\.json$/.test(name)).sort()
  if (templates.length === 0) {
    throw new InputFault(folder, 'The folder has no templates', 'Add mustache files or a files.json')
  }
  return new Map(
    await Promise.all(templates.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  )
}

const rowRemedy = 'Map each template to the file that it writes'

function subjectIn(folder: string): string {
  return join(folder, 'files.json')
}

type Rows = Readonly<Record<string, string | null>>

function readRows(text: string, folder: string): Rows {
  let rows: unknown
  try {
    rows = JSON.parse(text)
  } catch {
    throw new InputFault(subjectIn(folder), 'Not valid JSON', rowRemedy)
  }
  if (!isRows(rows)) throw new InputFault(subjectIn(folder), 'Not an object of file names', rowRemedy)
  return rows
}

function isRows(value: unknown): value is Rows {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isMap && Object.values(value).every((entry) => typeof entry === 'string' || entry === null)
}

function mergeRows(outputs: Map<string, string>, rows: Rows, texts: ReadonlyMap<string, string>, folder: string): void {
  const fault = (problem: string, remedy: string) => new InputFault(subjectIn(folder), problem, remedy)
  for (const [template, file] of Object.entries(rows)) {
    if (file === null) {
      if (!outputs.delete(template)) throw fault(`Template ${template} writes no file`, 'Remove the line')
      continue
    }
    if (!texts.has(template)) throw fault(`Template ${template} not found`, 'Add the template or remove the line')
    if (!isInPackage(file)) {
      throw fault(
        `${file} is not a path in the package`,
        'Use a relative path with forward slashes, such as src/extra.ts',
      )
    }
    outputs.set(template, file)
  }
  for (const [template, file] of outputs) {
    const other = [...outputs].find(([name, path]) => name !== template && path === file)
    if (other) throw fault(`${template} and ${other[0]} write the same file ${file}`, 'Change one, or set one to null')
  }
}

/** A template of a user must not overwrite files outside of the package. */
function isInPackage(file: string): boolean {
  return /[^/]$/.test(file) && !isAbsolute(file) && !/[\\:]/.test(file) && !/^\.\.?(\/|$)/.test(posix.normalize(file))
}
