import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build } from 'esbuild'

/**
 * Writes the code of a package whose `tsc` writes types alone: one CommonJS file for each of its exports, and a module that
 * hands out the same to ESM. Node takes longer to find and open a hundred small files than to run what is in them, and a
 * cold start waits for it; and a program that comes by the package in both ways has one copy of it, not two.
 */
export async function bundlePackage(root) {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  removeCode(join(root, 'dist'))
  const modules = Object.values(exports).filter((target) => typeof target === 'object')
  await Promise.all(modules.map((module) => bundle(root, module.require.default, module.import.default)))
}

/** What an earlier build wrote is not part of this one. The types stay: `tsc` keeps account of them. */
function removeCode(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'))
  for (const file of files) rmSync(join(folder, file))
}

async function bundle(root, cjs, esm) {
  const options = {
    entryPoints: [join(root, cjs.replace('./dist/cjs/', 'src/').replace(/\.js$/, '.ts'))],
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    // Half of what Node reads is white space and comments, and it reads all of it at each start. Names stay what they are.
    minifyWhitespace: true,
    lineLimit: 160,
    logLevel: 'warning',
  }
  await build({ ...options, format: 'cjs', outfile: join(root, cjs) })
  const names = await exportsOf(options)
  const source = relative(dirname(esm), cjs)
  mkdirSync(join(root, dirname(esm)), { recursive: true })
  writeFileSync(join(root, esm), `export {\n${names.map((name) => `  ${name},\n`).join('')}} from '${source}'\n`)
}

async function exportsOf(options) {
  const { metafile } = await build({ ...options, format: 'esm', write: false, metafile: true, outfile: 'out.js' })
  const [output] = Object.values(metafile.outputs)
  return output.exports.toSorted()
}
