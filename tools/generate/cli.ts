import { fileURLToPath } from 'node:url'
import { runGenerator } from './run-generator.js'
import { workspaceOf } from './workspace.js'

await runGenerator(workspaceOf(fileURLToPath(new URL('../..', import.meta.url))))
