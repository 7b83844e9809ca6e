import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
const examples = Object.keys(scripts).filter((name) => name === 'quickstart' || name.startsWith('example:'))

/** The names of the scripts that a text runs, by a pattern for the lines that run one. */
const namesIn = (text: string, line: RegExp) => [...text.matchAll(line)].map(([, name]) => name)

describe('the examples', () => {
  it('run in CI, in the order of package.json', () => {
    expect(namesIn(read('.ci/run'), /^ *step npm run (quickstart|example:\S+)$/gm)).toEqual(examples)
  })

  it('are in the table of examples/README.md, in the order of package.json', () => {
    expect(namesIn(read('examples/README.md'), /^\| `npm run ([^` ]+)` \|/gm)).toEqual(examples)
  })
})
