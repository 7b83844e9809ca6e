import { satisfies } from 'semver'

/** Version of packages that were never released. */
export const unreleased = '0.1.0'

/**
 * Returns a range that accepts a new version too. So a major of a package forces no major of the packages that depend on it:
 * `^1.0.0` becomes `^1.0.0 || ^2.0.0`. Returns the same range if it accepts the version already.
 */
export function accept(range: string, version: string): string {
  if (satisfies(version, range)) return range
  const caret = `^${version}`
  // Nobody can have a version that was never published.
  return range === `^${unreleased}` ? caret : `${range} || ${caret}`
}
