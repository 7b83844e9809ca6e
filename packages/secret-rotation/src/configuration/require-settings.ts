import { ConfigurationError } from '@selling-partner/auth'
import { type SettingName, type Settings, settingRows } from './settings.js'

/** Settings of which some are there for sure. */
export type SettingsWith<Name extends SettingName> = Settings & Required<Pick<Settings, Name>>

/**
 * Checks that settings are there.
 *
 * @param file The configuration file that a missing one could be written to; left out where only the environment is read.
 * @throws ConfigurationError that names all that are missing, and where each can come from.
 */
export function requireSettings<Name extends SettingName>(
  settings: Settings,
  names: readonly Name[],
  file?: string,
): SettingsWith<Name> {
  if (hasSettings(settings, names)) return settings
  const missing = names.filter((name) => settings[name] === undefined)
  const places = missing.map((name) => `${name} (${placesOf(name, file !== undefined)})`)
  const [verb, them] = missing.length > 1 ? ['are', 'them'] : ['is', 'it']
  const remedy =
    file === undefined ? `set ${them} in the environment` : `set ${them} there, or write ${them} to ${file}`
  throw new ConfigurationError(`${listed(places)} ${verb} missing: ${remedy}`)
}

function hasSettings<Name extends SettingName>(
  settings: Settings,
  names: readonly Name[],
): settings is SettingsWith<Name> {
  return names.every((name) => settings[name] !== undefined)
}

function placesOf(name: SettingName, hasFlags: boolean): string {
  const { variable, flag } = settingRows[name]
  return hasFlags ? `${variable} or --${flag}` : variable
}

function listed(texts: readonly string[]): string {
  const [last, ...others] = [...texts].reverse()
  return others.length > 0 ? `${others.reverse().join(', ')} and ${last}` : String(last)
}
