import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { defaultModelsFolder, readCatalog } from '../models/catalog.js'
import { type JsonObject, readJsonFile } from '../models/json.js'
import { pullModels } from '../models/pull-models.js'
import { folderSource, gitSource } from '../models/sources.js'
import { catalogRow } from '../models/test-support/catalog-row.js'
import { rawModel } from '../models/test-support/raw-model.js'
import { TemporaryFolder } from '../models/test-support/temporary-folder.js'
import { pullRequestOf } from './pull-request.js'
import { type Update, updateModels } from './update-models.js'
import type { UpdateStep } from './update-steps.js'

const annotations = join(defaultModelsFolder, 'annotations')

/** The annotations of the repository without their rows. */
function emptyAnnotations(): [string, JsonObject][] {
  return readdirSync(annotations)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const lists = Object.entries(readJsonFile<JsonObject>(join(annotations, name)))
      return [name, Object.fromEntries(lists.flatMap(([key, value]) => (Array.isArray(value) ? [[key, []]] : [])))]
    })
}

describe('npm run models:watch', () => {
  const folder = new TemporaryFolder()

  /** A repository whose only model is loans, pulled from a local clone of Amazon's repository. */
  async function startRepository(): Promise<void> {
    git('repository', 'init', '--quiet', '--initial-branch=main')
    git('amazon', 'init', '--quiet', '--initial-branch=main')
    publish({ 'models/loans-api-model/loans.json': loans() })
    folder.write('repository/models/catalog.json', [
      { ...catalogRow({ model: 'loans', package: 'loans-v1', upstream: 'loans-api-model/loans.json' }) },
    ])
    for (const [name, rows] of emptyAnnotations()) folder.write(`repository/models/annotations/${name}`, rows)
    folder.write('repository/models/schema-catalog.json', {
      notifications: [],
      reports: [],
      feeds: [],
      'data-kiosk': [],
    })
    for (const kind of ['notifications', 'reports', 'feeds', 'data-kiosk'])
      mkdirSync(folder.join('repository/models/schemas', kind), { recursive: true })
    await pullModels({
      source: gitSource(folder.join('amazon')),
      catalog: readCatalog(folder.join('repository/models')),
      contractsFolder: folder.join('repository/models/contracts'),
      accept: true,
      log: () => {},
    })
    commit('repository')
  }

  function git(name: string, ...options: string[]): void {
    folder.write(`${name}/.keep`, '')
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com']
    execFileSync('git', ['-C', folder.join(name), ...identity, ...options], { stdio: 'pipe' })
  }

  function commit(name: string): void {
    git(name, 'add', '--all')
    git(name, 'commit', '--quiet', '--message=A change')
  }

  /** Amazon publishes files. */
  function publish(files: Record<string, string>): void {
    for (const [path, text] of Object.entries(files)) folder.write(`amazon/${path}`, text)
    commit('amazon')
  }

  function loans(change: (text: string) => string = (text) => text): string {
    return change(JSON.stringify(rawModel()))
  }

  function watch(steps: readonly UpdateStep[] = []): Promise<Update | undefined> {
    const watched = [{ source: gitSource(folder.join('amazon')) }]
    return updateModels({ root: folder.join('repository'), watched, steps, log: () => {} })
  }

  it('finds nothing if no model or schema changed', async () => {
    await startRepository()
    publish({ 'README.md': 'Amazon changes only this file.' })
    expect(await watch()).toBeUndefined()
  })

  it('pulls a breaking change, and shows it with its level and reason', async () => {
    await startRepository()
    publish({ 'models/loans-api-model/loans.json': loans((text) => text.replace('"getLoan"', '"getOneLoan"')) })
    const update = await watch()
    const { title, body } = pullRequestOf(update as Update)
    expect(title).toBe('chore(models): update loans-v1 (major)')
    expect(body).toContain('| `loans-v1` | major | 1 major |')
    expect(body).toMatch(/\| major \| GET \/loans\S* \| method name changed \| .+ \| The method has another name \|/)
    expect(body).not.toContain('## Failed steps')
  })

  it('reports a change of prose, and a lost usage plan', async () => {
    await startRepository()
    publish({
      'models/loans-api-model/loans.json': loans((text) =>
        text.replace(/\*\*Usage Plan:\*\*.+?house rules\./, 'Gone.'),
      ),
    })
    const { title, body } = pullRequestOf((await watch()) as Update)
    expect(title).toBe("chore(models): update texts of Amazon's models")
    expect(body).toContain('Nothing changed for callers.')
    expect(body).toContain('Only texts changed in `loans`.')
    expect(body).toContain(
      '- [ ] `loans` has lost the usage plan of `GET /loans/v1/loans/{title}`. The contract keeps 0.5/s, burst 10.',
    )
  })

  it('adds the row of a new model, and lists what a person must write', async () => {
    await startRepository()
    publish({
      'models/gifts-api-model/gifts_2027-01-01.json': loans((text) => text.replaceAll('/loans/v1', '/gifts/v1')),
    })
    const { title, body } = pullRequestOf((await watch()) as Update)
    expect(title).toBe('chore(models): update gifts-2027-01-01 (minor)')
    expect(folder.contents()['repository/models/catalog.json']).toContain('"gifts-2027-01-01"')
    expect(body).toContain('- [ ] Review the new row of `gifts_2027-01-01` in `models/catalog.json`')
    expect(body).toContain('- [ ] Write or correct descriptions in `models/descriptions/gifts_2027-01-01.json`')
    expect(body).toContain('- [ ] Write or correct examples in `models/examples/gifts_2027-01-01.json`')
  })

  it('goes on without an invalid file, and reports models that are gone', async () => {
    await startRepository()
    git('amazon', 'rm', '--quiet', 'models/loans-api-model/loans.json')
    publish({ 'models/broken.json': '{"swagger":', 'schemas/reports/aReport.json': '{"type": "object"}' })
    const { body } = pullRequestOf((await watch()) as Update)
    expect(body).toContain('`broken.json` is invalid and was left out')
    expect(body).toContain('Amazon does not publish `loans` any more')
    expect(body).toContain('- [ ] Name new schemas and their types in `models/schema-catalog.json`')
  })

  it('goes on after a step that fails, and marks the pull request', async () => {
    await startRepository()
    publish({ 'models/loans-api-model/loans.json': loans((text) => text.replace('"maxLength":40', '"maxLength":50')) })
    const command = (script: string) => () => [process.execPath, '--eval', script]
    const { title, body } = pullRequestOf(
      (await watch([
        { name: 'Generate', kind: 'write', command: command('console.log("no Java"); process.exit(1)') },
        { name: 'Mark', kind: 'check', command: command('require("fs").writeFileSync("ran", "yes")') },
        { name: 'Skip', kind: 'check', command: () => undefined },
      ])) as Update,
    )
    expect(folder.contents()['repository/ran']).toBe('yes')
    expect(title).toBe('chore(models): update loans-v1 (minor) (checks failed)')
    expect(body).toMatch(/## Failed steps\n\n\*\*Generate\*\*: .+\n\n````\nno Java\n````/)
    expect(body).toContain('- [ ] Fix the step that failed: Generate')
  })

  it('lets the first source win, and reports that the second one differs', async () => {
    await startRepository()
    publish({ 'models/loans-api-model/loans.json': loans((text) => text.replace('"maxLength":40', '"maxLength":50')) })
    folder.write(
      'other/loans.json',
      loans((text) => text.replace('"maxLength":40', '"maxLength":60')),
    )
    const watched = [{ source: gitSource(folder.join('amazon')) }, { source: folderSource(folder.join('other')) }]
    const update = await updateModels({ root: folder.join('repository'), watched, steps: [], log: () => {} })
    expect(folder.contents()['repository/models/contracts/loans.json']).toContain('"maxLength": 50')
    expect(pullRequestOf(update as Update).body).toContain(
      '- [ ] Sources differ. This update ignores `loans.json of folder',
    )
  })

  it('gives the same changes the same key', async () => {
    await startRepository()
    publish({ 'models/loans-api-model/loans.json': loans((text) => text.replace('"maxLength":40', '"maxLength":50')) })
    const first = pullRequestOf((await watch()) as Update).key
    git('repository', 'checkout', '--quiet', '--', 'models')
    publish({ 'README.md': 'Another commit.' })
    expect(pullRequestOf((await watch()) as Update).key).toBe(first)
  })
})
