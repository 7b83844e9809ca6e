import { afterEach, beforeEach } from '@jest/globals'
import { RotationStage, type StageOptions } from './rotation-stage.js'

/** Creates the stage of a test. It is removed after the test. */
interface StageInUse {
  set(options?: StageOptions): Promise<RotationStage>
}

/** Creates stages for the tests of a file, without the variables of a developer's shell. */
export function useRotationStage(): StageInUse {
  let stage: RotationStage | undefined
  beforeEach(() => {
    for (const name of ['LWA_URL', 'SP_API_BASE_URL', 'SP_API_REGION']) delete process.env[name]
  })
  afterEach(async () => {
    await stage?.close()
    stage = undefined
  })
  return {
    set: async (options) => {
      stage = await RotationStage.set(options)
      return stage
    },
  }
}
