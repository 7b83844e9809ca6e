import { defaultConfigurationFile, readConfigurationFile } from '../configuration/configuration-file.js'
import { type MadeRotator, makeRotator } from '../configuration/make-rotator.js'
import { readSettings } from '../configuration/read-settings.js'
import type { SettingName, Settings } from '../configuration/settings.js'
import { requireSettings, type SettingsWith } from '../configuration/settings.js'
import { logLines } from '../observe/log-lines.js'
import type { RotationObserver } from '../observe/rotation-events.js'
import type { CommonOptions } from './read-command-line.js'

/** What a command works with. */
export class CommandContext {
  readonly settings: Settings
  readonly #file: string
  readonly #options: CommonOptions

  private constructor(settings: Settings, file: string, options: CommonOptions) {
    this.settings = settings
    this.#file = file
    this.#options = options
  }

  /** @throws ConfigurationError where a setting, or the file, is malformed. */
  static async read(options: CommonOptions): Promise<CommandContext> {
    const file = await readConfigurationFile(options.config)
    const settings = readSettings({ flags: options.settings, environment: process.env, file })
    return new CommandContext(settings, file?.path ?? defaultConfigurationFile, options)
  }

  /** @throws ConfigurationError that names all of them that are missing. */
  require<Name extends SettingName>(...names: readonly Name[]): SettingsWith<Name> {
    return requireSettings(this.settings, names, this.#file)
  }

  /**
   * Has a rotator do something, and ends its connections afterwards, so that the process can end.
   *
   * @throws ConfigurationError where it cannot be made of the settings, and what the work throws.
   */
  async withRotator<T>(work: (made: MadeRotator) => Promise<T>): Promise<T> {
    const made = makeRotator(this.require('clientId', 'queueUrl', 'store'), [this.#observer()])
    try {
      return await work(made)
    } finally {
      made.close()
    }
  }

  /** Writes a line of the command's own among the log lines. */
  note(message: string): void {
    const { log, quiet } = this.#options
    if (quiet) return
    const at = new Date().toISOString()
    console.error(log === 'json' ? JSON.stringify({ at, level: 'info', message }) : `${at} info    ${message}`)
  }

  #observer(): RotationObserver {
    const { log, quiet } = this.#options
    const observer = logLines({ format: log })
    return quiet ? (event) => (event.level === 'info' ? undefined : observer(event)) : observer
  }
}
