import { join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { faultOf } from '../cli/test-support/fault-of.js'
import { defaultOptions, readOptions, usageOf } from './options.js'
import { workspaceOf, workspaceOfPackage } from './workspace.js'

const repository = workspaceOf('/repo')
const published = workspaceOfPackage('/generator/dist', '/biome', {})

describe('readOptions', () => {
  it('defaults to all APIs and packages/clients in the repository', () => {
    expect(readOptions([], repository)).toEqual({
      list: false,
      options: {
        apis: [],
        models: undefined,
        templates: [join('/repo/generator-templates'), join('/repo/generator-templates/repository')],
        scope: '@selling-partner',
        sources: false,
        output: join('/repo/packages/clients'),
        solution: true,
        force: false,
      },
    })
  })

  it('defaults to all APIs and the folder clients in the published package', () => {
    expect(readOptions([], published)?.options).toEqual({
      ...defaultOptions(published),
      templates: [join('/generator/dist/templates')],
      output: resolve('clients'),
      solution: false,
    })
  })

  it('reads APIs and options in any order', () => {
    const argv = [
      '--force',
      'orders',
      '--templates',
      'mine',
      'feeds',
      '--sources',
      '--scope=@acme',
      '--output=elsewhere',
    ]

    expect(readOptions([...argv, '--templates', 'more', '--list'], repository)).toEqual({
      list: true,
      options: {
        apis: ['orders', 'feeds'],
        models: undefined,
        templates: [join('/repo/generator-templates'), resolve('mine'), resolve('more')],
        scope: '@acme',
        sources: true,
        output: resolve('elsewhere'),
        solution: false,
        force: true,
      },
    })
  })

  it("reads a user's models as a folder or as files", () => {
    const modelsOf = (...argv: string[]) => readOptions(argv, published)?.options.models

    expect(modelsOf('--models', 'mine')).toEqual({ folder: resolve('mine') })
    expect(modelsOf('--model', 'a.json', '--model', 'b.json')).toEqual({
      files: [resolve('a.json'), resolve('b.json')],
    })
  })

  it('puts templates of a user over those of the repository', () => {
    expect(readOptions(['--templates', 'mine'], repository)?.options.templates).toEqual([
      ...defaultOptions(repository).templates,
      resolve('mine'),
    ])
  })

  it.each(['--help', '-h'])('returns undefined for %s', (flag) => {
    expect(readOptions(['orders', flag], repository)).toBeUndefined()
  })

  it.each([
    ['an option that does not exist', ['--frobnicate'], "npm run generate: Unknown option '--frobnicate'. Run npm run"],
    [
      'an option without its value',
      ['--templates'],
      "npm run generate: Option '--templates <value>' argument missing.",
    ],
    ['an empty path', ['--output', ''], '--output: The value is empty. Use a path.'],
    ['a scope without @', ['--scope', 'acme'], '--scope: acme is not an npm scope. Use a name such as @acme.'],
    ['an empty scope', ['--scope', ''], '--scope: The empty text is not an npm scope.'],
    [
      'a folder and a file of models',
      ['--models', 'a', '--model', 'b'],
      '--model: It cannot be combined with --models.',
    ],
    [
      "a user's model in packages/clients",
      ['--model', 'a.json'],
      '--output: packages/clients has only packages of our',
    ],
    [
      'source files in packages/clients',
      ['--sources'],
      '--output: packages/clients has only packages of our own models.',
    ],
    ['another scope in packages/clients', ['--scope', '@a'], '--output: packages/clients has only packages of our own'],
  ])('rejects %s', async (_, argv, message) => {
    expect(await faultOf(() => readOptions(argv, repository))).toContain(message)
  })

  it('names the command that prints the help', async () => {
    expect(await faultOf(() => readOptions(['--no'], repository))).toMatch(/\. Run npm run generate -- --help\.$/)
    expect(await faultOf(() => readOptions(['--no'], published))).toMatch(
      /\. Run npx @selling-partner\/generator --help\.$/,
    )
  })
})

describe('usageOf', () => {
  it('starts with the command and lists every option', () => {
    expect(usageOf(repository)).toMatch(/^Usage: npm run generate \[-- <api> \.\.\.\] \[options\]\n/)
    expect(usageOf(published)).toMatch(/^Usage: npx @selling-partner\/generator \[<api> \.\.\.\] \[options\]\n/)
    const options = [
      '<api>',
      '--output',
      '--sources',
      '--scope',
      '--templates',
      '--model',
      '--models',
      '--list',
      '--force',
    ]
    for (const option of [...options, '--help'])
      expect(usageOf(published)).toMatch(new RegExp(`^ {2}${option}[ ,]`, 'm'))
  })
})
