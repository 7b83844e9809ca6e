import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'
import { InputFault } from '../cli/input-fault.js'
import type { Progress } from '../cli/progress.js'
import { bundledClients, checkBundles } from './check-bundles.js'
import { packPackages } from './pack-packages.js'

const run = promisify(execFile)

const installed = ['@selling-partner/auth', ...bundledClients]

/**
 * Installs packed packages in an empty folder, and calls the sandbox from an ESM and a CommonJS program there. The programs also
 * check that each exported class has its own name. Then bundles a program, and calls the sandbox from the bundles.
 */
export async function checkInstall(root: string, progress: Progress): Promise<void> {
  progress.step(`Installing ${installed.join(' and ')} in an empty folder`)
  const folder = await mkdtemp(join(tmpdir(), 'consumer-'))
  const sandbox = await startSandbox()
  try {
    const packed = await packPackages(root, folder, installed)
    const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packed.map(({ tarball }) => tarball)]
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
    await run('npm', install, { cwd: folder })
    const settings = { ...demoCredentials, url: sandbox.url, lwaUrl: sandbox.lwaUrl }
    for (const [file, head] of Object.entries(programs)) {
      await writeFile(join(folder, file), `${head}\n${program}`)
      const printed = await runProgram(folder, file, settings)
      progress.step(`${file}: ${printed.trim()}`)
    }
    await checkBundles(folder, settings, progress)
  } finally {
    await sandbox.close()
    await rm(folder, { recursive: true, force: true })
  }
  progress.finish('The packed packages work from ESM and from CommonJS, and in bundles.')
}

const programs = {
  'consumer.mjs': `import * as auth from '@selling-partner/auth'
import * as internal from '@selling-partner/auth/internal'
import * as onboarding from '@selling-partner/auth/onboarding'
import { SellersApi } from '@selling-partner/sellers-v1'`,
  'consumer.cjs': `const auth = require('@selling-partner/auth')
const internal = require('@selling-partner/auth/internal')
const onboarding = require('@selling-partner/auth/onboarding')
const { SellersApi } = require('@selling-partner/sellers-v1')`,
}

/** Traces and `util.inspect` show the name of a class. A bundler may have changed it. */
const program = `
for (const [name, value] of Object.entries({ ...auth, ...internal, ...onboarding })) {
  if (/^class\\b/.test(String(value)) && value.name !== name) throw new Error(name + ' has the name ' + value.name)
}
const { clientId, clientSecret, refreshToken, url, lwaUrl } = JSON.parse(process.argv[2])
const sellerAuth = new auth.SellingPartnerAuth({ clientId, clientSecret, refreshToken, lwaUrl })
const sellers = new SellersApi({ auth: sellerAuth, baseUrl: url })
sellers.getMarketplaceParticipations().then(({ status, data }) => {
  console.log(status, data.payload.length, 'marketplace participations')
  sellerAuth.close()
})
`

async function runProgram(folder: string, file: string, settings: object): Promise<string> {
  try {
    const { stdout } = await run(process.execPath, [join(folder, file), JSON.stringify(settings)], { cwd: folder })
    return stdout
  } catch (error) {
    const reason =
      (error as { stderr?: string }).stderr?.split('\n').find((line) => /^\w*Error\b/.test(line)) ?? String(error)
    throw new InputFault(file, reason, 'Check "exports" in package.json and the files that npm pack omits')
  }
}
