import type { RotationLevel } from '../observe/rotation-event.js'
import type { SetupFinding } from '../setup/setup-finding.js'

const marks: Readonly<Record<RotationLevel, string>> = { info: '✓', warning: '!', alarm: '✗' }

/** A finding for people: a line about what was found, and below it what to do. */
export function findingLines({ level, title, detail, remedy }: SetupFinding): string {
  const line = `${marks[level]} ${title}: ${detail}`
  return remedy === undefined ? line : `${line}\n    ${remedy}`
}
