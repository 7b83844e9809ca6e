import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// Adds up the results of all projects in `test-results/jest.json` and prints "<passed> <failed>".
const projects = ['packages', 'packages/clients'].flatMap((folder) =>
  readdirSync(folder).map((name) => join(folder, name)),
)
const reports = ['tools', 'tools/integration', ...projects]
  .map((project) => join(project, 'test-results', 'jest.json'))
  .filter(existsSync)

let passed = 0
let failed = 0
for (const report of reports) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
  passed += numPassedTests
  failed += numFailedTests + numRuntimeErrorTestSuites
}
// Without any report, no test ran. Count that as a failure.
console.log(`${passed} ${passed === 0 ? failed + 1 : failed}`)
