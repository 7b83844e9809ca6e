import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { readSets } from './diff/read-argument.js'
import { GitHistory } from './diff/test-support/git-history.js'
import { diffUsage, parseDiffArguments } from './diff-arguments.js'
import { catalogRow } from './test-support/catalog-row.js'
import { rawModel } from './test-support/raw-model.js'
import { TemporaryFolder } from './test-support/temporary-folder.js'

const tsx = createRequire(import.meta.url).resolve('tsx/cli')
const script = fileURLToPath(new URL('diff.ts', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

describe('npm run models:diff', () => {
  const folder = new TemporaryFolder()

  function diff(...options: string[]): { status: number | null; stdout: string; stderr: string } {
    return spawnSync(process.execPath, [tsx, script, ...options], { encoding: 'utf8', cwd: root })
  }

  /** Two folders with a model each. The second one lacks an operation's name. */
  function writeFolders(): [string, string] {
    folder.write('from/ordersV0.json', rawModel())
    folder.write('to/ordersV0.json', JSON.stringify(rawModel()).replace('"operationId":"', '"operationId":"new'))
    folder.write('to/sellers.json', JSON.stringify(rawModel()))
    return [folder.join('from'), folder.join('to')]
  }

  it('prints the help', () => {
    expect(diff('--help')).toMatchObject({ status: 0, stdout: `${diffUsage}\n`, stderr: '' })
  })

  it('prints a table of two folders, with the totals', () => {
    const { status, stdout, stderr } = diff(...writeFolders())
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout.split('\n')).toEqual([
      'orders-v0: major',
      expect.stringMatching(
        /^ {2}major {2}GET \S+ {2}method name changed {2}\w+ -> new\w+ {4}The method has another name$/,
      ),
      '',
      expect.stringMatching(/from to .+to$/),
      'major  orders-v0  1 major',
      'Highest level: major',
      'Not compared, because a folder lacks them: 1',
      '',
    ])
  })

  it('prints JSON', () => {
    const { status, stdout } = diff(...writeFolders(), '--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      level: 'major',
      packages: [{ name: 'orders-v0', level: 'major', changes: [{ fact: 'method name', directions: ['call'] }] }],
      notCompared: ['sellers-v1'],
    })
  })

  it('exits with 1 if a change reaches the level of --fail-on', () => {
    const [from, to] = writeFolders()
    expect(diff(from, to, '--fail-on', 'major').status).toBe(1)
    expect(diff(from, to, '--fail-on', 'patch').status).toBe(1)
    expect(diff(from, from, '--fail-on', 'patch')).toMatchObject({
      status: 0,
      stdout: `No changes from ${from} to ${from}\n`,
    })
  })

  it('compares commits of this repository with corrections and annotations', () => {
    expect(diff('HEAD', 'HEAD')).toMatchObject({ status: 0, stdout: 'No changes from HEAD to HEAD\n', stderr: '' })
  })

  it("compares Amazon's commits in a local clone", () => {
    const git = new GitHistory(folder)
    git.commit('2024-01-05', { 'models/orders/ordersV0.json': rawModel() })
    git.commit('2024-01-06', { 'models/orders/ordersV0.json': null })
    const { status, stdout, stderr } = diff('git:main~1', 'git:main', '--repository', git.path)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('major    model removed')
  })

  it('shows only the packages of --package', () => {
    const [from, to] = writeFolders()
    expect(diff(from, to, '--package', 'sellers-v1').stdout).toContain(`No changes from ${from} to ${to}`)
  })

  it('exits with 1 and prints one line if an argument is invalid', () => {
    expect(diff('nosuch-ref')).toEqual(
      expect.objectContaining({
        status: 1,
        stdout: '',
        stderr: 'nosuch-ref: A git ref or folder of this name does not exist. Check the name, or run git fetch.\n',
      }),
    )
    expect(diff('HEAD', 'HEAD', '--package', 'order-v0').stderr).toBe(
      'order-v0: Neither set has this package or schema. Did you mean orders-v0?\n',
    )
  })

  it.each([
    [[], 'npm run models:diff: FROM is missing. Add -- FROM, such as HEAD~1.'],
    [['a', 'b', 'c'], 'c: Too many arguments. Use FROM and TO only.'],
    [['a', ''], 'TO: The value is empty. Use a ref, a folder or git:COMMIT.'],
    [['HEAD', '--fail-on', 'majr'], '--fail-on: Unknown level "majr". Did you mean major?'],
    [['HEAD', '--repository', ''], '--repository: The value is empty. Use a folder.'],
    [['--nosuch'], "npm run models:diff: Unknown option '--nosuch'. Run npm run models:diff -- --help."],
  ])('rejects %j', (options, message) => {
    expect(() => parseDiffArguments(options)).toThrow(new Error(message))
  })

  it.each([
    [
      {},
      'git:main: --repository is missing. Add --repository with a local clone of github.com/amzn/selling-partner-api-models.',
    ],
    [{ repository: root }, 'git:nosuch: The repository has no such commit. Check --repository.'],
  ])('rejects a commit that it cannot read', async (options, message) => {
    const from = 'repository' in options ? 'git:nosuch' : 'git:main'
    await expect(readSets({ from, ...options, note: console.log })).rejects.toThrow(message)
  })

  it('rejects a folder without models, and a file that is not a model', async () => {
    const [from] = writeFolders()
    folder.write('empty/a.txt', 'a')
    folder.write('invalid/ordersV0.json', '{"openapi": "3.0.0"}')
    const read = (name: string) => readSets({ from, to: folder.join(name), note: console.log })
    await expect(read('empty')).rejects.toThrow(/The folder has no JSON files\./)
    await expect(read('invalid')).rejects.toThrow(/^ordersV0\.json: Not Swagger 2\.0/)
  })

  it('compares contracts if corrections and annotations of a commit cannot be read', async () => {
    const git = new GitHistory(folder)
    git.commit('2024-01-05', { 'models/contracts/ordersV0.json': rawModel(), 'models/catalog.json': [catalogRow()] })
    const notes: string[] = []
    const [from, to] = await readSets({ from: 'main', to: 'main', root: git.path, note: (text) => notes.push(text) })
    expect(notes).toEqual([expect.stringMatching(/^Compares contracts without corrections and annotations.+not found/)])
    expect([[...from.entries.keys()], [...to.entries.keys()]]).toEqual([['orders-v0'], ['orders-v0']])
  })

  it('rejects a commit without models', async () => {
    const git = new GitHistory(folder)
    git.commit('2024-01-05', { 'README.md': 'a' })
    await expect(readSets({ from: 'main', root: git.path, note: console.log })).rejects.toThrow(
      'main: The commit has no models. Use a later commit.',
    )
  })
})
