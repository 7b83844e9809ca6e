import { execFile } from 'node:child_process'
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { inc } from 'semver'
import { runCommand, wantsHelp } from '../../cli/run-command.js'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { runGit } from '../commit-release.js'
import { rangeTemplate, type WorkspacePackage } from '../repository.js'
import { Clone, finished } from './clone.js'
import { LocalRegistry } from './local-registry.js'
import { type Misuse, misuses } from './misuse.js'
import { filesOfTarball, tarballProblems } from './tarballs.js'
import { Transcript } from './transcript.js'
import { authUpdate, codeUpdates, modelUpdates, type Update } from './updates.js'

const usage = `Usage: npm run release:rehearse

Rehearse releases of the last commit in a temporary clone, with a registry on 127.0.0.1. Release and publish 1.0.0, interrupt
the publication and resume it. Install packages in a new project. Simulate updates of models and code. Print each result.
Needs Java 11 or later. Run npm run build first. Exits with 1 if a result is wrong.

  --help, -h   print this help`

const root = fileURLToPath(new URL('../../..', import.meta.url))
const run = promisify(execFile)
const scope = '@selling-partner/'
const transcript = new Transcript()

/** The clone has copies of the builds. npm creates provenance only on the machines of some CI services. */
const publishOptions = ['--skip-build', '--no-provenance']

await runCommand(async () => {
  if (wantsHelp('npm run release:rehearse', process.argv.slice(2))) {
    console.log(usage)
    return
  }
  await inTemporaryFolder(async (folder) => {
    const registry = await LocalRegistry.start(join(folder, 'registry'))
    try {
      await rehearse(folder, registry)
    } finally {
      registry.stop()
    }
  })
  if (!transcript.finish()) process.exitCode = 1
})

async function rehearse(folder: string, registry: LocalRegistry): Promise<void> {
  const environment = await environmentFor(folder, registry)
  transcript.step('Clone the last commit')
  const clone = await Clone.create(root, join(folder, 'clone'), environment)
  transcript.show(`${(await clone.readPackages()).length} packages, registry ${registry.url}`)

  await firstRelease(clone)
  for (const misuse of misuses) await refuse(misuse, clone)
  await publishInterrupted(clone, registry, folder)
  await checkTarballs(clone, registry, folder)
  await installAndCall(folder, environment)
  for (const update of [...codeUpdates, ...modelUpdates]) await releaseUpdate(update, clone)
  await publishUpdates(clone, registry)
  await releaseMajorOfAuth(clone)
}

/** Only the registry and the token of the rehearsal. npm passes its own settings to the scripts that it runs. */
async function environmentFor(folder: string, { url, token }: LocalRegistry): Promise<NodeJS.ProcessEnv> {
  const settings = join(folder, 'npmrc')
  await writeFile(settings, `registry=${url}\n${url.replace('http:', '')}:_authToken=${token}\n`)
  const others = Object.entries(process.env).filter(([name]) => !/^(npm_|node_auth_token|actions_|ci$)/i.test(name))
  return { ...Object.fromEntries(others), npm_config_userconfig: settings, npm_config_registry: url }
}

async function firstRelease(clone: Clone): Promise<void> {
  transcript.step('Release all packages for the first time: npm run release')
  const { status, output, errors } = await clone.run('release/release.ts')
  transcript.equal('exits with 0', status, 0)
  if (status !== 0) transcript.show(output, ...errors)
  const packages = await clone.readPackages()
  transcript.equal('all versions are 1.0.0', new Set(packages.map(({ version }) => version)), new Set(['1.0.0']))
  transcript.equal('all ranges accept 1.0.0', rangesOf(packages), new Set(['^1.0.0']))
  transcript.includes('new packages get the range', await clone.read(rangeTemplate), ['}}^1.0.0'])
  transcript.equal('each package has a tag', tagsOf(clone).length, packages.length)
  transcript.equal('the work tree is clean', runGit(clone.folder, ['status', '--porcelain']), '')
  const changelog = await clone.read('packages/auth/CHANGELOG.md')
  transcript.includes('each package has a changelog', changelog, ['# Changelog', '## 1.0.0 (', 'First release.'])
  await checkLockfile(clone)

  const again = await clone.run('release/release.ts')
  transcript.includes('a second release has nothing to do', again.output, ['Nothing to release.'])
}

/** npm rejects a lockfile whose versions or ranges differ from the manifests. */
async function checkLockfile(clone: Clone): Promise<void> {
  const lock: { packages: Record<string, Partial<Record<'version' | 'dependencies' | 'peerDependencies', unknown>>> } =
    JSON.parse(await clone.read('package-lock.json'))
  const keys = ['version', 'dependencies', 'peerDependencies'] as const
  const wrong: string[] = []
  for (const { name, root: path } of await clone.readPackages()) {
    const manifest = JSON.parse(await clone.read(`${path}/package.json`))
    const differs = keys.some((key) => JSON.stringify(manifest[key]) !== JSON.stringify(lock.packages[path]?.[key]))
    if (differs) wrong.push(name)
  }
  transcript.equal('the lockfile has the versions and ranges of the manifests', wrong, [])
}

