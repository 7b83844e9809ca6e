import { readdir } from 'node:fs/promises'
import { firstFew } from '../../cli/first-few.js'
import { InputFault } from '../../cli/input-fault.js'
import type { StagedPackage } from '../stage-package.js'
import { EngineExit, lastLine, runWrapper } from './run-wrapper.js'

/** Runs the engine over all packages in one JVM. `onDone` counts the finished ones. */
export async function runEngine(
  root: string,
  staged: readonly StagedPackage[],
  onDone: (done: number) => void,
): Promise<void> {
  const configs = staged.map(({ config }) => config)
  let done = 0
  try {
    await runWrapper(root, ['batch', ...configs], (line) => {
      if (/Finished generating/.test(line)) onDone(++done)
    })
  } catch (error) {
    if (!(error instanceof EngineExit)) throw error
    throw new InputFault(
      await nameFailed(staged),
      reasonOf(error.printed),
      'mend the model in models/corrections or the template',
    )
  }
}

/** The engine does not say which model it complains of, but it writes nothing for a model that it refuses. */
async function nameFailed(staged: readonly StagedPackage[]): Promise<string> {
  const failed: string[] = []
  for (const { row, output } of staged) {
    const written = await readdir(output)
    if (written.length === 0) failed.push(row.package)
  }
  return failed.length === 0 ? 'OpenAPI Generator' : firstFew(failed)
}

/** The first complaint, out of a log that is mostly stack traces. */
function reasonOf(printed: string): string {
  const complaints = printed.split('\n').filter((line) => /^\s*-attribute|Exception:/.test(line))
  const [first] = complaints
  return first?.trim().replace(/^-/, '') ?? lastLine(printed)
}
