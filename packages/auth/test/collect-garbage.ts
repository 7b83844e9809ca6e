import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Has all garbage collected now, without a flag on the command line. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const gc: () => void = runInNewContext('gc')
  gc()
}
