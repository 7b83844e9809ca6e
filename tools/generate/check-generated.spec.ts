import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { silentProgress } from '../cli/progress.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { faultOf } from '../cli/test-support/fault-of.js'
import { type FileTree, readTree, writeTree } from '../cli/test-support/file-tree.js'
import { checkGenerated, compareFolders } from './check-generated.js'
import { generate } from './generate.js'
import { defaultOptions } from './options.js'
import { type FakeRepository, inFakeRepository } from './test-support/fake-repository.js'

describe('checkGenerated', () => {
  it('accepts packages that are up to date', async () => {
    await withCheckedIn(async (repository) => {
      const lines: string[] = []

      await check(repository, lines)

      expect(lines.at(-1)).toBe('packages/clients is up to date.')
    })
  })

  it('ignores versions, changelogs and build output', async () => {
    await withCheckedIn(async (repository) => {
      await repository.write({
        'packages/clients/orders-v0/package.json': '{ "name": "OrdersApi", "version": "7.0.0" }',
        'packages/clients/orders-v0/CHANGELOG.md': 'new',
        'packages/clients/orders-v0/dist/esm/api.js': 'built',
      })

      await expect(check(repository)).resolves.toBeUndefined()
    })
  })

  it('works in a fresh clone without a cache', async () => {
    await withCheckedIn(async (repository) => {
      await expect(
        check({ ...repository, workspace: { ...repository.workspace, cache: `${repository.clients}-cache` } }),
      ).resolves.toBeUndefined()
    })
  })

  it('changes neither the packages nor the cache', async () => {
    await withCheckedIn(async (repository) => {
      const before = await readTree(repository.clients)
      const fingerprints = await repository.read('.cache/generate/fingerprints.json')
      await repository.write({ 'packages/clients/orders-v0/src/api.ts': 'edited' })

      await faultOf(() => check(repository))

      expect(await readTree(repository.clients)).toEqual({ ...before, 'orders-v0/src/api.ts': 'edited' })
      expect(await repository.read('.cache/generate/fingerprints.json')).toBe(fingerprints)
      expect(readdirSync(repository.workspace.cache)).toEqual(['generate', 'openapi-generator'])
    })
  })

  it('names the differences and the command that fixes them', async () => {
    await withCheckedIn(async (repository) => {
      await repository.write({
        'packages/clients/orders-v0/src/api.ts': 'edited',
        'packages/clients/orders-v0/src/old.ts': 'old',
        'generator-templates/package.mustache': '{ "name": "CLASS", "version": "0.1.0", "type": "module" }',
      })

      expect(await faultOf(() => check(repository))).toBe(
        'packages/clients: feeds-v0/package.json differs, orders-v0/package.json differs, orders-v0/src/api.ts differs, ' +
          'orders-v0/src/old.ts must be deleted. Run npm run generate and commit the changes.',
      )
    })
  })

  it('rejects a missing folder', async () => {
    await inFakeRepository(async (repository) => {
      expect(await faultOf(() => check({ ...repository, clients: `${repository.clients}-nowhere` }))).toBe(
        'packages/clients: The folder is missing. Run npm run generate and commit the changes.',
      )
    })
  })

  it('reports errors of the models', async () => {
    await withCheckedIn(async (repository) => {
      await repository.write({ 'models/contracts/feedsV0.json': '' })

      expect(await faultOf(() => check(repository))).toMatch(/^feedsV0\.json: Not valid JSON/)
      expect(readdirSync(repository.workspace.cache)).toEqual(['generate', 'openapi-generator'])
    })
  })
})

async function withCheckedIn(use: (repository: FakeRepository) => Promise<void>): Promise<void> {
  await inFakeRepository(async (repository) => {
    const { workspace } = repository
    await generate(workspace, defaultOptions(workspace), silentProgress)
    await use(repository)
  })
}

async function check({ workspace, clients }: FakeRepository, lines: string[] = []): Promise<void> {
  await checkGenerated(workspace, clients, { ...silentProgress, finish: (text) => lines.push(text) })
}

const expected = { 'orders-v0/package.json': '{}', 'orders-v0/src/api.ts': 'api', 'tsconfig.json': '{}' }

describe('compareFolders', () => {
  it('finds no difference between equal folders', async () => {
    expect(await compare(expected)).toEqual([])
  })

  it('finds missing, different and surplus files', async () => {
    const actual = {
      'orders-v0/package.json': '{ }',
      'tsconfig.json': '{}',
      'orders-v0/src/old.ts': '',
      'feeds/src/api.ts': '',
    }

    expect(await compare(actual)).toEqual([
      'orders-v0/package.json differs',
      'orders-v0/src/api.ts is missing',
      'feeds/src/api.ts must be deleted',
      'orders-v0/src/old.ts must be deleted',
    ])
  })

  it.each(['dist/esm/api.js', 'node_modules/axios/index.js', 'test-results/jest.json'])(
    'ignores %s, which a build or a test writes',
    async (path) => {
      expect(await compare({ ...expected, [`orders-v0/${path}`]: '' })).toEqual([])
    },
  )

  it('compares whole folder names to find build output', async () => {
    expect(await compare({ ...expected, 'orders-v0/src/redist/api.ts': '' })).toEqual([
      'orders-v0/src/redist/api.ts must be deleted',
    ])
  })
})

async function compare(actual: FileTree): Promise<readonly string[]> {
  return inTemporaryFolder(async (folder) => {
    await writeTree(join(folder, 'expected'), expected)
    await writeTree(join(folder, 'actual'), actual)
    return compareFolders(join(folder, 'expected'), join(folder, 'actual'))
  })
}
