import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { TemporaryFolder } from '../models/test-support/temporary-folder.js'
import { Forge } from './forge.js'
import { keepTicks, propose } from './propose.js'
import { branch, type PullRequest } from './pull-request.js'
import { LocalForge } from './test-support/local-forge.js'
import { writeProposal } from './write-proposal.js'

const identity = ['-c', 'user.name=A person', '-c', 'user.email=person@example.com']

describe('npm run models:propose', () => {
  const folder = new TemporaryFolder()
  let forge: LocalForge
  let url = ''
  let lines: string[] = []

  beforeEach(async () => {
    lines = []
    forge = new LocalForge()
    url = await forge.start()
    git('init', '--quiet', '--bare', '--initial-branch=main', folder.join('remote'))
    git('init', '--quiet', '--initial-branch=main', folder.join('clone'))
    folder.write('clone/models/a.json', 'old')
    folder.write('clone/packages/a.ts', 'old')
    folder.write('clone/package-lock.json', '{}')
    inClone('add', '--all')
    inClone('commit', '--quiet', '--message=First')
    inClone('push', '--quiet', folder.join('remote'), 'main')
  })

  afterEach(() => forge.stop())

  function git(...options: string[]): string {
    return execFileSync('git', [...identity, ...options], { encoding: 'utf8', stdio: 'pipe' }).trim()
  }

  function inClone(...options: string[]): string {
    return git('-C', folder.join('clone'), ...options)
  }

  function inRemote(...options: string[]): string {
    return git('-C', folder.join('remote'), ...options)
  }

  /** Runs the watch's last step with a model that has this text. */
  async function update(text: string, request: Partial<PullRequest> = {}): Promise<void> {
    folder.write('clone/models/a.json', text)
    const key = `key-${text}`
    const body = `- [ ] Check ${text}\n<!-- watch: ${key} -->`
    await writeProposal(folder.join('clone'), folder.join('out'), { branch, title: text, body, key, ...request })
  }

  function run(token = 'secret'): Promise<void> {
    return propose({
      root: folder.join('clone'),
      folder: folder.join('out'),
      forge: new Forge({ url, repository: 'owner/sdk', token }),
      remote: folder.join('remote'),
      log: (line) => lines.push(line),
    })
  }

  it('pushes the branch, opens a pull request and starts the tests', async () => {
    await update('new')
    await run()
    expect(inRemote('show', `${branch}:models/a.json`)).toBe('new')
    expect(inRemote('rev-parse', `${branch}^`)).toBe(inRemote('rev-parse', 'main'))
    expect(forge.pullRequests).toMatchObject([{ head: branch, base: 'main', title: 'new', state: 'open' }])
    expect(forge.started).toEqual([branch])
    expect(lines).toEqual(['Opened pull/1'])
  })

  it('leaves the branch and the index of the work tree as they are', async () => {
    await update('new')
    expect(inClone('status', '--porcelain')).toBe('M models/a.json')
    expect(inClone('branch', '--show-current')).toBe('main')
  })

  it('changes nothing in a second run, and keeps ticked tasks', async () => {
    await update('new')
    await run()
    const [opened] = forge.pullRequests
    Object.assign(opened ?? {}, { body: '- [x] Check new\n' })
    const tip = inRemote('rev-parse', branch)
    await update('new')
    await run()
    expect(inRemote('rev-parse', branch)).toBe(tip)
    expect(forge.pullRequests).toHaveLength(1)
    expect(opened?.body).toContain('- [x] Check new\n<!--')
    expect(forge.started).toEqual([branch])
    expect(lines.at(-1)).toBe('Updated pull/1. The branch is up to date')
  })

  it('updates the same branch and pull request if Amazon changes more', async () => {
    await update('new')
    await run()
    await update('newer')
    await run()
    expect(inRemote('show', `${branch}:models/a.json`)).toBe('newer')
    expect(inRemote('rev-list', '--count', `main..${branch}`)).toBe('1')
    expect(forge.pullRequests).toMatchObject([
      { number: 1, title: 'newer', body: expect.stringContaining('Check newer') },
    ])
    expect(forge.started).toEqual([branch, branch])
  })

  it('does not change a branch to which a person has pushed, and comments once', async () => {
    await update('new')
    await run()
    inClone('checkout', '--quiet', '--force', branch)
    inClone('commit', '--quiet', '--allow-empty', '--message=Describe')
    inClone('push', '--quiet', folder.join('remote'), branch)
    inClone('checkout', '--quiet', 'main')
    const tip = inRemote('rev-parse', branch)
    await update('new')
    await run()
    expect(forge.comments).toEqual([])
    for (const _ of ['first', 'second']) {
      await update('newer')
      await run()
    }
    expect(inRemote('rev-parse', branch)).toBe(tip)
    expect(forge.comments).toEqual([expect.stringContaining('Amazon has changed more')])
    expect(forge.pullRequests).toMatchObject([{ title: 'new' }])
  })

  it('does not open a pull request again that a person closed, until Amazon changes more', async () => {
    await update('new')
    await run()
    Object.assign(forge.pullRequests[0] ?? {}, { state: 'closed' })
    await update('new')
    await run()
    expect(forge.pullRequests).toHaveLength(1)
    expect(lines.at(-1)).toBe('pull/1 has the same changes, and a person closed it')
    await update('newer')
    await run()
    expect(forge.pullRequests.map(({ title, state }) => [title, state])).toEqual([
      ['new', 'closed'],
      ['newer', 'open'],
    ])
  })

  it('opens another pull request after the first one was merged', async () => {
    await update('new')
    await run()
    Object.assign(forge.pullRequests[0] ?? {}, { state: 'closed', merged_at: '2026-01-01' })
    await run()
    expect(forge.pullRequests).toHaveLength(2)
  })

  it.each([
    ['wrong', undefined, /^GET \/repos\/owner\/sdk\/pulls\?.+: The forge returned 401 .+\. Check GITHUB_TOKEN\.$/],
    ['secret', 403, /returned 403 .+\. Allow workflows to write and to create pull requests/],
    ['secret', 500, /returned 500 .+\. Run it again\.$/],
  ])('says what to do if the forge rejects the token %s with the status %s', async (token, status, message) => {
    await update('new')
    forge.status = status
    await expect(run(token)).rejects.toThrow(message)
    expect(inRemote('branch', '--list', branch)).toBe('')
  })

  it('says what to do if the forge does not respond, or the folder has no proposal', async () => {
    await expect(run()).rejects.toThrow('The folder has no pull-request.json. Run npm run models:watch first.')
    await update('new')
    url = 'http://127.0.0.1:1'
    await expect(run()).rejects.toThrow(/The forge did not respond \(.+\)\. Check GITHUB_API_URL, and run it again\./)
  })
})

describe('keepTicks', () => {
  it('keeps ticks of tasks with the same text', () => {
    expect(keepTicks('- [x] a\r\n- [ ] b\r\n- [X] c', '- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d')).toBe(
      '- [x] a\n- [ ] b\n- [x] c\n- [ ] d',
    )
  })
})
