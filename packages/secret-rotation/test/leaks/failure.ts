import type { RotationEventType } from '../../src/observe/rotation-events.js'
import type { LeakStage } from './leak-stage.js'

/** A failure of a rotation that could leak a secret. */
export interface Failure {
  readonly name: string
  run(stage: LeakStage): Promise<unknown>
  /** The event. Absent if only the caller learns of the failure. */
  readonly event?: RotationEventType
  /** The caller's error. Absent if there is none. */
  readonly error?: object
}
