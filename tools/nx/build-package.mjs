import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { build } from 'esbuild'

// Compiles one package for ESM and CommonJS.
const [root] = process.argv.slice(2)
const shared = {
  absWorkingDir: join(process.cwd(), root),
  platform: 'node',
  target: 'node20',
  // Whitespace and comments are half of the code, and Node reads them at each start. Keep the names readable.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  // The package contains its sources, so the maps need not repeat them.
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'warning',
}

/** Matches the extension of code, of types and of their maps. */
const output = /\.(?:js|d\.ts)(?:\.map)?$/

const status = compile()
if (status === 0) {
  removeStaleOutput()
  removePrivateBrands()
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'))
  if (compilerOptions.emitDeclarationOnly) await bundlePackage()
  // Node needs this file to load dist/cjs as CommonJS, because the package itself is ESM.
  writeFileSync(join(root, 'dist', 'cjs', 'package.json'), '{ "type": "commonjs" }\n')
  // The license requires both files in every copy, so every package needs them.
  for (const file of ['LICENSE', 'NOTICE']) copyFileSync(file, join(root, file))
}
process.exitCode = status ?? 1

function compile() {
  const tsc = join('node_modules', '@typescript', 'native', 'bin', 'tsc')
  const configurations = [join(root, 'tsconfig.json'), join(root, 'tsconfig.cjs.json')]
  return spawnSync(process.execPath, [tsc, '-b', ...configurations], { stdio: 'inherit' }).status
}

/** Removes output whose source was moved or deleted. `tsc` leaves it, and it would be published. */
function removeStaleOutput() {
  for (const format of ['esm', 'cjs']) {
    const folder = join(root, 'dist', format)
    const outputs = readdirSync(folder, { recursive: true }).filter((file) => output.test(file))
    for (const file of outputs) {
      const source = join(root, 'src', file.replace(output, '.ts'))
      if (!existsSync(source)) rmSync(join(folder, file))
    }
  }
}

/**
 * Blanks the `#private` that `tsc` writes for classes with private members. TypeScript would otherwise reject an object of
 * another copy of the class: of another version, or of the CommonJS build in an ESM file. Lines stay, because maps refer to them.
 */
function removePrivateBrands() {
  const types = readdirSync(join(root, 'dist'), { recursive: true }).filter((file) => file.endsWith('.d.ts'))
  for (const file of types.map((name) => join(root, 'dist', name))) {
    const text = readFileSync(file, 'utf8')
    const structural = text.replace(/^ *#private;$/gm, '')
    if (structural !== text) writeFileSync(file, structural)
  }
}

/**
 * Bundles a package whose `tsc` only writes types: one file per export, and chunks for shared code. Node takes longer to
 * open a hundred small files than to run them, which would slow down every cold start.
 */
async function bundlePackage() {
  removeCode(join(root, 'dist'))
  removeUnusedTypes()
  await bundleEsm()
  await convertToCommonJs()
  copyCommonJsFiles()
}

/** Removes types that no export refers to, because they are a sixth of the package's types and users can't import them. */
function removeUnusedTypes() {
  const used = readUsedTypes() ?? rebuildTypes()
  const files = readdirSync(join(root, 'dist'), { recursive: true }).filter((file) => /\.d\.ts(?:\.map)?$/.test(file))
  for (const file of files.map((name) => join(root, 'dist', name))) {
    if (!used.has(file.replace(/\.map$/, ''))) rmSync(file)
  }
}

/** Returns the files of types that the exports refer to, or `undefined` if one of them was removed by an earlier build. */
function readUsedTypes() {
  const used = new Set()
  const open = ['esm', 'cjs'].flatMap((format) => exportTargets(format, 'types')).map((target) => join(root, target))
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (used.has(file)) continue
    if (!existsSync(file)) return undefined
    used.add(file)
    const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*['"](\.[^'"]+)\.js['"]/g)
    for (const [, path] of imports) open.push(join(dirname(file), `${path}.d.ts`))
  }
  return used
}

/** `tsc` writes only types that changed, unless its build information is missing. */
function rebuildTypes() {
  for (const format of ['esm', 'cjs']) rmSync(join(root, 'dist', format, '.tsbuildinfo'), { force: true })
  compile()
  const used = readUsedTypes()
  if (!used) throw new Error(`Types that ${root} exports are missing. Delete its dist folder and build again.`)
  return used
}

function exportTargets(format, kind) {
  const { exports } = readManifest()
  const modules = Object.values(exports).filter((target) => typeof target === 'object')
  return modules.map((module) => module[format === 'esm' ? 'import' : 'require'][kind])
}

/** The files that the commands of the package run. */
function commandTargets() {
  return Object.values(readManifest().bin ?? {})
}

function readManifest() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
}

/** Removes the code of an earlier build. Keeps the types, which `tsc` writes only if they change. */
function removeCode(folder) {
  const code = [...codeIn(folder), ...codeIn(folder, '.cjs')]
  for (const file of code.flatMap((name) => [name, `${name}.map`])) rmSync(join(folder, file), { force: true })
}

function codeIn(folder, extension = '.js') {
  return readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(extension))
}

function bundleEsm() {
  const targets = [...exportTargets('esm', 'default'), ...commandTargets()].filter((target) =>
    target.startsWith('./dist/esm/'),
  )
  const outputs = targets.map((target) => target.replace('./dist/esm/', ''))
  return build({
    ...shared,
    entryPoints: outputs.map((output) => join('src', output.replace(/\.js$/, '.ts'))),
    outbase: 'src',
    outdir: join('dist', 'esm'),
    format: 'esm',
    bundle: true,
    packages: 'external',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [keepCommonJsFiles()],
  })
}

/** Converts the ESM output file by file, because esbuild can't split a CommonJS bundle. So exports share code here too. */
function convertToCommonJs() {
  const folder = join(root, 'dist', 'esm')
  return build({
    ...shared,
    entryPoints: codeIn(folder).map((file) => join('dist', 'esm', file)),
    outbase: join('dist', 'esm'),
    outdir: join('dist', 'cjs'),
    format: 'cjs',
    // As calls of `require`, because Jest rejects `import()` in CommonJS files.
    supported: { 'dynamic-import': false },
  })
}

/** Leaves `.cjs` sources outside of the bundle, because `require` doesn't work in an ESM file. Each output imports its neighbor. */
function keepCommonJsFiles() {
  return {
    name: 'keep CommonJS files',
    setup(bundle) {
      bundle.onResolve({ filter: /^[.].*[.]cjs$/ }, ({ path }) => ({ path: `./${basename(path)}`, external: true }))
    },
  }
}

/** Copies each `.cjs` source to the outputs that import it. */
function copyCommonJsFiles() {
  const sources = codeIn(join(root, 'src'), '.cjs')
  for (const output of codeIn(join(root, 'dist')).map((file) => join(root, 'dist', file))) {
    const code = readFileSync(output, 'utf8')
    for (const source of sources.filter((file) => code.includes(`./${basename(file)}`))) {
      copyFileSync(join(root, 'src', source), join(dirname(output), basename(source)))
    }
  }
}
