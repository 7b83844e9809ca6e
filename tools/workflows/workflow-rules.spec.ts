import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { readWorkflow } from './read-workflow.js'
import { type RuleContext, workflowRules } from './workflow-rules.js'

const digest = '3d3c42e5aac5ba805825da76410c181273ba90b1'

const good = `
on: push
permissions: {}
concurrency: tests
jobs:
  tests:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    environment: npm
    permissions:
      id-token: write
    steps:
      - uses: actions/checkout@${digest} # v7.0.1
        with:
          persist-credentials: false
      - run: |
          npm ci
          npm run build
      - run: npm run publish -- --skip-build
        env:
          TOKEN: \${{ secrets.GITHUB_TOKEN }}
          TITLE: \${{ github.event.pull_request.title }}
`

const context: RuleContext = {
  scripts: ['build', 'publish'],
  actions: { 'actions/checkout': { version: 'v7.0.1', digest, inputs: ['persist-credentials', 'fetch-depth'] } },
}

/** The names of the rules that a workflow breaks, with their faults. */
function faultsOf(text: string): Record<string, readonly string[]> {
  const workflow = readWorkflow('bad.yml', text)
  const found = workflowRules.map(({ name, faults }) => [name, faults(workflow, context)] as const)
  return Object.fromEntries(found.filter(([, faults]) => faults.length > 0))
}

describe('the rules for workflows', () => {
  it('accept a good workflow', () => {
    expect(faultsOf(good)).toEqual({})
  })

  it.each([
    ['pinned actions', `@${digest} # v7.0.1`, '@v7', ['line 13: actions/checkout@v7']],
    ['pinned actions', ' # v7.0.1', '', [`line 13: actions/checkout@${digest}`]],
    ['pinned actions', '# v7.0.1', '# v7.0.2', [`line 13: actions/checkout@${digest} # v7.0.2`]],
    ['pinned actions', digest, 'a'.repeat(40), [`line 13: actions/checkout@${'a'.repeat(40)} # v7.0.1`]],
    ['pinned actions', 'actions/checkout@', 'someone/checkout@', [`line 13: someone/checkout@${digest} # v7.0.1`]],
    [
      'inputs of actions',
      'persist-credentials: false',
      'persist-credentials: false\n          depth: 0',
      ['job tests, step 1: unknown input depth'],
    ],
    ['no permissions by default', 'permissions: {}\n', '', ['no top-level permissions']],
    [
      'no permissions by default',
      'permissions: {}',
      'permissions: write-all',
      ['top-level permission write-all can write'],
    ],
    [
      'no permissions by default',
      'permissions: {}',
      'permissions: { contents: write }',
      ['top-level permission contents can write'],
    ],
    ['an identity needs an environment', '    environment: npm\n', '', ['job tests']],
    ['timeouts', '    timeout-minutes: 10\n', '', ['job tests']],
    ['fixed runners', 'ubuntu-24.04', 'ubuntu-latest', ['job tests: ubuntu-latest']],
    ['concurrency', 'concurrency: tests\n', '', ['no concurrency']],
    ['safe triggers', 'on: push', 'on: [push, pull_request_target]', ['pull_request_target']],
    ['safe triggers', 'on: push', 'on: { workflow_run: { workflows: [CI] } }', ['workflow_run']],
    ['no credentials in the work tree', 'persist-credentials: false', 'fetch-depth: 0', ['job tests, step 1']],
    ['no expressions in commands', 'npm run build', `echo \${{ github.event.issue.title }}`, undefined],
    [
      'commands are scripts of the repository',
      'npm run build',
      'npm run nosuch',
      ['job tests, step 2: npm run nosuch'],
    ],
    [
      'commands are scripts of the repository',
      'npm run build',
      'npm run build; curl x',
      ['job tests, step 2: npm run build; curl x'],
    ],
    ['commands are scripts of the repository', 'npm ci', 'npx thing', ['job tests, step 2: npx thing']],
    ['no long-lived tokens', 'secrets.GITHUB_TOKEN', 'secrets.NPM_TOKEN', ['secrets.NPM_TOKEN']],
    ['no long-lived tokens', 'secrets.GITHUB_TOKEN', "secrets['NPM_TOKEN']", ['secrets.NPM_TOKEN']],
  ])('have the rule %s, which rejects %j replaced by %j', (rule, old, next, faults) => {
    expect(good).toContain(old)
    const found = faultsOf(good.replace(old, next))
    expect(found[rule]).toEqual(faults ?? expect.arrayContaining([expect.any(String)]))
  })

  it('are all tested', () => {
    const text = readFileSync(fileURLToPath(new URL('workflow-rules.spec.ts', import.meta.url)), 'utf8')
    for (const { name } of workflowRules) expect(text).toMatch(new RegExp(`\\[\\s*'${name}',`))
  })

  it.each([
    ['on: [', /^bad\.yml: Not valid YAML \(.+\)\. Fix the file\.$/],
    ['- a', 'bad.yml: Not a workflow. Add keys such as on and jobs.'],
  ])('reject %j, which is not a workflow', (text, message) => {
    expect(() => readWorkflow('bad.yml', text)).toThrow(message)
  })
})

describe('the workflows of this repository', () => {
  const folder = fileURLToPath(new URL('../../.github/workflows/', import.meta.url))

  it('pin each action of actions.json in at least one place', () => {
    const texts = readdirSync(folder).map((name) => readFileSync(`${folder}${name}`, 'utf8'))
    const actions = JSON.parse(readFileSync(new URL('actions.json', import.meta.url), 'utf8')) as RuleContext['actions']
    const unused = Object.entries(actions).filter(
      ([name, action]) => !texts.join().includes(`${name}@${action.digest} # ${action.version}`),
    )
    expect(unused).toEqual([])
  })
})
