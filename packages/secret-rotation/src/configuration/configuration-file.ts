import { readFile } from 'node:fs/promises'
import { ConfigurationError } from '@selling-partner/auth'
import { nearestName } from '@selling-partner/auth/internal'
import { isSettingName, type SettingName, settingNames } from './settings.js'

/** The file that is read where no other is named. */
export const defaultConfigurationFile = 'selling-partner-rotation.json'

/** What a configuration file holds: its keys are known, its values are not looked at yet. */
export interface ConfigurationFile {
  readonly path: string
  readonly values: Readonly<Partial<Record<SettingName, unknown>>>
}

/**
 * Reads a configuration file.
 *
 * @param path The file that the user names: it must be there. @default selling-partner-rotation.json in the working
 * directory, if it is there
 * @returns `undefined` where there is none.
 * @throws ConfigurationError where it cannot be read, is not JSON, or has a key that is unknown or names a secret.
 */
export async function readConfigurationFile(path?: string): Promise<ConfigurationFile | undefined> {
  const file = path ?? defaultConfigurationFile
  const text = await readText(file, path !== undefined)
  return text === undefined ? undefined : { path: file, values: parseValues(text, file) }
}

async function readText(file: string, isNamed: boolean): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' && !isNamed) return undefined
    if (code === 'ENOENT') throw new ConfigurationError(`${file} does not exist: name another file with --config`)
    throw new ConfigurationError(`${file} cannot be read (${code}): make it a file that this user may read`)
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown'
}

function parseValues(text: string, file: string): ConfigurationFile['values'] {
  const values = parseObject(text, file)
  for (const key of Object.keys(values)) checkKey(key, file)
  return values
}

function parseObject(text: string, file: string): object {
  const value = parseJson(text, file)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new ConfigurationError(`${file} is no JSON object: write it like {"clientId": "...", "queueUrl": "..."}`)
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What the parser says would quote the file, and somebody may have put a secret there.
    throw new ConfigurationError(
      `${file} is not JSON: look for a comma, a quote or a brace that is missing or too many`,
    )
  }
}

const namesSecret = /secret|token|password|passphrase|access.?key|credential/i

function checkKey(key: string, file: string): void {
  if (isSettingName(key)) return
  if (namesSecret.test(key)) {
    throw new ConfigurationError(
      `${key} does not belong in ${file}: secrets are kept in the store alone, where a rotation can replace them; take it out, and put the client secret into the store with the command store-secret`,
    )
  }
  const nearest = nearestName(key, settingNames)
  const remedy = nearest ? `did you mean ${nearest}?` : `the known ones are ${settingNames.join(', ')}`
  throw new ConfigurationError(`${file} has an unknown key ${key}: ${remedy}`)
}
