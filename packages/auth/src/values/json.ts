/** An object of which the model says no more than that it is one. */
export type JsonObject = Record<string, unknown>

/** Whether a value from JSON is an object, so that its members may be looked at. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
