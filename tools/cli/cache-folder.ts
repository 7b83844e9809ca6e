import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Returns the user's folder for files that can be downloaded again.
 *
 * @see https://specifications.freedesktop.org/basedir-spec/latest
 */
export function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string {
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME
  return process.platform === 'win32' && LOCALAPPDATA ? LOCALAPPDATA : join(homedir(), '.cache')
}
