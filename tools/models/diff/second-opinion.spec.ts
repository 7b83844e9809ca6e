import { describe, expect, it } from '@jest/globals'
import type { Document } from '../swagger.js'
import { rawModel } from '../test-support/raw-model.js'
import { toContract } from '../to-contract.js'
import { compilePairs } from './compile.js'
import { compiledHistoryPage } from './compiled-history-text.js'
import { diffEntries } from './diff-sets.js'
import { type Opinion, opinionLines, opinionOf } from './second-opinion.js'

/** The paths of a contract, with definitions that the generator accepts. */
const model = {
  ...toContract(rawModel()).contract,
  definitions: {
    Loan: {
      type: 'object',
      required: ['title'],
      properties: { title: { type: 'string' }, summary: { type: 'string' } },
    },
  },
}

/** A version of the model of loans: its JSON, changed by replacing. */
function loans(old: string, next: string): Document {
  const text = JSON.stringify(model)
  if (!text.includes(old)) throw new Error(`The model lacks ${old}`)
  return JSON.parse(text.replaceAll(old, next))
}

const unchanged = loans('{', '{')

const versions: Record<string, Document> = {
  'operation-v1': loans('"operationId":"endLoans"', '"operationId":"endAll"'),
  'type-v1': loans('Loan"', 'BookLoan"'),
  'optional-v1': loans('"summary":', '"abstract":'),
  'limit-v1': loans('"maxLength":40', '"maxLength":20'),
  'wider-v1': loans('"maxLength":40', '"maxLength":50'),
}

describe('the second opinion of the compiler', () => {
  let opinions: Record<string, Opinion> = {}

  it('compiles code for the old client with the types of the new one', async () => {
    const pairs = Object.entries(versions).map(([name, to]) => ({ name, from: unchanged, to }))
    const program = `import type { Loan } from '@selling-partner/optional-v1'\nexport const read = (loan: Loan) => loan.summary`
    const wrong = `${program}\nexport const wrong: string = 1`
    const [first, second, ...others] = pairs
    const results = await compilePairs(
      [first, second, ...others].flatMap((pair) =>
        pair === undefined
          ? []
          : [pair.name === 'optional-v1' ? { ...pair, programs: { 'a.ts': program, 'b.ts': wrong } } : pair],
      ),
    )
    opinions = Object.fromEntries(
      pairs.map(({ name, from, to }) => {
        const diff = diffEntries(name, { name, content: { document: from } }, { name, content: { document: to } })
        return [
          name,
          opinionOf(diff ?? { name, level: 'patch', changes: [] }, results.get(name) ?? { notCompiled: '' }),
        ]
      }),
    )
    expect(opinions).toMatchObject({
      'operation-v1': { result: 'agreement', diff: true, compiler: true },
      'type-v1': { result: 'agreement', diff: true, compiler: true },
      'optional-v1': { result: 'agreement', diff: true, compiler: true },
      'limit-v1': {
        result: 'explained',
        diff: true,
        compiler: false,
        reason: 'types do not show it: limit narrower (request)',
      },
      'wider-v1': { result: 'agreement', diff: false, compiler: false },
    })
    const broken = results.get('optional-v1')
    const names = broken && 'broken' in broken ? [...broken.broken.keys()] : []
    expect(names).toEqual(expect.arrayContaining(['types', 'a.ts', 'b.ts']))
  })

  it('reports a disagreement with its reason', () => {
    const compilation = { broken: new Map([['getLoan', "Type 'A' is not assignable to type 'B'."]]) }
    const opinion = opinionOf({ name: 'loans-v1', level: 'minor', changes: [] }, compilation)
    expect(opinion).toMatchObject({ result: 'disagreement', diff: false, compiler: true })
    expect(opinionLines([opinion])).toEqual([
      'Second opinion of the compiler:',
      "  loans-v1: disagreement, only the compiler finds a breaking change: getLoan: Type 'A' is not assignable to type 'B'.",
      '0 agreements, 0 explained differences, 1 disagreements, 0 not compiled',
    ])
  })

  it('does not judge a model that the generator rejects', () => {
    const opinion = opinionOf({ name: 'loans-v1', level: 'minor', changes: [] }, { notCompiled: 'a fault' })
    expect(opinion).toEqual({ name: 'loans-v1', diff: false, result: 'not compiled', reason: 'a fault' })
  })

  it('becomes a page with totals and one row for each difference', () => {
    const opinion = {
      date: '2026-01-02',
      name: 'loans-v1',
      diff: true,
      compiler: false,
      result: 'explained',
      reason: 'a <b> | c',
    } as const
    const agreement = { ...opinion, result: 'agreement', compiler: true } as const
    const page = compiledHistoryPage({
      since: '2026-01-01',
      commit: 'a'.repeat(40),
      every: 4,
      opinions: [opinion, agreement],
    })
    expect(page).toContain('each 4th update')
    expect(page).toMatch(/\| explained \| .+ \| 1 \| 1 \| 0 \|/)
    expect(page).toContain('| Total | | 2 | 2 | 0 |')
    expect(page).toContain('| 2026-01-02 | `loans-v1` | explained | a &lt;b> \\| c |')
  })
})
