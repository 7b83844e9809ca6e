import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { RotatorTask } from './rotator-task.js'

const folder = fileURLToPath(new URL('.', import.meta.url))

/**
 * Starts a rotator in a separate process. If this process was started with a `TSX_TSCONFIG_PATH`, both use the same packages.
 * Otherwise the rotator uses the workspace's sources.
 *
 * @param environment Variables in addition to those of this process.
 */
export function startRotator(task: RotatorTask, environment: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', `${folder}rotator-process.ts`, JSON.stringify(task)], {
    env: { TSX_TSCONFIG_PATH: `${folder}tsconfig.json`, ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}
