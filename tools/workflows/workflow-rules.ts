import type { Permissions, Workflow, WorkflowJob } from './read-workflow.js'

/** Facts outside of the workflow that rules need. */
export interface RuleContext {
  /** Names of the scripts in package.json. */
  readonly scripts: readonly string[]
  /** Actions that workflows may use, such as `actions/checkout`. */
  readonly actions: Readonly<Record<string, KnownAction>>
}

export interface KnownAction {
  /** Such as `v7.0.1`. */
  readonly version: string
  /** Commit of the version. */
  readonly digest: string
  /** Names of all inputs. */
  readonly inputs: readonly string[]
}

/** A rule. Its faults say where something is wrong; `remedy` says what to do. */
export interface WorkflowRule {
  readonly name: string
  readonly remedy: string
  readonly faults: (workflow: Workflow, context: RuleContext) => readonly string[]
}

/** Triggers that run with secrets on code of strangers. */
const unsafeTriggers = ['pull_request_target', 'workflow_run', 'issue_comment']

/** Tokens that a workflow gets for its own run, and that expire with it. */
const shortLivedTokens = ['GITHUB_TOKEN']

export const workflowRules: readonly WorkflowRule[] = [
  {
    name: 'pinned actions',
    remedy: 'Write owner/name@DIGEST # VERSION, as in tools/workflows/actions.json',
    faults: ({ entries }, { actions }) =>
      entries.flatMap(({ key, value, comment, line }) => {
        if (key !== 'uses' || typeof value !== 'string') return []
        const [, name = '', digest = ''] = /^([\w.-]+\/[\w./-]+)@([0-9a-f]{40})$/.exec(value) ?? []
        const known = actions[name]
        const isPinned = known !== undefined && known.digest === digest && known.version === comment
        return isPinned ? [] : [`line ${line}: ${value}${comment && ` # ${comment}`}`]
      }),
  },
  {
    name: 'inputs of actions',
    remedy: 'Use an input of the action, as in tools/workflows/actions.json',
    faults: (workflow, { actions }) =>
      stepsOf(workflow).flatMap(({ name, step }) => {
        const known = actions[step.uses?.split('@')[0] ?? '']
        const unknown = Object.keys(step.with ?? {}).filter((input) => known && !known.inputs.includes(input))
        return unknown.map((input) => `${name}: unknown input ${input}`)
      }),
  },
  {
    name: 'no permissions by default',
    remedy: 'Write permissions {} at the top, and give each job the permissions that it needs',
    faults: ({ content: { permissions } }) => {
      if (permissions === undefined) return ['no top-level permissions']
      const writable = writableOf(permissions)
      return writable.map((name) => `top-level permission ${name} can write`)
    },
  },
  {
    name: 'an identity needs an environment',
    remedy: 'Add environment: NAME, so that the settings of the repository limit who can run the job',
    faults: (workflow) =>
      jobsOf(workflow).flatMap(([name, { permissions, environment }]) =>
        writableOf(permissions ?? {}).includes('id-token') && environment === undefined ? [`job ${name}`] : [],
      ),
  },
  {
    name: 'timeouts',
    remedy: 'Add timeout-minutes',
    faults: (workflow) =>
      jobsOf(workflow).flatMap(([name, job]) => (typeof job['timeout-minutes'] === 'number' ? [] : [`job ${name}`])),
  },
  {
    name: 'fixed runners',
    remedy: 'Name a version, such as ubuntu-24.04',
    faults: (workflow) =>
      jobsOf(workflow).flatMap(([name, job]) => {
        const runner = job['runs-on']
        return typeof runner === 'string' && !runner.endsWith('-latest') ? [] : [`job ${name}: ${String(runner)}`]
      }),
  },
  {
    name: 'concurrency',
    remedy: 'Add a top-level concurrency with a group',
    faults: ({ content: { concurrency } }) => (concurrency === undefined ? ['no concurrency'] : []),
  },
  {
    name: 'safe triggers',
    remedy: 'Use pull_request, push, schedule or workflow_dispatch',
    faults: ({ content: { on } }) => unsafeTriggers.filter((trigger) => triggersOf(on).includes(trigger)),
  },
  {
    name: 'no credentials in the work tree',
    remedy: 'Add persist-credentials: false to the step',
    faults: (workflow) =>
      stepsOf(workflow).flatMap(({ name, step }) =>
        step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false ? [name] : [],
      ),
  },
  {
    name: 'no expressions in commands',
    remedy: 'Pass the value in env, and use the variable',
    faults: (workflow) =>
      stepsOf(workflow).flatMap(({ name, step }) => (step.run?.includes('${{') ? [`${name}: ${step.run.trim()}`] : [])),
  },
  {
    name: 'commands are scripts of the repository',
    remedy:
      'Write npm ci, npm run NAME with a script of package.json, or bash .ci/run, so that the step runs without a forge',
    faults: (workflow, { scripts }) =>
      stepsOf(workflow).flatMap(({ name, step }) =>
        (step.run?.trim().split('\n') ?? [])
          .filter((line) => !isScript(line.trim(), scripts))
          .map((line) => `${name}: ${line}`),
      ),
  },
  {
    name: 'no long-lived tokens',
    remedy: 'Use the token of the run, or OpenID Connect',
    faults: ({ text }) =>
      [
        ...new Set(
          [...text.matchAll(/\bsecrets\s*(?:\.\s*(\w+)|\[\s*'([^']*)'\s*\])/g)].map(
            (found) => found[1] ?? found[2] ?? '',
          ),
        ),
      ]
        .filter((name) => !shortLivedTokens.includes(name))
        .map((name) => `secrets.${name}`),
  },
]

function isScript(line: string, scripts: readonly string[]): boolean {
  if (/^(bash \.ci\/run|npm ci( --ignore-scripts)?|npm test)$/.test(line)) return true
  // Without operators of the shell, so that a line is one command.
  const [, name] = /^npm run ([\w:-]+)(?: -- [\w\s./:=-]+)?$/.exec(line) ?? []
  return name !== undefined && scripts.includes(name)
}

function jobsOf({ content }: Workflow): [string, WorkflowJob][] {
  return Object.entries(content.jobs ?? {})
}

function stepsOf(workflow: Workflow) {
  return jobsOf(workflow).flatMap(([job, { steps = [] }]) =>
    steps.map((step, index) => ({ name: `job ${job}, step ${index + 1}`, step })),
  )
}

function writableOf(permissions: Permissions): string[] {
  if (typeof permissions === 'string') return permissions === 'read-all' ? [] : [permissions]
  return Object.entries(permissions).flatMap(([name, access]) => (access === 'write' ? [name] : []))
}

function triggersOf(on: unknown): string[] {
  if (typeof on === 'string') return [on]
  if (Array.isArray(on)) return on.map(String)
  return typeof on === 'object' && on !== null ? Object.keys(on) : []
}
