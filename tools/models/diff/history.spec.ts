import { writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { rawModel } from '../test-support/raw-model.js'
import { TemporaryFolder } from '../test-support/temporary-folder.js'
import { AmazonRepository } from './amazon-set.js'
import { GitRepository } from './git-files.js'
import { kindOf, monthlyStates, statesSince, updatesBetween } from './history.js'
import { historyPage } from './history-text.js'
import { GitHistory } from './test-support/git-history.js'

const folder = new TemporaryFolder()
const file = 'models/orders-api-model/ordersV0.json'

/** Orders with other facts: JSON as text, changed by replacing. */
function orders(change: (text: string) => string = (text) => text): string {
  return change(JSON.stringify(rawModel()))
}

async function read(since: string, report?: (message: string) => void) {
  const git = new GitHistory(folder)
  const repository = new GitRepository(git.path)
  const amazon = new AmazonRepository(repository, report && ((fault) => report(fault.message)))
  const states = await statesSince(repository, 'main', since)
  return { states, updates: await updatesBetween(amazon, states), amazon }
}

describe('the history of updates', () => {
  it('has one update for each day with a change', async () => {
    const git = new GitHistory(folder)
    git.commit('2024-01-05', { [file]: orders() })
    git.commit('2024-01-06', { 'schemas/reports/a.json': { type: 'string' } })
    git.commit('2024-01-06', { 'schemas/reports/a.json': { type: 'object' } })
    git.commit('2024-01-07', { 'README.md': 'Only a text.' })
    git.commit('2024-02-01', { 'schemas/reports/a.json': null, [file]: `${orders()}\n` })
    const { states, updates } = await read('2024-01-06')
    expect(states.map(({ date }) => date)).toEqual(['2024-01-05', '2024-01-06', '2024-01-07', '2024-02-01'])
    expect(monthlyStates(states).map(({ date }) => date)).toEqual(['2024-01-07', '2024-02-01'])
    expect(updates.map(({ date, packages }) => [date, ...packages.map(({ name }) => name), kindOf(packages)])).toEqual([
      ['2024-01-06', 'schemas/reports/a.json', 'additive'],
      ['2024-02-01', 'orders-v0', 'schemas/reports/a.json', 'breaking'],
    ])
    expect(updates[1]?.packages[0]?.changes).toMatchObject([{ fact: 'prose', level: 'patch' }])
  })

  it('reports an invalid file, which is then missing', async () => {
    const git = new GitHistory(folder)
    git.commit('2024-01-05', { [file]: orders() })
    git.commit('2024-01-06', { [file]: '{"swagger":' })
    const faults: string[] = []
    const { updates } = await read('2024-01-06', (message) => faults.push(message))
    expect(faults).toEqual([expect.stringMatching(/^ordersV0\.json: Not valid JSON \(.+\)\. Get an intact copy/)])
    expect(updates).toMatchObject([
      { packages: [{ name: 'orders-v0', changes: [{ fact: 'model', kind: 'removed' }] }] },
    ])
  })

  it('ignores that a file moves to another folder', async () => {
    const git = new GitHistory(folder)
    git.commit('2024-01-05', { [file]: orders() })
    git.commit('2024-01-06', { [file]: null, 'models/new-folder/ordersV0.json': orders() })
    expect((await read('2024-01-06')).updates).toEqual([])
  })

  it('rejects a branch that does not exist, and a day after the last commit', async () => {
    new GitHistory(folder).commit('2024-01-05', { [file]: orders() })
    await expect(read('2024-01-06')).rejects.toThrow('main: The branch does not have commits since 2024-01-06.')
    const repository = new GitRepository(new GitHistory(folder).path)
    await expect(statesSince(repository, 'nosuch', '2024-01-01')).rejects.toThrow('nosuch: The repository has no such')
  })

  it('becomes a page with totals and one row for each model', async () => {
    const git = new GitHistory(folder)
    git.commit('2024-01-05', { [file]: orders() })
    git.commit('2024-01-06', { [file]: orders((text) => text.replace('"operationId":"', '"operationId":"new')) })
    git.commit('2024-01-07', { 'schemas/reports/a.json': { type: 'object' } })
    const { updates } = await read('2024-01-06')
    const page = historyPage({
      since: '2024-01-06',
      commit: 'a'.repeat(40),
      commits: 3,
      daily: updates,
      monthly: [],
      unreadable: [],
    })
    expect(page).toContain('| Updates | 2 | 1 | 1 | 0 | 0 | 0 |')
    expect(page).toContain('| Updates of a model | 1 | 1 | 0 | 0 | 0 | 0 |')
    expect(page).toContain('| method name changed | 1 | 1 |')
    expect(page).toContain('| 2024-01-06 | `orders-v0` | major | 1 major | method name changed |')
    expect(page).toContain('| 2024-01-07 | `reports/a.json` | minor | 1 minor | model added |')
  })
})

describe('GitRepository', () => {
  it('rejects a folder that is not a repository', async () => {
    writeFileSync(folder.join('a'), '')
    await expect(new GitRepository(folder.path).commitOf('main')).rejects.toThrow(
      /git failed \(not a git repository.+\)\. Use the folder of a git repository\.$/,
    )
  })

  it('reads files with any content', async () => {
    const git = new GitHistory(folder)
    git.commit('2024-01-05', { 'models/a b.json': 'a\n\nb\n', 'models/empty.json': '', 'models/ü.json': 'ü' })
    const repository = new GitRepository(git.path)
    const files = await repository.filesOf('main', 'models/')
    const contents = await repository.read(files)
    expect(contents.map(({ path, bytes }) => [path, bytes.toString()])).toEqual([
      ['models/a b.json', 'a\n\nb\n'],
      ['models/empty.json', ''],
      ['models/ü.json', 'ü'],
    ])
  })
})