/** A wrong use gives one clear message, and changes nothing. */
async function refuse({ title, script, prepare, environment, undo, message }: Misuse, clone: Clone): Promise<void> {
  transcript.step(title)
  prepare?.(clone.folder)
  const before = clone.state()
  const { status, errors } = await clone.run(script, [], environment?.(clone.folder))
  const after = clone.state()
  undo?.(clone.folder)
  transcript.show(...errors)
  transcript.equal('exits with 1', status, 1)
  transcript.equal('prints one line', errors.length, 1)
  transcript.includes('says what is wrong', errors.join('\n'), [message])
  transcript.equal('changes no commit, tag or file', after, before)
}

async function publishInterrupted(clone: Clone, registry: LocalRegistry, folder: string): Promise<void> {
  transcript.step('Publish, and kill it on the way: npm run release:publish, kill -9')
  const names = (await clone.readPackages()).map(({ name }) => name)
  const tags = clone.state()
  const child = clone.start('release/publish.ts', publishOptions)
  const killed = finished(child)
  await untilPublished(join(folder, 'registry/storage', scope), Math.ceil(names.length / 3), child)
  process.kill(-(child.pid ?? 0), 'SIGKILL')
  const { output, errors } = await killed
  const first = await settled(registry, names)
  const isPart = first.size > 0 && first.size < names.length
  transcript.check(`${first.size} of ${names.length} packages are published`, isPart, () => [output, ...errors])
  transcript.equal('no tag or file changed', clone.state(), tags)

  transcript.step('Resume: npm run release:publish')
  const resumed = await clone.run('release/publish.ts', publishOptions)
  transcript.equal('exits with 0', resumed.status, 0)
  if (resumed.status !== 0) transcript.show(...resumed.output.split('\n').slice(-60), ...resumed.errors)
  const counts = [`Already published: ${first.size} packages.`, `Published ${names.length - first.size} packages.`]
  transcript.includes(`publishes the other ${names.length - first.size} packages`, resumed.output, counts)
  const all = await registry.readAll(names)
  transcript.equal('all packages are published', all.size, names.length)
  const repeated = [...first].filter(([name, { times }]) => all.get(name)?.times['1.0.0'] !== times['1.0.0'])
  transcript.equal('no package is published twice', repeated, [])
  transcript.equal(
    'the tag latest is 1.0.0',
    new Set([...all.values()].map(({ latest }) => latest)),
    new Set(['1.0.0']),
  )
  transcript.equal('no tag or file changed', clone.state(), tags)

  const third = await clone.run('release/publish.ts', publishOptions)
  transcript.includes('a third time has nothing to do', third.output, ['0 packages to publish.'])
}

/** Waits until the storage has some packages. Reading it does not disturb the registry. */
async function untilPublished(storage: string, count: number, child: ReturnType<Clone['start']>): Promise<void> {
  while (child.exitCode === null) {
    const folders = await readdir(storage).catch(() => [])
    if (folders.length >= count) return
    await delay(50)
  }
}

/** Requests on their way at the moment of the kill can still arrive. */
async function settled(registry: LocalRegistry, names: readonly string[]) {
  let known = await registry.readAll(names)
  for (;;) {
    await delay(2000)
    const next = await registry.readAll(names)
    if (next.size === known.size) return next
    known = next
  }
}

async function checkTarballs(clone: Clone, registry: LocalRegistry, folder: string): Promise<void> {
  transcript.step('Check the files of all tarballs')
  const all = await registry.readAll((await clone.readPackages()).map(({ name }) => name))
  const problems: string[] = []
  for (const [name, { tarballs }] of all) {
    const files = await filesOfTarball(tarballs['1.0.0'] ?? '', folder)
    problems.push(...tarballProblems(files).map((problem) => `${name}: ${problem}`))
  }
  const title = `${all.size} tarballs have changelog, license, notice and README, and no left-overs of the sources`
  transcript.check(title, problems.length === 0, () => problems.slice(0, 20))
}

async function installAndCall(folder: string, environment: NodeJS.ProcessEnv): Promise<void> {
  transcript.step('Install three packages and the sandbox in a new project, and call the sandbox')
  const project = join(folder, 'project')
  await mkdir(project)
  await writeFile(join(project, 'package.json'), '{ "name": "project", "private": true, "type": "module" }\n')
  const names = ['auth', 'orders-v0', 'sellers-v1', 'sandbox'].map((name) => `${scope}${name}`)
  transcript.show(`npm install ${names.join(' ')}`)
  const options = { cwd: project, env: environment }
  await run('npm', ['install', '--no-audit', '--no-fund', ...names], options)
  const script = 'call-sandbox.mjs'
  await copyFile(fileURLToPath(new URL(script, import.meta.url)), join(project, script))
  const { stdout } = await run(process.execPath, [script], options)
  transcript.equal('both calls succeed', stdout.trim(), 'getOrders: 200, getMarketplaceParticipations: 200')
}

