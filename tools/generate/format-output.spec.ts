import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { faultOf } from '../cli/test-support/fault-of.js'
import { formatOutput } from './format-output.js'
import { type FakeRepository, formatterPath, inFakeRepository } from './test-support/fake-repository.js'
import { rowOf } from './test-support/row-of.js'

describe('formatOutput', () => {
  it('formats code and JSON, and nothing else', async () => {
    await inFakeRepository(async (repository) => {
      await format(repository)

      const paths = (JSON.parse(await repository.read('formatted.json')) as string[]).filter(
        (text) => !text.startsWith('-'),
      )
      expect(paths.slice(1)).toEqual([
        join('out', 'orders', 'package.json'),
        join('out', 'orders', 'src/api.ts'),
        join('out', 'feeds', 'package.json'),
        join('out', 'feeds', 'src/api.ts'),
      ])
    })
  })

  it.each([
    [
      'where the output is no code',
      'out/orders/src/api.ts:3:1 parse ━━━\\n\\n  × Expected a name',
      'out/orders/src/api.ts:3:1 parse ━━━',
    ],
    ['what the formatter says otherwise', 'biome: bad option', 'biome: bad option'],
  ])('says %s', async (_, printed, reason) => {
    await inFakeRepository(async (repository) => {
      await repository.write({ [formatterPath]: `console.error('${printed}'); process.exit(1)` })

      expect(await faultOf(() => format(repository))).toBe(`generated code: ${reason}; mend the template that wrote it`)
    })
  })
})

async function format({ workspace }: FakeRepository): Promise<void> {
  const staged = ['orders', 'feeds'].map((name) => ({
    row: rowOf({ package: name }),
    config: '',
    output: join('out', name),
  }))
  await formatOutput(workspace.root, staged, ['package.json', 'src/api.ts', 'README.md'])
}
