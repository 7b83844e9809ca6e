import { fileURLToPath } from 'node:url'
import { runCommand } from '../../cli/run-command.js'
import { obtainEngine } from '../engine/obtain-engine.js'
import { workspaceOf } from '../workspace.js'

/** Exits with 1 and prints the reason if the engine cannot run. */
await runCommand(() => obtainEngine(workspaceOf(fileURLToPath(new URL('../../..', import.meta.url))).engine))
