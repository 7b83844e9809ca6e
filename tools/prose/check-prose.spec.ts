import { describe, expect, it } from '@jest/globals'
import { checkProse } from './check-prose.js'

async function check(file: string, ...lines: string[]): Promise<string[]> {
  const findings = await checkProse(file, lines.join('\n'))
  return findings.map(({ line, rule }) => `${line} ${rule}`)
}

describe('checkProse', () => {
  it('finds words of the glossary with their lines', async () => {
    expect(await check('README.md', '# Title', '', 'The first line', 'has an answer.', '', '- A refusal.')).toEqual([
      '4 glossary',
      '6 glossary',
    ])
    expect(await check('a.ts', '', '/**', ' * The first line', ' * has an answer.', ' */')).toEqual(['4 glossary'])
  })

  it('reads no code', async () => {
    expect(
      await check('README.md', 'Call `answer()`.', '', '```ts', '// the answer', '```', '', '    the answer'),
    ).toEqual([])
    expect(await check('a.ts', 'const answer = refuse(claim)')).toEqual([])
    expect(await check('a.ts', '/** See {@link answer}. @see https://example.com/the-answer */')).toEqual([])
  })

  it('reads the text of a link and not its address', async () => {
    expect(
      await check('README.md', '[The answer](b.md)', '', '[The response](answer.md), https://example.com/answer'),
    ).toEqual(['1 glossary'])
  })

  it('reads headings, lists, quotes and tables', async () => {
    expect(
      await check(
        'README.md',
        '# Answers',
        '',
        '- What remains.',
        '',
        '> It is no URL.',
        '',
        '| a | b |',
        '| - | - |',
        '| c | what it is |',
      ),
    ).toEqual(['1 glossary', '3 sentence-start', '5 is-no', '9 sentence-start'])
  })

  it('reads several texts of one line', async () => {
    expect(await check('a.ts', "call(new AError('it has two faults'), new BError('It has an answer.'))")).toEqual([
      '1 error-message',
      '1 error-message',
      '1 glossary',
    ])
  })

  it("applies Google's preset", async () => {
    expect(await check('README.md', 'It works!', '', 'Name the file(s).')).toEqual([
      '1 google/exclamation-points',
      '3 google/plurals-parentheses',
    ])
  })

  it('names the file and tells what to write', async () => {
    expect(await checkProse('README.md', 'An answer.')).toEqual([
      { file: 'README.md', line: 1, rule: 'glossary', message: '"answer" -> response, respond or return' },
    ])
  })

  it('allows what an exception names', async () => {
    const exception = { file: /^README/, rule: 'glossary', text: /one answer/, reason: 'It is a quote.' }
    const text = 'This is one answer.\n\nThis is another answer.'
    expect(await checkProse('README.md', text, [exception])).toMatchObject([{ line: 3 }])
    expect(await checkProse('NOTICE', text, [exception])).toHaveLength(2)
    expect(await checkProse('README.md', text, [{ ...exception, rule: 'is-no' }])).toHaveLength(2)
  })

  it.each([
    [
      'README.md',
      'A call that fails in a way that passes is sent again, and takes its place in the line anew each time.',
    ],
    ['README.md', 'Who does not get the claim looks for the token about every 100 ms.'],
    ['README.md', 'A store that still hands it out is not believed.'],
    [
      'README.md',
      'A few operations stand under a plan of the application besides, which all its selling partners share.',
    ],
    ['a.ts', '/** What is laid over the auth’s `retry`; `false` sends each call once at most. */'],
    ['a.ts', '/** Milliseconds that SP-API has to begin its answer, and then to send on whenever it pauses. */'],
    [
      'a.ts',
      "throw new AError('the redirect is no URL: pass the URL of the request that Amazon sent the browser with')",
    ],
    ['a.ts', "throw new AError('it gives no document of a report: leave reportType out')"],
    ['a.ts', '/** Whether the store has the token now, for all that it says. */'],
    ['a.ts', '// Whose it is shall have it at once.'],
  ])('finds the fault of a sentence in %s: %s', async (file, text) => {
    expect(await check(file, text)).not.toEqual([])
  })

  it.each([
    ['README.md', 'The SDK retries transient failures. Each retry rejoins the queue and gets a current access token.'],
    ['README.md', 'Processes that don’t hold the lock poll the token store about every 100 ms.'],
    ['README.md', 'If the store returns that token again, the SDK ignores it.'],
    ['README.md', 'A few operations also have an application-wide plan, shared by all sellers.'],
    ['a.ts', '/** Retry settings for this client. Overrides `auth`’s settings. `false` disables retries. */'],
    ['a.ts', '/** Milliseconds to wait for a response to start, and then for each further chunk. */'],
    ['a.ts', "throw new AError('amazon_callback_uri is not a Seller Central URL. Reject the request.')"],
    ['a.ts', "throw new AError('reportType applies only to getReportDocument. Remove it.')"],
    ['a.ts', '/** Whether the store reported success. */'],
    ['a.ts', '// Not ours: make it visible to its owner immediately.'],
  ])('finds nothing in its plain form in %s: %s', async (file, text) => {
    expect(await check(file, text)).toEqual([])
  })
})
