import { serveCommands } from '../child-process.js'
import type { Contender, Session, Settings } from '../contender.js'
import { type Load, type Outcome, sampleMemory } from './load.js'
import { runLoad } from './run-load.js'

const [file = ''] = process.argv.slice(2)
const { contender } = (await import(file)) as { contender: Contender }
let session: Session
let firstCall = 0
let unhandled = 0

// Node would exit on the first of these. The process continues, so that the rest of the contender can be measured.
for (const event of ['unhandledRejection', 'uncaughtException']) {
  process.on(event, () => {
    unhandled += 1
  })
}

const commands = {
  async open(settings: Settings): Promise<void> {
    session = await contender.open(settings)
  },
  async run(load: Load): Promise<Outcome> {
    const outcome = await runLoad(load, { session, firstCall, sampleMemory, countUnhandled: () => unhandled })
    firstCall += outcome.made
    return outcome
  },
}

export type WorkerCommands = typeof commands

serveCommands(commands)