async function releaseUpdate(update: Update, clone: Clone): Promise<void> {
  transcript.step(update.title)
  const before = versionsOf(await clone.readPackages())
  await update.edit(clone)
  for (const name of update.generate ?? []) {
    const { status, errors } = await clone.run('generate/cli.ts', [name])
    if (status !== 0) throw new Error(`The generator failed. ${errors.join('\n')}`)
  }
  clone.commit(update.message)
  transcript.show(`git commit -m '${update.message}'`)
  const { status, output, errors } = await clone.run('release/release.ts')
  transcript.equal('exits with 0', status, 0)
  if (status !== 0) transcript.show(...errors)
  transcript.show(...output.split('\n').filter((line) => line.startsWith(scope) && line.includes(' -> ')))
  const after = versionsOf(await clone.readPackages())
  const released = Object.entries(after).filter(([name, version]) => version !== before[name])
  transcript.equal('releases the expected packages, and no other', Object.fromEntries(released), update.released)
  for (const [name, parts] of Object.entries(update.changelogs)) await checkChangelog(clone, name, parts)
}

async function checkChangelog(clone: Clone, name: string, parts: readonly string[]): Promise<void> {
  const root = (await clone.readPackages()).find((each) => each.name === `${scope}${name}`)?.root
  const [, section = ''] = (await clone.read(`${root}/CHANGELOG.md`)).split(/^(?=## )/m)
  transcript.includes(`the changelog of ${name} has the change`, section, parts)
  transcript.show(
    ...section
      .trim()
      .split('\n')
      .map((line) => `| ${line}`),
  )
}

async function publishUpdates(clone: Clone, registry: LocalRegistry): Promise<void> {
  transcript.step('Publish the updates: npm run release:publish')
  const packages = await clone.readPackages()
  const changed = packages.filter(({ version }) => version !== '1.0.0')
  clone.build(changed.map(({ name }) => name))
  const { status, output, errors } = await clone.run('release/publish.ts', publishOptions)
  transcript.equal('exits with 0', status, 0)
  if (status !== 0) transcript.show(...output.split('\n').slice(-40), ...errors)
  transcript.includes(`publishes ${changed.length} packages`, output, [`Published ${changed.length} packages.`])
  const all = await registry.readAll(packages.map(({ name }) => name))
  const latest = Object.fromEntries([...all].map(([name, each]) => [name.slice(scope.length), each.latest]))
  transcript.equal('the registry has the versions of the manifests', latest, versionsOf(packages))
}

async function releaseMajorOfAuth(clone: Clone): Promise<void> {
  transcript.step('A major of auth')
  const packages = await clone.readPackages()
  const dependents = packages.filter(({ ranges }) => `${scope}auth` in ranges)
  await authUpdate.edit(clone)
  clone.commit(authUpdate.message)
  transcript.show(`git commit -m '${authUpdate.message.split('\n')[0]}'`)
  const { status, output, errors } = await clone.run('release/release.ts')
  transcript.equal('exits with 0', status, 0)
  if (status !== 0) transcript.show(output, ...errors)
  const expected: Record<string, string> = { ...versionsOf(packages), auth: '2.0.0' }
  for (const { name, version } of dependents) expected[name.slice(scope.length)] = inc(version, 'minor') ?? ''
  const after = await clone.readPackages()
  transcript.equal(`auth gets a major, its ${dependents.length} dependents get a minor`, versionsOf(after), expected)
  transcript.show(
    ...['auth', 'orders-v0', 'sellers-v1', 'schemas'].map((name) => `${name}: ${versionsOf(after)[name]}`),
  )
  const ranges = new Set(after.flatMap((each) => each.ranges[`${scope}auth`] ?? []))
  transcript.equal('all accept both majors of auth', ranges, new Set(['^1.0.0 || ^2.0.0']))
  await checkChangelog(clone, 'auth', ['## 2.0.0', '### Breaking changes', 'Divide your timeouts by 1000.'])
  await checkChangelog(clone, 'orders-v0', ['## 1.1.0', 'Accepts `@selling-partner/auth` `^1.0.0 || ^2.0.0`'])
  await checkLockfile(clone)

  await clone.run('generate/cli.ts', ['orders-v0', 'sellers-v1'])
  const status2 = runGit(clone.folder, ['status', '--porcelain'])
  transcript.equal('generating again keeps versions, ranges and changelogs', status2, '')
}

function tagsOf(clone: Clone): string[] {
  return runGit(clone.folder, ['tag', '--list']).split('\n')
}

function rangesOf(packages: readonly WorkspacePackage[]): ReadonlySet<string> {
  return new Set(packages.flatMap(({ ranges }) => Object.values(ranges)))
}

/** Versions by name, without the scope. */
function versionsOf(packages: readonly WorkspacePackage[]): Record<string, string> {
  return Object.fromEntries(packages.map(({ name, version }) => [name.slice(scope.length), version]))
}
