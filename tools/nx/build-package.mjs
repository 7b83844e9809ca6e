import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundlePackage } from './bundle-package.mjs'

// Compiles one package for both module systems. A `package.json` marks the CommonJS half, since the package itself is ESM.
const [root] = process.argv.slice(2)
const tsc = join('node_modules', '@typescript', 'native', 'bin', 'tsc')
const { status } = spawnSync(
  process.execPath,
  [tsc, '-b', join(root, 'tsconfig.json'), join(root, 'tsconfig.cjs.json')],
  { stdio: 'inherit' },
)
if (status === 0) {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'))
  if (compilerOptions.emitDeclarationOnly) await bundlePackage(root)
  writeFileSync(join(root, 'dist', 'cjs', 'package.json'), '{ "type": "commonjs" }\n')
  // The licence asks that both go with every copy, and a package is one.
  for (const file of ['LICENSE', 'NOTICE']) copyFileSync(file, join(root, 'dist', file))
}
process.exitCode = status ?? 1
