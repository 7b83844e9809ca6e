import { fileURLToPath } from 'node:url'
import { createProgress } from '../cli/progress.js'
import { parseCommandLine, runCommand } from '../cli/run-command.js'
import { checkSupplyChain } from './check-supply-chain.js'

const usage = `Usage: npm run check:supply-chain [-- --require-signatures]

Check that each run-time dependency of the published packages has a reason and an allowed license. Check that lockfiles pin
every package by its hash, and that npm runs no install scripts. Then verify the registry's signatures of all packages.
Run npm ci first. Exits with 1 if a check fails.

  --require-signatures   also fail if the signatures cannot be verified, for example without a connection
                         (default: print the reason)
  --help, -h             print this help`

const root = fileURLToPath(new URL('../..', import.meta.url))

await runCommand(async () => {
  const { values } = parseCommandLine('npm run check:supply-chain', {
    args: process.argv.slice(2),
    options: {
      'require-signatures': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return
  }
  await checkSupplyChain(root, values['require-signatures'], createProgress())
})
