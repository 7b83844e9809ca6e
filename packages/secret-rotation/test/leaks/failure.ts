import type { RotationEventType } from '../../src/observe/rotation-events.js'
import type { LeakStage } from './leak-stage.js'

/** Something that goes wrong in a rotation, where it could give a secret away. */
export interface Failure {
  readonly name: string
  run(stage: LeakStage): Promise<unknown>
  /** What is told of it. Left out where nobody but the caller is told. */
  readonly tells?: RotationEventType
  /** What the caller is told. Left out where the caller is told nothing. */
  readonly error?: object
}
