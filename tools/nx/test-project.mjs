import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from 'jest'

// Runs the specs of one project; what they came to is left in a file for whoever adds up the suites.
const [root, ...further] = process.argv.slice(2)
const report = join(root, 'test-results', 'jest.json')
mkdirSync(dirname(report), { recursive: true })
// In one process, since Nx runs projects side by side already.
await run([
  '--config',
  'jest.preset.js',
  '--rootDir',
  root,
  '--runInBand',
  '--json',
  '--outputFile',
  report,
  ...further,
])
