import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { InputFault } from '../cli/input-fault.js'
import { parseCommandLine, runCommand } from '../cli/run-command.js'

const usage = `Usage: npm run release:sbom [-- --output DIR]

Pack all packages, and write their bill of materials in the form of CycloneDX: sbom.cdx.json. Run npm run build first.

  --output DIR   folder to replace; default: .cache/release
  --help, -h     print this help

Exits with 1 if npm cannot pack a package.`

const root = fileURLToPath(new URL('../..', import.meta.url))

await runCommand(async () => {
  const { values } = parseCommandLine('npm run release:sbom', {
    args: process.argv.slice(2),
    options: {
      output: { type: 'string', default: join(root, '.cache/release') },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return
  }
  if (values.output === '') throw new InputFault('--output', 'The value is empty', 'Use a folder')
  const output = resolve(values.output)
  await rm(output, { recursive: true, force: true })
  await mkdir(output, { recursive: true })
  await npm(['pack', '--workspaces', '--ignore-scripts', '--pack-destination', output])
  const text = await npm(['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'])
  await writeFile(join(output, 'sbom.cdx.json'), text)
  const { components } = JSON.parse(text) as { components: readonly unknown[] }
  console.log(`Wrote ${relative(process.cwd(), output)}: sbom.cdx.json with ${components.length} components`)
})

async function npm(options: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('npm', options, { cwd: root, maxBuffer: 64 * 1024 * 1024 })
    return stdout
  } catch (error) {
    const { stderr = '', message } = error as Error & { stderr?: string }
    throw new InputFault(
      `npm ${options[0]}`,
      `npm failed (${stderr.trim().split('\n')[0] || message})`,
      'Run npm ci and npm run build',
    )
  }
}
