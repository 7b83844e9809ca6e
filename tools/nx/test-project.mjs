import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from 'jest'

// Runs the specs of one project and writes the results to a file, which tools/ci/count-tests.mjs reads.
const [root, ...further] = process.argv.slice(2)
const report = join(root, 'test-results', 'jest.json')
mkdirSync(dirname(report), { recursive: true })
// Nx already runs projects in parallel. The tests across packages take longest, and mostly wait for processes that they start.
const workers = root === 'tools/integration' ? ['--maxWorkers', '3'] : ['--runInBand']
await run(['--config', 'jest.preset.js', '--rootDir', root, ...workers, '--json', '--outputFile', report, ...further])
