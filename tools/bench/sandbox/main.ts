import { demoCredentials, startSandbox } from '@selling-partner/sandbox'
import { serveCommands } from '../child-process.js'
import { sampleMemory } from '../load/load.js'

const commands = {
  async start() {
    const { url, lwaUrl } = await startSandbox({ usagePlan: 'off' })
    return { url, lwaUrl, credentials: demoCredentials }
  },
  /** CPU time of all threads in milliseconds. */
  async cpu(): Promise<number> {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
  memory: async () => sampleMemory(),
}

export type SandboxCommands = typeof commands

serveCommands(commands)
