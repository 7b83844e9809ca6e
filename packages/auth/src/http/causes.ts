import { axiosCore } from '../axios/axios-core.js'
import { isRecord } from '../values/json.js'

/** Maximum number of causes. Node's fetch nests three. */
const maxCauses = 5

/** Returns the causes of an adapter's error, outermost first. */
export function causesOf(error: unknown): Record<string, unknown>[] {
  const causes: Record<string, unknown>[] = []
  let cause: unknown = axiosCore().isAxiosError(error) ? error.cause : undefined
  while (isRecord(cause) && causes.length < maxCauses) {
    causes.push(cause)
    cause = cause.cause
  }
  return causes
}
