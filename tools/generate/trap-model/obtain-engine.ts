import { fileURLToPath } from 'node:url'
import { runCommand } from '../../cli/run-command.js'
import { obtainEngine } from '../engine/obtain-engine.js'
import { workspaceOf } from '../options.js'

/** Ends with one line that says why, and with a code other than 0, where nothing can be generated. */
await runCommand(() => obtainEngine(workspaceOf(fileURLToPath(new URL('../../..', import.meta.url)))))
