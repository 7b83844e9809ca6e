import { describe, expect, it } from '@jest/globals'
import { codeMark, type FlatText } from './flat-text.js'
import { quotedTexts, rows } from './glossary.js'
import { Glossary } from './glossary-rule.js'
import type { Kind } from './passage.js'

const glossary = new Glossary(rows, quotedTexts)

function find(text: string, kind: Kind = 'prose', file = 'README.md'): string[] {
  const flat: FlatText = { text, offsets: [], links: [], isCell: false }
  return glossary.find(flat, kind, file).map(({ message }) => /^"([^"]*)"/.exec(message)?.[1] ?? '')
}

describe('the glossary finds', () => {
  it.each<[text: string, found: string[]]>([
    ['SP-API answers with 429.', ['answers']],
    ['Amazon refuses the whole RDT.', ['refuses']],
    ['A refusal has a hint.', ['refusal']],
    ['Amazon has mended it.', ['mended']],
    ['The claim of a process that died ends.', ['claim']],
    ['A call waits in line for its turn.', ['waits in line']],
    ['It takes its place in the line.', ['place in the line']],
    ['The line of an operation has no limit.', ['line of an operation']],
    ['All who are in line are served.', ['are in line']],
    ['It proves the secret and stores it.', ['proves']],
    ['The option is laid over the auth.', ['laid over']],
    ['Redis is left alone for a second.', ['left alone']],
    ['That happens in passing.', ['in passing']],
    ['A failure that passes is retried.', ['failure that passes']],
    ['The request is sent again.', ['sent again']],
    ['Options of yours come first.', ['of yours']],
    ['The answer shall include it.', ['answer', 'shall']],
    ['Pass your client id.', ['id']],
    ['The redirect url.', ['url']],
    ['However many calls wait, one asks.', ['However many']],
    ['It is no restricted operation.', ['is no']],
    ['The store is none.', ['is none']],
    ['LWA gave no token.', ['gave no']],
    ['Another server, a test server for one.', ['for one']],
    ['The other plans, if any.', ['if any']],
    ['It has a plan besides.', ['besides']],
    ['It is sent all the same.', ['all the same']],
    ['It has a timer of its own.', ['of its own']],
    ['Sellers have buckets of their own and share the rest.', ['of their own']],
    ['It is `undefined` where nobody watches.', ['where']],
    ['The calls end where LWA fails.', ['where']],
    ['In order to run it, use Node.', ['In order to']],
  ])('%s', (text, found) => {
    expect(find(text)).toEqual(found)
  })

  it('a condition after @throws', () => {
    expect(find('`ConfigurationError` where it is malformed.', 'throws')).toEqual(['where'])
  })

  it('advice to leave something out in an error message only', () => {
    expect(find('Leave reportType out.', 'error')).toEqual(['Leave reportType out'])
    expect(find('Leave reportType out.')).toEqual([])
  })

  it('"store" without its adjective in the README and the errors of a package that keeps tokens or secrets', () => {
    expect(find('Each process asks the store.', 'prose', 'packages/redis/README.md')).toEqual(['the store'])
    expect(find('Each process asks the token store.', 'prose', 'packages/redis/README.md')).toEqual([])
    expect(find('A token store is shared. Each process asks the store.', 'prose', 'packages/redis/README.md')).toEqual(
      [],
    )
    expect(find('The store is empty.', 'error', 'packages/secret-rotation/src/a.ts')).toEqual(['The store'])
    expect(find('The store is empty.', 'prose', 'packages/secret-rotation/src/a.ts')).toEqual([])
    expect(find('The region of the store.', 'prose', 'packages/auth/README.md')).toEqual([])
  })
})

describe('the glossary lets pass', () => {
  it.each([
    'A connection that is refused is retried.',
    'Amazon reimburses a damage claim.',
    'Line 5 of the file has one column.',
    'The message is one line of JSON.',
    'A script that reads the line of text.',
    'The function passes the value to the adapter.',
    'It passes through a proxy.',
    'There is no timer.',
    'The token is no longer valid.',
    'The wait is no more than 5 seconds.',
    'Call it for one seller.',
    'One token is enough for one call of an operation.',
    'If any call fails, the others go on.',
    'The same rules apply to all.',
    'It breaks the constraints of its own model.',
    'The folder where the packages go.',
    'No secret goes where it should not.',
    'It tells where the request came from.',
    `Pass ${codeMark} or ${codeMark}.`,
    'The options answerTimeout and claim-key are names.',
    'The file src/answer.ts exports it.',
    'See https://example.com/answer/claim for more.',
    'SP-API says: The access token you provided has expired.',
    'IDs, URLs, ASINs and SKUs are in capitals.',
    'An improved adapter approves the reclaimed baseline.',
  ])('%s', (text) => {
    expect(find(text)).toEqual([])
  })

  it('names of options in error messages', () => {
    expect(find('url is missing.', 'error')).toEqual([])
  })

  it("Amazon's own words", () => {
    const [quoted = ''] = quotedTexts
    expect(quoted).not.toBe('')
    expect(find(`It says "${quoted}" and nothing else.`)).toEqual([])
  })
})

describe('every row of the glossary', () => {
  it('says what to write instead', () => {
    expect(rows.filter(({ use }) => use.trim() === '')).toEqual([])
  })

  it('matches no empty text', () => {
    expect(rows.filter(({ pattern }) => new RegExp(`^(?:${pattern.source})$`).test(''))).toEqual([])
  })
})
