import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentedPackage } from './packages/documented-packages.js'
import { firstSentence } from './reference/markdown.js'
import type { Api } from './reference/read-apis.js'

/**
 * Writes `llms.txt` with links to all Markdown, `llms-full.txt` with the guides and READMEs, and the README of each client as Markdown. They are for
 * coding agents, which read Markdown instead of pages.
 *
 * @see https://llmstxt.org
 */
export function writeLlmsTexts(
  apis: readonly Api[],
  packages: readonly DocumentedPackage[],
  root: string,
  base: string,
): void {
  const folder = join(root, 'docs', 'public')
  mkdirSync(join(folder, 'markdown'), { recursive: true })
  const documents = [...handWritten(root), ...packages.map(readmeOf), ...apis.map((api) => clientOf(api, root))]
  for (const { name, text } of documents) writeFileSync(join(folder, 'markdown', `${name}.md`), text)
  writeFileSync(join(folder, 'llms.txt'), indexOf(documents, base))
  const full = documents.filter(({ section }) => section !== 'Clients').map(({ text }) => text.trim())
  writeFileSync(join(folder, 'llms-full.txt'), `${full.join('\n\n---\n\n')}\n`)
}

interface TextDocument {
  readonly section: 'For agents' | 'Guides' | 'Migration' | 'Packages' | 'Clients'
  /** Name of its file, without the ending. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly text: string
}

function handWritten(root: string): readonly TextDocument[] {
  const agents = join(root, 'AGENTS.md')
  const instructions = existsSync(agents) ? [documentOf('For agents', 'AGENTS', readFileSync(agents, 'utf8'))] : []
  return [...instructions, ...pagesOf(root, 'Guides', 'guides'), ...pagesOf(root, 'Migration', 'migration')]
}

function pagesOf(root: string, section: TextDocument['section'], folder: string): readonly TextDocument[] {
  const path = join(root, 'docs', folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => documentOf(section, `${folder}-${file.slice(0, -3)}`, readFileSync(join(path, file), 'utf8')))
}

function documentOf(section: TextDocument['section'], name: string, source: string): TextDocument {
  const text = source.replace(/^---\n.*?\n---\n+/s, '')
  const [heading = '', ...rest] = text.split('\n')
  const [paragraph = ''] = rest.join('\n').trim().split('\n\n')
  return { section, name, title: heading.replace(/^#+ */, ''), description: summaryOf(paragraph), text }
}

function readmeOf({ name, description, readme }: DocumentedPackage): TextDocument {
  return { section: 'Packages', name, title: `@selling-partner/${name}`, description, text: readme }
}

function clientOf({ row, summary }: Api, root: string): TextDocument {
  const text = readFileSync(join(root, 'packages/clients', row.package, 'README.md'), 'utf8')
  const title = `@selling-partner/${row.package}`
  return { section: 'Clients', name: row.package, title, description: firstSentence(summary), text }
}

function summaryOf(paragraph: string): string {
  return firstSentence(paragraph.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('\n', ' '))
}

const introduction = `# @selling-partner

> A TypeScript SDK for Amazon's Selling Partner API (SP-API), with one npm package per API version. The packages are generated from Amazon's models, and share one runtime for tokens, usage plans, retries and typed errors.

Install \`@selling-partner/auth\` and the client of each API that you call. \`@selling-partner/sandbox\` is SP-API on localhost, for tests without an account.`

function indexOf(documents: readonly TextDocument[], base: string): string {
  const sections = [...new Set(documents.map(({ section }) => section))].map((section) => {
    const links = documents
      .filter((each) => each.section === section)
      .map(({ name, title, description }) => `- [${title}](${base}markdown/${name}.md): ${description}`)
    return [`## ${section}`, '', ...links].join('\n')
  })
  const all = `## Optional\n\n- [All guides and READMEs of packages in one file](${base}llms-full.txt)`
  return `${[introduction, ...sections, all].join('\n\n')}\n`
}
