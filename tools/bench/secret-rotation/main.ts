import { serveCommands } from '../processes/serve-commands.js'
import { Soak } from './soak.js'
import type { SoakedRotation, SoakOptions, SoakTotals } from './soak-report.js'

let soak: Soak | undefined

function opened(): Soak {
  if (soak) return soak
  throw new Error('The soak was not opened')
}

const commands = {
  open: async (options: SoakOptions): Promise<void> => {
    soak = await Soak.open(options)
  },
  rotate: (): Promise<SoakedRotation> => opened().rotate(),
  close: (): Promise<SoakTotals> => opened().close(),
}

export type SoakCommands = typeof commands

serveCommands(commands)
