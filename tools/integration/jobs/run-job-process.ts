import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { JobStep, JobTask } from './job-process.js'

const folder = fileURLToPath(new URL('.', import.meta.url))

/**
 * Runs a job in another process, and kills it at a step.
 * @returns The steps so far.
 * @throws Error if the process fails.
 */
export async function runJobProcess(task: JobTask, killAt?: JobStep['step']): Promise<JobStep[]> {
  const child = fork(`${folder}job-process.ts`, [JSON.stringify(task)], {
    execArgv: ['--import', 'tsx'],
    env: { TSX_TSCONFIG_PATH: `${folder}tsconfig.json`, ...process.env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const steps: JobStep[] = []
  child.on('message', (step: JobStep) => {
    steps.push(step)
    if (step.step === killAt) child.kill('SIGKILL')
  })
  const [code, signal] = await once(child, 'exit')
  if (killAt === undefined ? code !== 0 : signal !== 'SIGKILL')
    throw new Error(`The process exited with ${signal ?? code}.`)
  return steps
}
