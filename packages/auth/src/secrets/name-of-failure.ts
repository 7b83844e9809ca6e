import { isRecord } from '../values/is-record.js'

/** How errors are named: `ENOENT`, `ERR_HTTP2_ERROR`, `AccessDeniedException`. No client secret is written so. */
const errorName = /^[A-Z]\w{0,63}$/

/** The `code` or else the name of somebody else's error, whose message may hold anything. */
export function nameOfFailure(error: unknown): string | undefined {
  if (!isRecord(error)) return undefined
  return [error.code, error.name].find((name): name is string => typeof name === 'string' && errorName.test(name))
}
