import type { RotationLevel } from '../observe/rotation-events.js'

/** One thing that was looked at before a secret is asked for. */
export interface SetupFinding {
  /** Whether it is as it should be. */
  readonly ok: boolean
  /** How much it matters: with an `alarm` a new secret would not come, or would be lost. Always `info` where it is `ok`. */
  readonly level: RotationLevel
  /** What was looked at: `Access policy`. */
  readonly title: string
  /** What was found, without a secret. */
  readonly detail: string
  /** What to do. Left out where there is nothing to do. */
  readonly remedy?: string
}

export function fine(title: string, detail: string): SetupFinding {
  return { ok: true, level: 'info', title, detail }
}

export function doubtful(title: string, detail: string, remedy: string): SetupFinding {
  return { ok: false, level: 'warning', title, detail, remedy }
}

export function wrong(title: string, detail: string, remedy: string): SetupFinding {
  return { ok: false, level: 'alarm', title, detail, remedy }
}
