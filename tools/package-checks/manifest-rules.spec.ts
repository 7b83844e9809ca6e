import { describe, expect, it } from '@jest/globals'
import { manifestFaults } from './check-manifest.js'
import type { CheckedPackage } from './manifest.js'
import { type ManifestRule, ownPackageRules, packageRules, repositoryRules } from './manifest-rules.js'

const web = 'https://github.com/acme/sdk'

/** A package without a fault. */
const good = {
  manifest: {
    name: '@acme/orders-v0',
    version: '1.2.3',
    description: "Client for Orders v0 of Amazon's Selling Partner API",
    keywords: ['amazon', 'selling-partner-api', 'sp-api'],
    license: 'Apache-2.0',
    homepage: `${web}/tree/main/packages/orders#readme`,
    repository: { type: 'git', url: `git+${web}.git`, directory: 'packages/orders' },
    bugs: { url: `${web}/issues` },
    type: 'module',
    engines: { node: '>=20' },
    sideEffects: false,
    main: './dist/cjs/index.js',
    module: './dist/esm/index.js',
    types: './dist/esm/index.d.ts',
    exports: {
      '.': {
        import: { types: './dist/esm/index.d.ts', default: './dist/esm/index.js' },
        require: { types: './dist/cjs/index.d.ts', default: './dist/cjs/index.js' },
      },
      './json/*': './json/*',
      './package.json': './package.json',
    },
    bin: { orders: './dist/esm/index.js' },
    files: ['dist', 'CHANGELOG.md'],
    scripts: { build: 'tsc' },
    publishConfig: { access: 'public', provenance: true },
  },
  files: [
    ...['cjs', 'esm'].flatMap((format) => [`dist/${format}/index.js`, `dist/${format}/index.d.ts`]),
    ...['json/a.json', 'package.json', 'LICENSE', 'NOTICE', 'README.md'],
  ],
  repository: {
    url: `git+${web}.git`,
    license: 'Apache-2.0',
    node: '>=20',
    folders: new Map([['@acme/orders-v0', 'packages/orders']]),
  },
}

type Change = (checked: typeof good & { manifest: Record<string, unknown> }) => unknown

/** A change that breaks each rule, by the rule's first words. */
const changes: readonly (readonly [rule: string, change: Change])[] = [
  ['name must be a scoped', ({ manifest }) => (manifest.name = 'orders')],
  ['version must', ({ manifest }) => (manifest.version = '1')],
  ['description must', ({ manifest }) => (manifest.description = 'Orders.')],
  ['keywords must', ({ manifest }) => (manifest.keywords = ['sp-api', 'amazon'])],
  ['license must', ({ manifest }) => (manifest.license = 'MIT')],
  ['type must', ({ manifest }) => remove(manifest, 'type')],
  ['engines.node must', ({ manifest }) => (manifest.engines = { node: '>=18' })],
  ['sideEffects must', ({ manifest }) => remove(manifest, 'sideEffects')],
  ['exports must have the entries', ({ manifest }) => remove(manifest.exports, './package.json')],
  [
    'exports must have import',
    ({ manifest }) => {
      const { types, default: code } = manifest.exports['.'].import
      manifest.exports['.'].import = { default: code, types }
    },
  ],
  ['exports must have import', ({ manifest }) => remove(manifest.exports['.'], 'require')],
  [
    'exports must have import',
    ({ manifest }) => Object.assign(manifest.exports, { './values': './dist/esm/index.js' }),
  ],
  ['exports must lead', ({ files }) => files.splice(files.indexOf('dist/cjs/index.d.ts'), 1)],
  ['exports must lead', ({ files }) => files.splice(files.indexOf('json/a.json'), 1)],
  ['main must', ({ manifest }) => (manifest.main = './dist/esm/index.js')],
  ['module must', ({ manifest }) => remove(manifest, 'module')],
  ['types must', ({ manifest }) => (manifest.types = './dist/cjs/index.d.ts')],
  ['bin must', ({ manifest }) => (manifest.bin.orders = './dist/cli.js')],
  ['files must list', ({ manifest }) => (manifest.files = [])],
  ...['src/a.spec.ts', 'dist/esm/.tsbuildinfo', 'src/test/a.ts', 'tsconfig.json', '.env', 'test-results/jest.json'].map(
    (file) => ['files must list', ({ files }: typeof good) => files.push(file)] as const,
  ),
  ['scripts must', ({ manifest }) => Object.assign(manifest.scripts, { postinstall: 'node install.js' })],
  ...['LICENSE', 'NOTICE', 'README.md'].map(
    (file) => [`${file} must`, ({ files }: typeof good) => files.splice(files.indexOf(file), 1)] as const,
  ),
  ['repository.type must', ({ manifest }) => remove(manifest.repository, 'type')],
  ['repository.url must', ({ manifest }) => (manifest.repository.url = `${web}.git`)],
  ['repository.directory must', ({ manifest }) => (manifest.repository.directory = 'packages/auth')],
  ['homepage must', ({ manifest }) => (manifest.homepage = web)],
  ['bugs.url must', ({ manifest }) => remove(manifest, 'bugs')],
  ['files must contain CHANGELOG.md', ({ manifest }) => manifest.files.pop()],
  ['publishConfig.access must', ({ manifest }) => remove(manifest.publishConfig, 'access')],
  ['publishConfig.provenance must', ({ manifest }) => (manifest.publishConfig.provenance = false)],
]

const ourRules = [...packageRules, ...repositoryRules]

describe('the rules for manifests', () => {
  it('accept a package without a fault', () => {
    expect(manifestFaults(good, ourRules)).toEqual([])
  })

  it.each(changes)('reject a package: %s', (rule, change) => {
    expect(faultsAfter(change, ourRules)).toContainEqual(expect.stringContaining(rule))
  })

  it('can all fail', () => {
    const failing = changes.flatMap(([, change]) => faultsAfter(change, ourRules))
    const untested = ourRules.filter(
      ({ key, must }) => !failing.some((fault) => fault.startsWith(`${key} must ${must}.`)),
    )
    expect(untested).toEqual([])
  })

  it('say what is wrong, why, and what the manifest has', () => {
    expect(faultsAfter(({ manifest }) => (manifest.license = 'MIT'), ourRules)).toEqual([
      'license must be the repository\'s license. Tools that check licenses read it. It is "MIT"',
    ])
  })

  it('do not ask a package with only a command for imports', () => {
    const { sideEffects, main, module, types, exports, ...manifest } = good.manifest
    expect(manifestFaults({ ...good, manifest }, ourRules)).toEqual([])
  })

  it('accept a package of a user only without our repository', () => {
    const { repository, homepage, bugs, publishConfig, ...manifest } = good.manifest
    expect(manifestFaults({ ...good, manifest }, [...packageRules, ...ownPackageRules])).toEqual([])
    const faults = manifestFaults(good, ownPackageRules)
    expect(faults).toHaveLength(ownPackageRules.length)
    expect(faults).toContainEqual(expect.stringMatching(/^repository must be missing\. The package is not in our/))
  })
})

function faultsAfter(change: Change, rules: readonly ManifestRule[]): readonly string[] {
  const changed = structuredClone(good)
  change(changed)
  return manifestFaults(changed satisfies CheckedPackage, rules)
}

function remove(value: object, key: string): void {
  Reflect.deleteProperty(value, key)
}
