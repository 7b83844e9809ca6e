import type { Contender, Session, Settings } from '../contender.js'
import { serveCommands } from '../processes/serve-commands.js'
import type { Load, MemorySample, Outcome } from './load.js'
import { runLoad } from './run-load.js'
import { UnhandledFailures } from './unhandled-failures.js'

const [file = ''] = process.argv.slice(2)
const { contender } = (await import(file)) as { contender: Contender }
const failures = new UnhandledFailures()
let session: Session
let firstCall = 0

function sampleMemory(): MemorySample {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  return { heap: heapUsed, resident: rss }
}

const commands = {
  async open(settings: Settings): Promise<void> {
    session = await contender.open(settings)
  },
  async run(load: Load): Promise<Outcome> {
    const outcome = await runLoad(load, { session, firstCall, sampleMemory, countUnhandled: () => failures.count })
    firstCall += outcome.made
    return outcome
  },
}

export type WorkerCommands = typeof commands

serveCommands(commands)
