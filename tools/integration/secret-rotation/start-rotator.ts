import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { RotatorTask } from './rotator-task.js'

const folder = fileURLToPath(new URL('.', import.meta.url))

/**
 * Starts a rotator in a process of its own. It runs the packages that this process runs, where that was started with a
 * `TSX_TSCONFIG_PATH`, or else the workspace's sources.
 *
 * @param environment What it finds in its environment beside what this process does.
 */
export function startRotator(task: RotatorTask, environment: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', `${folder}rotator-process.ts`, JSON.stringify(task)], {
    env: { TSX_TSCONFIG_PATH: `${folder}tsconfig.json`, ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}
