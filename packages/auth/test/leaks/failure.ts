import type { Stage } from './stage.js'

/** A way in which a call, or an onboarding, comes to nothing. */
export interface Failure {
  readonly name: string
  readonly run: (stage: Stage) => Promise<unknown>
  /** What it has to fail with, so that it is that failure which is looked at. */
  readonly error: object
}
