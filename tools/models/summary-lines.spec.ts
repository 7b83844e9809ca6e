import { describe, expect, it } from '@jest/globals'
import { summaryLines } from './summary-lines.js'

describe('summaryLines', () => {
  it('names what is new or changed and counts the rest', () => {
    const changes = new Map([
      ['a', 'unchanged'],
      ['b', 'changed'],
      ['c', 'new'],
    ] as const)
    expect(summaryLines({ changes, untouched: ['d'], proposals: [], unknownKeys: ['b: schema.x-odd'] })).toEqual([
      'new        c',
      'changed    b',
      '1 new, 1 changed, 1 unchanged',
      'not in this source, so left as they are: d',
      'kept a key that tools/models/contract-shape.ts does not know: b: schema.x-odd',
    ])
  })

  it('only counts the models that a source lacks where there are many', () => {
    const untouched = ['a', 'b', 'c', 'd', 'e', 'f']
    expect(summaryLines({ changes: new Map(), untouched, proposals: [], unknownKeys: [] })).toEqual([
      '0 new, 0 changed, 0 unchanged',
      'not in this source, so left as they are: 6 models',
    ])
  })
})
