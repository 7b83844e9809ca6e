import type { Row } from '../report/row.js'
import type { Stage } from '../test-bed.js'

export interface Measurement {
  /** Its name on the command line. */
  readonly name: string
  /** What it measures, in a few words. */
  readonly title: string
  run(stage: Stage): Promise<readonly Row[]>
}
