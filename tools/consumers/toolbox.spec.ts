import { describe, expect, it } from '@jest/globals'
import { faultOf } from '../cli/test-support/fault-of.js'
import { toolbox } from './toolbox.js'

const platform = `${process.platform}-${process.arch}`

const tools = toolbox('/tools', {
  dependencies: { vite: '8.3.8', 'typescript-5.2': 'npm:typescript@5.2.2' },
  optionalDependencies: { [`node-20-${platform}`]: 'npm:node@20.20.2', [`deno-${platform}`]: 'npm:@deno/any@2.9.6' },
})

describe('toolbox', () => {
  it.each([
    ['vite', 'vite 8.3.8'],
    ['typescript-5.2', 'TypeScript 5.2.2'],
    ['node-20', 'Node 20.20.2'],
    ['deno', 'Deno 2.9.6'],
  ])('labels %s with its name and version', (tool, label) => {
    expect(tools.label(tool)).toBe(label)
  })

  it('resolves the program of the runtime for this machine, and the files of tools', () => {
    expect(tools.resolve(['node-20', 'tools:vite/bin/vite.js', 'build'])).toEqual([
      `/tools/node_modules/node-20-${platform}/bin/node`,
      ['/tools/node_modules/vite/bin/vite.js', 'build'],
    ])
    expect(tools.resolve(['deno', 'run'])).toEqual([`/tools/node_modules/deno-${platform}/deno`, ['run']])
  })

  it('rejects a runtime that is not packaged for this machine', async () => {
    expect(await faultOf(() => tools.label('node-22'))).toBe(
      `node-22: It is not available for ${platform}. Add its package to tools/consumers/package.json.`,
    )
  })
})
