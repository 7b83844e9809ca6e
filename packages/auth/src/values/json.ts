/** An object whose properties Amazon's model does not describe. */
export type JsonObject = Record<string, unknown>

/** Whether a value from JSON is an object, and neither `null` nor an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
