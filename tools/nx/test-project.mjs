import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from 'jest'

// Runs the specs of one project and writes the results to a file, which tools/ci/count-tests.mjs reads.
const [root, ...further] = process.argv.slice(2)
const report = join(root, 'test-results', 'jest.json')
mkdirSync(dirname(report), { recursive: true })
// Run in one process, because Nx already runs projects in parallel.
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
