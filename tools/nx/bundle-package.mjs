import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/**
 * Writes the code of a package whose `tsc` writes types alone: one file for each of its exports, and what they have in common.
 * Node takes longer to find and open a hundred small files than to run what is in them, and a cold start waits for it.
 */
export async function bundlePackage(root) {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  removeCode(join(root, 'dist'))
  const modules = Object.values(exports).filter((target) => typeof target === 'object')
  await Promise.all([bundle(root, 'esm', modules), bundle(root, 'cjs', modules)])
}

/** What an earlier build wrote is not part of this one. The types stay: `tsc` keeps account of them. */
function removeCode(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'))
  for (const file of files) rmSync(join(folder, file))
}

function bundle(root, format, modules) {
  const condition = format === 'esm' ? 'import' : 'require'
  const outputs = modules.map((module) => module[condition].default.replace(`./dist/${format}/`, ''))
  return build({
    absWorkingDir: join(process.cwd(), root),
    entryPoints: outputs.map((output) => join('src', output.replace(/\.js$/, '.ts'))),
    outbase: 'src',
    outdir: join('dist', format),
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format,
    // Only ESM can share: in CommonJS each export has its own copy, which the brands of the errors allow for.
    splitting: format === 'esm',
    chunkNames: 'chunks/[name]-[hash]',
    // Half of what Node reads is white space and comments, and it reads all of it at each start. Names stay what they are.
    minifyWhitespace: true,
    lineLimit: 160,
    logLevel: 'warning',
  })
}
