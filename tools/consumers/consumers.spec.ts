import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { faultOf } from '../cli/test-support/fault-of.js'
import { packages } from './application.js'
import { consumers } from './consumers.js'
import { selectConsumers } from './select-consumers.js'

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const here = new URL('.', import.meta.url)
const projects = readdirSync(new URL('projects', here))
const tools = readManifest('package.json').dependencies ?? {}

function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(new URL(path, here), 'utf8')) as Manifest
}

describe('the consumers', () => {
  it('use every project', () => {
    const used = consumers.map(({ folder }) => folder).filter((folder) => folder.startsWith('projects/'))
    expect([...new Set(used)].sort()).toEqual(projects.map((name) => `projects/${name}`).sort())
  })

  it('have different names, versions or module formats', () => {
    const rows = consumers.map(({ name, tool, module }) => [name, tool, module].join())
    expect(new Set(rows).size).toBe(rows.length)
  })
})

describe.each(projects)('projects/%s', (project) => {
  const { dependencies = {}, devDependencies = {} } = readManifest(`projects/${project}/package.json`)

  it('depends on packages that are installed, in the pinned versions', () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      if (name.startsWith('@selling-partner/')) expect(packages).toContain(name)
      else
        expect([tools[name], tools['typescript-7']]).toContain(
          name === 'typescript' ? `npm:typescript@${version}` : version,
        )
    }
  })
})

describe('selectConsumers', () => {
  it('returns all consumers by default', () => {
    expect(selectConsumers(undefined)).toBe(consumers)
  })

  it('returns the consumers whose name starts with one of the names', () => {
    const names = selectConsumers('lambda, bun').map(({ name }) => name)
    expect(new Set(names)).toEqual(new Set(['bun', 'lambda esbuild', 'lambda esbuild minified', 'lambda webpack']))
  })

  it('returns the consumers of a tool', () => {
    expect(selectConsumers('deno').map(({ tool }) => tool)).toEqual(['deno'])
    expect(new Set(selectConsumers('typescript-6').map(({ tool }) => tool))).toEqual(new Set(['typescript-6']))
  })

  it('rejects an unknown name', async () => {
    expect(await faultOf(() => selectConsumers('node,nod3'))).toBe(
      '--only: Unknown consumer "nod3". Use a name that --list prints.',
    )
  })
})
