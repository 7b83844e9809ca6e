import { serveCommands } from '../child-process.js'
import { Soak } from './soak.js'
import type { ApplicationTotals, RotationResult, SoakOptions } from './soak-report.js'

let soak: Soak | undefined

function openSoak(): Soak {
  if (soak) return soak
  throw new Error('The soak test is not open.')
}

const commands = {
  open: async (options: SoakOptions): Promise<void> => {
    soak = await Soak.open(options)
  },
  rotate: (): Promise<RotationResult> => openSoak().rotate(),
  close: (): Promise<ApplicationTotals> => openSoak().close(),
}

export type SoakCommands = typeof commands

serveCommands(commands)
