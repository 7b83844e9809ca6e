import { coldStart } from './cold-start.js'
import { fleet } from './fleet.js'
import type { Measurement } from './measurement.js'
import { overhead } from './overhead.js'
import { paced } from './paced.js'
import { rateCut } from './rate-cut.js'
import { secretRotation } from './secret-rotation.js'
import { storm } from './storm.js'

/** All measurements, in the order of the table. */
export const measurements: readonly Measurement[] = [overhead, paced, fleet, rateCut, storm, secretRotation, coldStart]
