import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import type { Manifest } from '../package-checks/manifest.js'
import { type DependencyRow, dependencyFaults } from './check-dependencies.js'
import { commandFaults, installScriptFaults } from './check-install-scripts.js'
import { licenseFaults, runtimeClosure } from './check-licenses.js'
import { lockfileFaults } from './check-lockfile.js'
import { readResult } from './check-signatures.js'
import { type LockedPackage, type Lockfile, listLockfiles } from './lockfile.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

const reason = 'Sends each request to the server.'

const auth = {
  name: '@acme/auth',
  dependencies: { http: '^2.0.0' },
  peerDependencies: { trace: '^1.0.0' },
  peerDependenciesMeta: { trace: { optional: true } },
}
const client = { name: '@acme/client', peerDependencies: { '@acme/auth': '^1.0.0' } }
const workspaces = [auth, client].map((manifest) => ({ folder: `packages/${manifest.name.slice(6)}`, manifest }))

const registry: LockedPackage = { integrity: 'sha512-abc', license: 'MIT' }

/** A repository with two packages. `auth` has another version of `http` than the root. */
const packages: Record<string, LockedPackage> = {
  '': { devDependencies: { compiler: '1.0.0' } },
  'packages/auth': auth,
  'packages/client': client,
  'node_modules/@acme/auth': { link: true, resolved: 'packages/auth' },
  'node_modules/@acme/client': { link: true, resolved: 'packages/client' },
  'node_modules/compiler': { ...registry, license: 'MPL-2.0', hasInstallScript: true },
  'node_modules/http': { ...registry, version: '1.0.0', license: 'ISC' },
  'packages/auth/node_modules/http': { ...registry, version: '2.0.0', dependencies: { buffer: '^1.0.0' } },
  'packages/auth/node_modules/http/node_modules/buffer': registry,
  'node_modules/trace': { ...registry, license: 'Apache-2.0' },
}
const lockfile: Lockfile = { lockfileVersion: 3, packages }
const manifests = new Map<string, Manifest>([
  ['', { devDependencies: { compiler: '1.0.0' } }],
  ['packages/auth', auth],
  ['packages/client', client],
])

const withPackages = (changed: Readonly<Record<string, LockedPackage>>): Lockfile => ({
  ...lockfile,
  packages: { ...packages, ...changed },
})

describe('the reasons of dependencies', () => {
  const http: DependencyRow = { name: 'http', license: 'MIT', packages: { '@acme/auth': 'dependency' }, reason }
  const trace: DependencyRow = {
    name: 'trace',
    license: 'Apache-2.0',
    packages: { '@acme/auth': 'optional peer' },
    reason,
  }
  const faults = (...rows: readonly DependencyRow[]) => dependencyFaults(rows, workspaces, lockfile)

  it('match the manifests, without the packages of the repository', () => {
    expect(faults(http, trace)).toEqual([])
  })

  it('must exist for each dependency and each peer', () => {
    expect(faults(http)).toEqual(['trace of @acme/auth has no row'])
    expect(faults(trace)).toEqual(['http of @acme/auth has no row'])
  })

  it('must not exist for other packages', () => {
    const unused: DependencyRow = { name: 'unused', license: 'MIT', packages: { '@acme/client': 'dependency' }, reason }
    expect(faults(http, trace, unused)).toEqual(['unused of @acme/client has a row, but is not in its manifest'])
  })

  it('must name the kind and the license, and must not be empty', () => {
    expect(faults({ ...http, packages: { '@acme/auth': 'peer' } }, trace)).toEqual([
      'http of @acme/auth is a dependency, not a peer',
    ])
    expect(faults({ ...http, license: 'ISC' }, trace)).toEqual(['http has the license MIT, not ISC'])
    expect(faults({ ...http, reason: ' ' }, trace)).toEqual(['http has no reason'])
  })
})

