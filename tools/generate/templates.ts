import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InputFault } from '../cli/input-fault.js'

/** Templates of one run. */
export interface Templates {
  /** Text by file name. */
  readonly texts: ReadonlyMap<string, string>
  /** Content of `files.json`: the file that each template writes. */
  readonly outputs: Readonly<Record<string, string>>
}

/**
 * Reads our templates. Files in `overlay` override ours with the same name.
 *
 * @throws {InputFault} if a folder cannot be read or files.json is invalid
 */
export async function readTemplates(ours: string, overlay?: string): Promise<Templates> {
  const texts = await readFolder(ours)
  if (overlay !== undefined) {
    for (const [name, text] of await readFolder(overlay)) texts.set(name, text)
  }
  return { texts, outputs: readOutputs(texts, overlay ?? ours) }
}

async function readFolder(folder: string): Promise<Map<string, string>> {
  try {
    const names = (await readdir(folder)).filter((name) => /\.(mustache|json)$/.test(name)).sort()
    return new Map(
      await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
    )
  } catch (error) {
    throw new InputFault(
      folder,
      `Cannot read the templates (${(error as NodeJS.ErrnoException).code})`,
      'Use a folder with mustache files',
    )
  }
}

function readOutputs(texts: ReadonlyMap<string, string>, folder: string): Record<string, string> {
  const subject = join(folder, 'files.json')
  const remedy = 'Map each template to the file that it writes'
  const text = texts.get('files.json')
  if (text === undefined) throw new InputFault(subject, 'File not found', remedy)
  let outputs: unknown
  try {
    outputs = JSON.parse(text)
  } catch {
    throw new InputFault(subject, 'Not valid JSON', remedy)
  }
  if (!isMapOfTexts(outputs)) throw new InputFault(subject, 'Not an object of file names', remedy)
  for (const template of Object.keys(outputs)) {
    if (!texts.has(template))
      throw new InputFault(subject, `Template ${template} not found`, 'Add the template or remove the line')
  }
  return outputs
}

function isMapOfTexts(value: unknown): value is Record<string, string> {
  return isRecord(value) && Object.values(value).every((entry) => typeof entry === 'string')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
