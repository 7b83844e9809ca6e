import { readFile } from 'node:fs/promises'
import { ConfigurationError } from '@selling-partner/auth'
import { nearestName } from '@selling-partner/auth/internal'
import { isSettingName, type SettingName, settingNames } from './settings.js'

/** The file to read if `--config` is not given. */
export const defaultConfigurationFile = 'selling-partner-rotation.json'

/** A configuration file with known keys, whose values are not checked yet. */
export interface ConfigurationFile {
  readonly path: string
  readonly values: Readonly<Partial<Record<SettingName, unknown>>>
}

/**
 * Reads a configuration file.
 *
 * @param path A file that must exist. @default selling-partner-rotation.json in the working directory, if it exists
 * @returns `undefined` if there is no file.
 * @throws ConfigurationError if the file cannot be read, is not JSON, or has a key that is unknown or names a secret.
 */
export async function readConfigurationFile(path?: string): Promise<ConfigurationFile | undefined> {
  const file = path ?? defaultConfigurationFile
  const text = await readText(file, path !== undefined)
  return text === undefined ? undefined : { path: file, values: parseValues(text, file) }
}

async function readText(file: string, isRequired: boolean): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' && !isRequired) return undefined
    if (code === 'ENOENT') throw new ConfigurationError(`${file} does not exist. Name another file with --config.`)
    throw new ConfigurationError(`${file} cannot be read (${code}). Give this user permission to read it.`)
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
  throw new ConfigurationError(`${file} is not a JSON object. Write it like {"clientId": "...", "queueUrl": "..."}.`)
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's error would quote the file, which may contain a secret.
    throw new ConfigurationError(`${file} is not JSON. Look for a missing or extra comma, quote or brace.`)
  }
}

const secretKey = /secret|token|password|passphrase|access.?key|credential/i

function checkKey(key: string, file: string): void {
  if (isSettingName(key)) return
  if (secretKey.test(key)) {
    throw new ConfigurationError(
      `${file} must not contain a secret (${key}). Remove it, and store the client secret with the command store-secret.`,
    )
  }
  const nearest = nearestName(key, settingNames)
  const remedy = nearest ? `Did you mean ${nearest}?` : `Use one of ${settingNames.join(', ')}.`
  throw new ConfigurationError(`${file} has an unknown key ${key}. ${remedy}`)
}
