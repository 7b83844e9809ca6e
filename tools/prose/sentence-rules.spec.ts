import { describe, expect, it } from '@jest/globals'
import { codeMark, type FlatText } from './flat-text.js'
import { errorMessage, sentenceLength, sentenceStart } from './sentence-rules.js'

const flat = (text: string, more: Partial<FlatText> = {}): FlatText => ({
  text: text.replaceAll(/`[^`]*`/g, codeMark),
  offsets: [],
  links: [],
  isCell: false,
  ...more,
})
const words = (count: number) => `${'word '.repeat(count - 1)}word.`

describe('sentenceLength', () => {
  it('rejects a sentence of more than 25 words', () => {
    expect(sentenceLength(flat(words(25)), 'prose')).toEqual([])
    expect(sentenceLength(flat(words(26)), 'prose')).toMatchObject([{ index: 0 }])
  })

  it('finds the sentence among others', () => {
    const text = `Short one. ${words(26).replace('word', 'Word')} Short one.`
    expect(sentenceLength(flat(text), 'prose')).toMatchObject([{ index: 'Short one. '.length }])
  })

  it('does not end a sentence at an abbreviation or inside a number', () => {
    expect(sentenceLength(flat(`Use Node 20.1 (e.g. LTS) ${words(21)}`), 'prose')).toMatchObject([{ index: 0 }])
  })

  it('counts a link as one word', () => {
    const text = words(26)
    expect(sentenceLength(flat(text, { links: [[0, 'word word'.length]] }), 'prose')).toEqual([])
  })

  it('counts a list of code spans as one word', () => {
    expect(sentenceLength(flat(`Commands: \`GET\`, \`SET\`, \`DEL\` and \`TIME\`, ${words(23)}`), 'prose')).toEqual([])
  })

  it('takes a semicolon in the cell of a table for the end of a sentence', () => {
    const text = `${words(20).slice(0, -1)}; ${words(20)}`
    expect(sentenceLength(flat(text, { isCell: true }), 'prose')).toEqual([])
    expect(sentenceLength(flat(text), 'prose')).toHaveLength(1)
  })

  it('does not limit the title of a spec', () => {
    expect(sentenceLength(flat(words(40)), 'title')).toEqual([])
  })
})

describe('sentenceStart', () => {
  it.each([
    'What a client is made with.',
    'Who does not get the claim waits.',
    'Whoever can read it can make calls.',
    'Those that wait are served in order.',
    'That which fails is retried.',
    'Where LWA fails, its error goes to the callers.',
    'Where the tokens are kept.',
    'whatever comes from it',
  ])('rejects "%s"', (text) => {
    expect(sentenceStart(flat(text), 'prose')).toHaveLength(1)
  })

  it('rejects a sentence among others', () => {
    expect(sentenceStart(flat('It is kept. What remains is dropped.'), 'prose')).toMatchObject([{ index: 12 }])
  })

  it.each([
    'What does it cost?',
    'Where is an RDT cached, and for how long?',
    'Options of a client.',
    'Those calls wait.',
    'That token is dropped.',
    'Whether the token is in use.',
    'When the queue is full, a call fails.',
    'Wherever it runs, it has one clock.',
  ])('lets "%s" pass', (text) => {
    expect(sentenceStart(flat(text), 'prose')).toEqual([])
  })
})

describe('errorMessage', () => {
  it.each([
    'Pass the URL of the request.',
    'The secret is rejected. Check clientSecret.',
    'baseUrl must use https. http is allowed only for localhost.',
    'region is missing. Pass region, store or baseUrl.',
    '`code` is empty. Pass a value.',
    'amazon_callback_uri is not a Seller Central URL. Reject the request.',
    'Invalid secret store. Use file:/path/to/secret.json or secrets-manager:<name or ARN>.',
    'Not sent: the queue wait would be `code` ms, more than maxQueueMs (`code`).',
    'Unknown option. Did you mean `code`?',
    'url is missing. Pass url or client, or set REDIS_URL.',
    "client and url can't be combined. Pass one of them.",
    'The file is not a JSON object. Write it like {"clientId": "...", "queueUrl": "..."}.',
    'Run `code`',
  ])('lets "%s" pass', (text) => {
    expect(errorMessage(flat(text), 'error')).toEqual([])
  })

  it.each([
    ['the redirect is not a URL.', 'capital'],
    ['check the role of the application.', 'capital'],
    ['it is missing.', 'capital'],
    ['path missing.', 'capital'],
    ['Redis is down', 'period'],
    ['baseUrl is wrong: not a URL: pass one.', 'colon'],
  ])('rejects "%s" for its %s', (text, word) => {
    const problems = errorMessage(flat(text), 'error')
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toContain(word)
  })

  it('needs no period after a part of a message', () => {
    expect(errorMessage(flat('Redis is down'), 'error-part')).toEqual([])
    expect(errorMessage(flat('check the role'), 'error-part')).toHaveLength(1)
  })

  it('reads nothing else', () => {
    expect(errorMessage(flat('the third: of: these'), 'prose')).toEqual([])
    expect(errorMessage(flat('the third: of: these'), 'fragment')).toEqual([])
  })
})
