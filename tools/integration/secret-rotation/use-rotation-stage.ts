import { afterEach } from '@jest/globals'
import { RotationStage, type StageOptions } from './rotation-stage.js'

/** Creates the stage of a test. It is removed after the test. */
interface StageInUse {
  set(options?: StageOptions): Promise<RotationStage>
}

/** Creates stages for the tests of a file. */
export function useRotationStage(): StageInUse {
  let stage: RotationStage | undefined
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
