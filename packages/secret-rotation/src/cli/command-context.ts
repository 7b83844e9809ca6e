import { defaultConfigurationFile, readConfigurationFile } from '../configuration/configuration-file.js'
import { type MadeRotator, makeRotator } from '../configuration/make-rotator.js'
import { readSettings } from '../configuration/read-settings.js'
import { requireSettings, type SettingName, type Settings, type SettingsWith } from '../configuration/settings.js'
import { logLines } from '../observe/log-lines.js'
import type { RotationObserver } from '../observe/rotation-events.js'
import type { CommonOptions } from './read-command-line.js'

/** The settings, the rotator and the log of a command. */
export class CommandContext {
  readonly settings: Settings
  readonly #file: string
  readonly #options: CommonOptions

  private constructor(settings: Settings, file: string, options: CommonOptions) {
    this.settings = settings
    this.#file = file
    this.#options = options
  }

  /** @throws ConfigurationError if a setting or the configuration file is invalid. */
  static async read(options: CommonOptions): Promise<CommandContext> {
    const file = await readConfigurationFile(options.config)
    const settings = readSettings({ flags: options.settings, environment: process.env, file })
    return new CommandContext(settings, file?.path ?? defaultConfigurationFile, options)
  }

  /** @throws ConfigurationError that names every missing setting. */
  require<Name extends SettingName>(...names: readonly Name[]): SettingsWith<Name> {
    return requireSettings(this.settings, names, this.#file)
  }

  /**
   * Creates a rotator, runs `work`, and closes the connections, so that the process can exit.
   *
   * @throws ConfigurationError if a setting is missing or invalid; errors of `work`.
   */
  async withRotator<T>(work: (made: MadeRotator) => Promise<T>): Promise<T> {
    const made = makeRotator(this.require('clientId', 'queueUrl', 'secretStore'), [this.#observer()])
    try {
      return await work(made)
    } finally {
      made.close()
    }
  }

  /** Writes a log line of the command itself. */
  log(message: string): void {
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
