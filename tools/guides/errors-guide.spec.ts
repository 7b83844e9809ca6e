import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'
import { listFiles } from '../prose/list-files.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = readFileSync(join(root, 'docs/guides/errors.md'), 'utf8')
const sources = listFiles(root, ['packages'])
  .filter((file) => /^packages\/[\w-]+\/src\/.*\.ts$/.test(file) && !file.endsWith('.spec.ts'))
  .map((file) => readFileSync(join(root, file), 'utf8'))

/** Every class of errors, with its code. */
const classes = sources.flatMap((source) =>
  [...source.matchAll(/^export class (\w+) extends (?:SellingPartnerError|ApiError) {(.*?)^}/gms)].map(
    ([, name = '', body = '']) => [name, /\bcode(?:: \w+)? = '(\w+)'/.exec(body)?.[1] ?? ''] as const,
  ),
)

/** The sections of the page by class. */
const sections = new Map(page.split(/^## /m).map((section) => [section.split('\n')[0] ?? '', section]))

/** The values of the types that say why an error was thrown. */
const reasons: Readonly<Record<string, readonly string[]>> = {
  ApiError: [...source('type Known403Action =').matchAll(/^ {4}reason: '([\w-]+)'/gm)].map(([, name = '']) => name),
  LwaError: keysOf('const hints: Readonly<Record<string, string>> = {'),
  CredentialsError: keysOf('  failed: (option: ProviderOption)'),
  OnboardingError: keysOf("  'redirect-malformed': ()"),
  JobError: membersOf('JobOutcome'),
  DocumentError: membersOf('DocumentReason'),
  NotificationError: membersOf('NotificationReason'),
  SubscriptionError: membersOf('SubscriptionReason'),
  RotationError: membersOf('RotationReason'),
}

describe('the guide to errors', () => {
  it('finds the classes in the source', () => {
    expect(classes.length).toBeGreaterThanOrEqual(20)
  })

  it.each(classes)('has a section and a row for %s', (name, code) => {
    expect(sections.has(name)).toBe(true)
    expect(page).toContain(`| [\`${name}\`](#${name.toLowerCase()}) | \`${code}\` |`)
  })

  it.each(Object.entries(reasons))('has a remedy for every reason of %s', (name, values) => {
    expect(values.length).toBeGreaterThan(2)
    const cells = [...(sections.get(name) ?? '').matchAll(/^\| `([\w-]+)` \| .*\S \|$/gm)].map(([, value]) => value)
    const rows = cells.filter((cell) => cell !== 'reason' && cell !== 'outcome' && cell !== 'lwaCode')
    expect(rows).toEqual([...values])
  })

  it('repeats the hints for a 403 as they are', () => {
    const hints = [...source('type Known403Action =').matchAll(/^ {4}hint:\s+(?:'([^']+)'|"([^"]+)"),$/gm)]
    expect(hints.length).toBeGreaterThan(15)
    for (const [, single, double] of hints) expect(sections.get('ApiError')).toContain(`| ${single ?? double} |`)
  })
})

/** The source file that declares something. */
function source(text: string): string {
  const found = sources.find((content) => content.includes(text))
  if (found === undefined) throw new Error(`No source contains ${text}.`)
  return found
}

/** The keys of the object that starts at a text. */
function keysOf(text: string): readonly string[] {
  const content = source(text)
  const start = text.startsWith(' ') ? content.indexOf(text) : content.indexOf(text) + text.length
  const body = content.slice(start, content.indexOf('\n}', start))
  return [...body.matchAll(/^ {2}'?([\w-]+)'?:/gm)].map(([, key = '']) => key)
}

/** The members of a union of string literals. */
function membersOf(name: string): readonly string[] {
  const file = ts.createSourceFile('errors.ts', source(`export type ${name} =`), ts.ScriptTarget.ES2022, true)
  const declared = file.statements.filter(ts.isTypeAliasDeclaration).find((statement) => statement.name.text === name)
  if (declared === undefined || !ts.isUnionTypeNode(declared.type)) throw new Error(`${name} is not a union.`)
  return declared.type.types.flatMap((member) =>
    ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal) ? [member.literal.text] : [],
  )
}
