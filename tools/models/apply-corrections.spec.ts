import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { applyCorrections } from './apply-corrections.js'
import { defaultModelsFolder } from './catalog.js'
import type { Document } from './swagger.js'
import { rawModel } from './test-support/raw-model.js'
import { TemporaryFolder } from './test-support/temporary-folder.js'

const titleIs = (value: string) => ({ op: 'test', path: '/info/title', value })
const setTitle = (value: string) => ({ op: 'replace', path: '/info/title', value })

describe('applyCorrections', () => {
  const models = new TemporaryFolder()

  function corrected(): Document {
    const document = rawModel() as unknown as Document
    applyCorrections(document, 'loans', models.path)
    return document
  }

  it('applies the patches of a model in the order of their names', () => {
    models.write('corrections/loans/0002-second.json', [titleIs('First'), setTitle('Second')])
    models.write('corrections/loans/0001-first.json', [titleIs('Lending'), setTitle('First')])
    models.write('corrections/members/0001-other.json', [titleIs('Nobody')])
    models.write('corrections/loans/README.md', 'Why.')
    expect(corrected().info.title).toBe('Second')
  })

  it('leaves a model without patches as it is', () => {
    expect(corrected()).toEqual(rawModel())
  })

  it('says which patch does not fit any more, and what to do', () => {
    models.write('corrections/loans/0001-title.json', [titleIs('Borrowing'), setTitle('Lending')])
    expect(corrected).toThrow(
      'models/corrections/loans/0001-title.json: its operation 1 (test /info/title) does not fit the contract any more; look whether the fault is still there, then rewrite the patch or delete it',
    )
  })

  it('says so of an operation after the test, too', () => {
    models.write('corrections/loans/0001-title.json', [titleIs('Lending'), { op: 'remove', path: '/info/nothing' }])
    expect(corrected).toThrow('its operation 2 (remove /info/nothing) does not fit')
  })

  it.each([
    ['an operation that is no test', [setTitle('Lending')]],
    ['nothing', []],
    ['an object', { op: 'test' }],
  ])('refuses a patch that opens with %s', (_what, patch) => {
    models.write('corrections/loans/0001-title.json', patch)
    expect(corrected).toThrow(
      'models/corrections/loans/0001-title.json: it does not open with a "test" operation; let it test for the fault it mends',
    )
  })

  it('refuses a patch that is not JSON', () => {
    models.write('corrections/loans/0001-title.json', '[')
    expect(corrected).toThrow(/^0001-title\.json: not JSON/)
  })
})

describe('the corrections', () => {
  it('are each explained in the README, and it explains no other', () => {
    const folder = join(defaultModelsFolder, 'corrections')
    const patches = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
    const readme = readFileSync(join(folder, 'README.md'), 'utf8')
    const explained = [...readme.matchAll(/^\| `(.+?)` +\|/gm)].map((match) => `${match[1]}.json`)
    expect(explained.sort()).toEqual(patches.map((name) => name.replaceAll('\\', '/')).sort())
  })
})
