import { makeRotator } from '../configuration/make-rotator.js'
import { readSettings } from '../configuration/read-settings.js'
import { requireSettings } from '../configuration/require-settings.js'
import { logLines } from '../observe/log-lines.js'
import type { SecretRotator } from '../rotation/secret-rotator.js'

/**
 * A rotator for whoever has the environment alone to tell it what it needs. It logs a line of JSON for each event.
 *
 * @throws ConfigurationError where the environment lacks something.
 */
export function rotatorFromEnvironment(): SecretRotator {
  const settings = readSettings({ environment: process.env })
  const needed = requireSettings(settings, ['clientId', 'queueUrl', 'store'])
  return makeRotator(needed, [logLines({ format: 'json' })]).rotator
}