describe('the licenses', () => {
  const mit = { license: 'MIT', reason }
  const apache = { license: 'Apache-2.0', reason }

  it('are those of the packages that users install, in the versions that users get', () => {
    expect([...runtimeClosure(lockfile, workspaces).keys()].sort()).toEqual([
      'node_modules/trace',
      'packages/auth/node_modules/http',
      'packages/auth/node_modules/http/node_modules/buffer',
    ])
    expect(licenseFaults([mit, apache], lockfile, workspaces)).toEqual([])
  })

  it('must be in the list, also for indirect dependencies', () => {
    expect(licenseFaults([mit], lockfile, workspaces)).toEqual([
      'trace, which @acme/auth installs, has the license Apache-2.0',
    ])
    const changed = withPackages({
      'packages/auth/node_modules/http/node_modules/buffer': { ...registry, license: 'GPL-3.0' },
    })
    expect(licenseFaults([mit, apache], changed, workspaces)).toEqual([
      'buffer, which @acme/auth installs, has the license GPL-3.0',
    ])
  })

  it('must be known', () => {
    const { license, ...unlicensed } = registry
    const changed = withPackages({ 'packages/auth/node_modules/http/node_modules/buffer': unlicensed })
    expect(licenseFaults([mit, apache], changed, workspaces)).toEqual([
      'buffer, which @acme/auth installs, has the license unknown',
    ])
  })

  it('must be used', () => {
    const rows = [mit, apache, { license: 'ISC', reason }]
    expect(licenseFaults(rows, lockfile, workspaces)).toEqual(['no package has the license ISC'])
  })
})

describe('a lockfile', () => {
  it('pins packages of the npm registry by their hash, and matches the manifests', () => {
    expect(lockfileFaults(lockfile, manifests)).toEqual([])
    const resolved = 'https://registry.npmjs.org/http/-/http-1.0.0.tgz'
    expect(lockfileFaults(withPackages({ 'node_modules/http': { ...registry, resolved } }), manifests)).toEqual([])
  })

  it.each<[string, Record<string, LockedPackage>, string]>([
    ['without a hash', { 'node_modules/http': { license: 'MIT' } }, 'node_modules/http has no SHA-512 hash'],
    [
      'with a weak hash',
      { 'node_modules/http': { ...registry, integrity: 'sha1-abc' } },
      'node_modules/http has no SHA-512 hash',
    ],
    [
      'with a package from another host',
      { 'node_modules/http': { ...registry, resolved: 'https://example.com/http.tgz' } },
      'node_modules/http does not come from the npm registry, but from https://example.com/http.tgz',
    ],
    [
      'with a package from Git',
      { 'node_modules/http': { ...registry, dependencies: { buffer: 'acme/buffer' } } },
      'node_modules/http takes buffer from acme/buffer, not from the npm registry',
    ],
    [
      'with a package from a URL',
      { 'node_modules/http': { ...registry, dependencies: { buffer: 'git+ssh://git@example.com/a.git' } } },
      'node_modules/http takes buffer from git+ssh://git@example.com/a.git, not from the npm registry',
    ],
    [
      'with a link to a folder that is not a workspace',
      { 'node_modules/http': { link: true, resolved: '../http' } },
      'node_modules/http is a link to ../http, which is not a workspace',
    ],
    [
      'that does not match a manifest',
      { 'packages/client': { peerDependencies: { '@acme/auth': '^2.0.0' } } },
      'packages/client/package.json has other peerDependencies than the lockfile',
    ],
  ])('is a fault %s', (_, changed, fault) => {
    expect(lockfileFaults(withPackages(changed), manifests)).toEqual([fault])
  })

  it('accepts aliases and ranges', () => {
    const ranges = { a: 'npm:buffer@1.0.0', b: '>=1 <2 || ^3', c: '*', d: 'npm:@acme/buffer@1.0.0' }
    expect(
      lockfileFaults(withPackages({ 'node_modules/http': { ...registry, dependencies: ranges } }), manifests),
    ).toEqual([])
  })

  it('is a fault with another format, or without a workspace', () => {
    expect(lockfileFaults({ ...lockfile, lockfileVersion: 2 }, manifests)).toEqual(['lockfileVersion is 2, not 3'])
    const more = new Map(manifests).set('packages/new', {})
    expect(lockfileFaults(lockfile, more)).toEqual(['packages/new/package.json is not in the lockfile'])
  })

  it('is found in each folder that has one', () => {
    expect(listLockfiles(root)).toEqual(expect.arrayContaining(['package-lock.json', 'tools/bench/package-lock.json']))
  })
})

