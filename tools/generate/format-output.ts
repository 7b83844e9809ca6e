import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { InputFault } from '../cli/input-fault.js'
import type { StagedPackage } from './stage-package.js'

const run = promisify(execFile)

/** Formats what the engine wrote as the rest of the repository is formatted, and drops imports that nothing uses. */
export async function formatOutput(
  root: string,
  staged: readonly StagedPackage[],
  files: readonly string[],
): Promise<void> {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const paths = staged.flatMap(({ output }) =>
    files.filter((file) => /\.(ts|json)$/.test(file)).map((file) => join(output, file)),
  )
  try {
    await run(process.execPath, [biome, 'check', '--write', '--vcs-enabled=false', '--max-diagnostics=1', ...paths], {
      cwd: root,
      maxBuffer: 1 << 26,
    })
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    const reason = `${stderr}${stdout}`.split('\n').find((line) => /\.(ts|json):\d/.test(line)) ?? `${stderr}`.trim()
    throw new InputFault('generated code', reason.trim(), 'mend the template that wrote it')
  }
}
