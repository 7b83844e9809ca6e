import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { gitSource, modelsRepository } from './sources.js'
import { TemporaryFolder } from './test-support/temporary-folder.js'

describe('gitSource', () => {
  const repository = new TemporaryFolder()

  function git(...options: string[]): string {
    const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
    return execFileSync('git', ['-C', repository.path, ...author, ...options], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim()
  }

  function commit(): string {
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '--message', 'Models')
    return git('rev-parse', 'HEAD')
  }

  it('reads the models of the newest commit and records the commit', async () => {
    repository.write('models/loans-api-model/loans.json', '{}')
    repository.write('schemas/loan.json', '{}')
    const head = commit()
    const { record, files } = await gitSource(repository.path).read()
    expect(record).toEqual({ kind: 'git', repository: repository.path, commit: head })
    expect(files.map((file) => file.path)).toEqual(['loans-api-model/loans.json'])
  })

  it("reads Amazon's repository by default", () => {
    expect(gitSource().label).toBe(`git ${modelsRepository}`)
  })

  it('reports why it cannot clone', async () => {
    const gone = repository.join('gone')
    await expect(gitSource(gone).read()).rejects.toThrow(
      `${gone}: git failed (repository '${gone}' does not exist). Check the network, or use --from npm.`,
    )
  })

  it('rejects a repository without models', async () => {
    repository.write('README.md', 'Nothing here.')
    commit()
    await expect(gitSource(repository.path).read()).rejects.toThrow(
      `${repository.path}/models: Folder not found. Use a folder with Amazon's models.`,
    )
  })
})
