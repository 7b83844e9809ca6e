import { spawnSync } from 'node:child_process'
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

// Compiles one package for ESM and CommonJS.
const [root] = process.argv.slice(2)
const tsc = join('node_modules', '@typescript', 'native', 'bin', 'tsc')
const { status } = spawnSync(
  process.execPath,
  [tsc, '-b', join(root, 'tsconfig.json'), join(root, 'tsconfig.cjs.json')],
  { stdio: 'inherit' },
)
if (status === 0) {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'))
  if (compilerOptions.emitDeclarationOnly) await bundlePackage()
  // Node needs this file to load dist/cjs as CommonJS, because the package itself is ESM.
  writeFileSync(join(root, 'dist', 'cjs', 'package.json'), '{ "type": "commonjs" }\n')
  // The license requires both files in every copy, so every package needs them.
  for (const file of ['LICENSE', 'NOTICE']) copyFileSync(file, join(root, 'dist', file))
}
process.exitCode = status ?? 1

/**
 * Bundles a package whose `tsc` only writes types: one file per export, and chunks for shared code. Node takes longer to
 * open a hundred small files than to run them, which would slow down every cold start.
 */
async function bundlePackage() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  removeCode(join(root, 'dist'))
  const modules = Object.values(exports).filter((target) => typeof target === 'object')
  await Promise.all([bundle('esm', modules), bundle('cjs', modules)])
}

/** Removes the code of an earlier build. Keeps the types, which `tsc` writes only if they change. */
function removeCode(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'))
  for (const file of files) rmSync(join(folder, file))
}

function bundle(format, modules) {
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
    // esbuild shares code only in ESM. In CommonJS each export has its own copy, which the error brands support.
    splitting: format === 'esm',
    chunkNames: 'chunks/[name]-[hash]',
    // Whitespace and comments are half of the code, and Node reads them at each start. Keep the names readable.
    minifyWhitespace: true,
    lineLimit: 160,
    logLevel: 'warning',
  })
}
