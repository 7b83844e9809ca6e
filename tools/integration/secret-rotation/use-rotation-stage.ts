import { afterEach, beforeEach } from '@jest/globals'
import { RotationStage, type StageOptions } from './rotation-stage.js'

/** The stage of each test of a file, which is struck after it. */
export interface StageInUse {
  /** Sets it. */
  set(options?: StageOptions): Promise<RotationStage>
}

/** Sets a stage for each test that asks for one, without what a developer's shell may have set. */
export function useRotationStage(): StageInUse {
  let stage: RotationStage | undefined
  beforeEach(() => {
    for (const name of ['LWA_URL', 'SP_API_BASE_URL', 'SP_API_REGION']) delete process.env[name]
  })
  afterEach(async () => {
    await stage?.strike()
    stage = undefined
  })
  return {
    set: async (options) => {
      stage = await RotationStage.set(options)
      return stage
    },
  }
}
