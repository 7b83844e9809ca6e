import type { RotationLevel } from '../observe/rotation-events.js'

/** The result of one check of the setup. */
export interface SetupFinding {
  readonly ok: boolean
  /** `alarm`: a new secret would not arrive, or would be lost. Always `info` if `ok`. */
  readonly level: RotationLevel
  /** The subject of the check: `Access policy`. */
  readonly title: string
  /** The result, without a secret. */
  readonly detail: string
  /** The remedy. Absent if there is nothing to do. */
  readonly remedy?: string
}

export function passed(title: string, detail: string): SetupFinding {
  return { ok: true, level: 'info', title, detail }
}

export function warning(title: string, detail: string, remedy: string): SetupFinding {
  return { ok: false, level: 'warning', title, detail, remedy }
}

export function failed(title: string, detail: string, remedy: string): SetupFinding {
  return { ok: false, level: 'alarm', title, detail, remedy }
}
