import { type RunningSandbox, startSandbox } from '@selling-partner/sandbox'
import { serveCommands } from '../child-process.js'
import type { MemorySample } from '../load/load.js'

let sandbox: RunningSandbox

const commands = {
  async start(): Promise<{ url: string; lwaUrl: string }> {
    sandbox = await startSandbox({ usagePlan: 'off' })
    return { url: sandbox.url, lwaUrl: sandbox.lwaUrl }
  },
  /** CPU time of all threads in milliseconds. */
  async cpu(): Promise<number> {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
  async memory(): Promise<MemorySample> {
    globalThis.gc?.()
    const { heapUsed, rss } = process.memoryUsage()
    return { heap: heapUsed, resident: rss }
  },
}

export type SandboxCommands = typeof commands

serveCommands(commands)
