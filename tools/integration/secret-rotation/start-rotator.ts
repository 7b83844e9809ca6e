import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { RotatorTask } from './rotator-task.js'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Starts a rotator in a process of its own. */
export function startRotator(task: RotatorTask): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', `${folder}rotator-process.ts`, JSON.stringify(task)], {
    env: { ...process.env, TSX_TSCONFIG_PATH: `${folder}tsconfig.json` },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}
