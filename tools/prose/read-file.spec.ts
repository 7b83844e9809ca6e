import { describe, expect, it } from '@jest/globals'
import { readFile } from './read-file.js'

/** `kind line: text` of each passage. */
function read(file: string, ...lines: string[]): string[] {
  return (readFile(file, lines.join('\n')) ?? []).map(
    (passage) =>
      `${passage.kind} ${passage.lines[0]?.line}: ${passage.lines
        .map(({ text }) => text)
        .join(' ')
        .trim()}`,
  )
}

describe('the comments of a script', () => {
  it('are read with their lines', () => {
    expect(read('a.ts', '// One.', 'const a = 1 // Two.', '', '/* Three. */', '/** Four. */')).toEqual([
      'prose 1: One.',
      'prose 2: Two.',
      'prose 4: Three.',
      'prose 5: Four.',
    ])
  })

  it('are one text over several lines', () => {
    expect(read('a.ts', '', '  // One', '  // two.', '/**', ' * Three', ' * four.', ' */')).toEqual([
      'prose 2: One two.',
      'prose 4: Three four.',
    ])
  })

  it('are not looked for in strings, templates and regular expressions', () => {
    expect(read('a.ts', "const a = 'http://no'", 'const b = /\\/* no/', 'const c = `//no` /* Yes. */')).toEqual([
      'prose 3: Yes.',
    ])
  })

  it('are split at tags', () => {
    expect(
      read(
        'a.ts',
        '/**',
        ' * Waits. @default 30',
        ' * @param name The name.',
        ' * @throws StoreError if it fails.',
        ' * @returns The token.',
        ' * @see https://example.com',
        ' * @example',
        ' * const a = 1',
        ' */',
      ),
    ).toEqual([
      'prose 1: Waits.',
      'prose 2: 30',
      'prose 3: The name.',
      'throws 4: `StoreError` if it fails.',
      'prose 5: The token.',
    ])
  })

  it('have no directives', () => {
    // Test data: comments that the reader must skip. They suppress nothing in this file.
    expect(read('a.ts', '// @ts-expect-error no', '// biome-ignore lint/a/b: The reason.')).toEqual([
      'prose 2: The reason.',
    ])
  })
})

describe('the strings of a script', () => {
  it('are error messages, hints and other texts', () => {
    expect(
      read(
        'a.ts',
        "throw new StoreError('CODE', 'Redis is down now.')",
        `class B extends AError { constructor() { super(\`\${b} is down now.\`) } }`,
        "const hint = 'Check your role.'",
        "throw new AFault('npm run a', 'The path is wrong.', 'Pass another one.')",
        "console.log('Three words here')",
      ),
    ).toEqual([
      'error 1: Redis is down now.',
      'error 2: `code` is down now.',
      'error-part 3: Check your role.',
      'error-part 4: The path is wrong.',
      'error-part 4: Pass another one.',
      'text 5: Three words here',
    ])
  })

  it('are joined if they are added up', () => {
    expect(read('a.ts', "throw new AError('One of' +", "  ' two lines.')")).toEqual(['error 1: One of two lines.'])
  })

  it('that stand inside a template are parts of a text', () => {
    expect(read('a.ts', `throw new AError(\`It is \${b ? 'one of many' : ''} here.\`)`)).toEqual([
      'error 1: It is `code` here.',
      'fragment 1: one of many',
    ])
  })

  it('are not read in imports, types and queries, or if they are short or code', () => {
    expect(
      read('a.ts', "import 'a b c'", "type A = 'a b c'", "call(sql`select a b`, 'a', 'a_b', 'return a + b;')"),
    ).toEqual([])
  })

  it('of a help text are read row by row', () => {
    expect(
      read('a.ts', 'const usage = `Usage: a tool [options]', '', 'Does this and that.', '', '  --a   print this text`'),
    ).toEqual(['text 1: Usage: a tool [options]', 'text 3: Does this and that.', 'text 5: print this text'])
  })

  it('of a script for Redis are its comments', () => {
    expect(read('a.ts', 'const script = `', '-- The time of Redis.', "local time = redis.call('TIME')", '`')).toEqual([
      'prose 2: The time of Redis.',
    ])
    expect(read('a.ts', 'const script = `', '-- The time of Redis.', 'local missing = wanted - taken', '`')).toEqual([
      'prose 2: The time of Redis.',
    ])
  })

  it('of a spec are its titles only', () => {
    expect(
      read(
        'a.spec.ts',
        "describe('the old one', () => {",
        "  it.each([['a b c d']])('has a %s', () => {",
        "    expect(a).toBe('a b c')",
      ),
    ).toEqual(['title 1: the old one', 'title 2: has a %s'])
  })
})

describe('other files', () => {
  it('are Markdown without its comments', () => {
    expect(read('README.md', '# One', '<!-- no', 'no -->', 'Two')).toEqual(['prose 1: # One   Two'])
  })

  it('are templates, with their tags as code', () => {
    expect(read('generator-templates/README.mustache', '{{#a}}', 'Class {{{b}}} of `{{c}}`.')).toEqual([
      'prose 1: Class `code` of `code`.',
    ])
    expect(read('generator-templates/api.mustache', '{{! Our own. }}', '/** Of {{a}}. */')).toEqual([
      'prose 1: Our own.',
      'prose 2: Of x.',
    ])
  })

  it('are the texts of models', () => {
    expect(
      read(
        'models/annotations/a.json',
        '{',
        '  "path": "a b c",',
        '  "reason": "It is wrong.",',
        '  "model": "a"',
        '}',
      ),
    ).toEqual(['text 3: It is wrong.'])
  })

  it('have no text otherwise', () => {
    expect(readFile('image.png', '')).toBeUndefined()
    expect(readFile('package.json', '{ "description": "one two three" }')).toBeUndefined()
  })
})