describe('install scripts', () => {
  const compiler = { name: 'compiler', allowed: false, reason: 'The script only prints a message.' }
  const off = 'save-exact=true\nignore-scripts=true\n'

  it('are off, and each has a row', () => {
    expect(installScriptFaults([compiler], [lockfile], off)).toEqual([])
  })

  it('are a fault if npm runs them', () => {
    const fault = '.npmrc does not turn scripts off with ignore-scripts=true'
    expect(installScriptFaults([compiler], [lockfile], '')).toEqual([fault])
    expect(installScriptFaults([compiler], [lockfile], '# ignore-scripts=true')).toEqual([fault])
  })

  it('are a fault without a row or a reason, and so is a row without a script', () => {
    expect(installScriptFaults([], [lockfile], off)).toEqual(['compiler has an install script, but no row'])
    expect(installScriptFaults([{ ...compiler, reason: '' }], [lockfile], off)).toEqual(['compiler has no reason'])
    expect(installScriptFaults([compiler, { ...compiler, name: 'http' }], [lockfile], off)).toEqual([
      'http has a row, but no install script',
    ])
  })
})

describe('the commands of CI', () => {
  const faults = (text: string, allowed = false) =>
    commandFaults([{ file: '.ci/run', text }], allowed ? [{ name: 'compiler', allowed, reason }] : [])

  it.each([
    'npm ci',
    'npm run install-hooks',
    'npx nx build',
    'npm install --global npm@11.19.1',
    '# npm install would change the lockfile',
  ])('can contain: %s', (command) => {
    expect(faults(command)).toEqual([])
  })

  it.each([
    'npm install',
    'npm i left-pad',
    'cd docs && npm install',
    'npm install --global npm@latest',
    'npx -y cowsay',
    'npx --yes cowsay',
    'pnpm install',
    'yarn add left-pad',
  ])('cannot contain: %s', (command) => {
    expect(faults(`step npm ci\n${command}`)).toEqual([expect.stringContaining(`.ci/run:2: ${command}: use `)])
  })

  it('run an install script only if a row allows it, and then they must', () => {
    const rebuild = 'npm rebuild compiler --ignore-scripts=false'
    expect(faults(rebuild, true)).toEqual([])
    expect(faults(rebuild)).toEqual(['npm rebuild compiler has no row that allows it'])
    expect(faults('npm ci', true)).toEqual(['compiler is allowed, but no npm rebuild runs it'])
  })
})

describe('the result of npm audit signatures', () => {
  it('is verified', () => {
    const output = 'audited 1200 packages in 5s\n\n1200 packages have verified registry signatures\n'
    expect(readResult(true, output)).toEqual({
      state: 'verified',
      text: 'audited 1200 packages in 5s; 1200 packages have verified registry signatures',
    })
  })

  it('names the host that cannot be reached', () => {
    const output =
      'npm error code ENOTFOUND\nnpm error network request to https://tuf.example failed, reason: ENOTFOUND\n'
    expect(readResult(false, output)).toEqual({
      state: 'skipped',
      text: 'a host is unreachable (network request to https://tuf.example failed, reason: ENOTFOUND)',
    })
  })

  it('says that the registry does not sign', () => {
    const output = 'npm error found no dependencies to audit that were installed from a supported registry'
    expect(readResult(false, output)).toMatchObject({
      state: 'skipped',
      text: expect.stringContaining('does not sign'),
    })
  })

  it.each([
    '1 package has an invalid registry signature:\n\nhttp@1.0.0',
    '2 packages have missing registry signatures but the registry is providing signing keys:\nhttp@1.0.0 ENOTFOUND',
    'npm error code EUSAGE',
  ])('is an error: %s', (output) => {
    expect(() => readResult(false, output)).toThrow(/^npm audit signatures: /)
  })
})
