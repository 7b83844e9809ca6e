import type { LuaScript } from '../connection/lua-script.js'

/** What the limiter needs of the connection to Redis. */
export interface ScriptRunner {
  /** Whether Redis is worth being asked: it answered last time, or it is time to try again. */
  readonly isAvailable: boolean
  /**
   * Runs a Lua script, in one round trip.
   *
   * @throws SharedStoreError where Redis does not answer in time.
   */
  run(script: LuaScript, keys: readonly string[], args: readonly string[]): Promise<unknown>
}
