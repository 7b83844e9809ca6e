import type { Stage } from './stage.js'

/** A way in which a call or an onboarding fails. */
export interface Failure {
  readonly name: string
  readonly run: (stage: Stage) => Promise<unknown>
  /** The expected error, so that the test examines the intended failure. */
  readonly error: object
}
