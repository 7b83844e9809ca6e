import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DefaultTheme } from 'vitepress'

const docs = fileURLToPath(new URL('../', import.meta.url))

/** The order of the pages that people write. A page without a row comes last. */
const order: Readonly<Record<'guides' | 'migration', readonly string[]>> = {
  guides: [
    'first-call',
    'throttling',
    'errors',
    'restricted-data',
    'many-sellers',
    'onboarding',
    'reports',
    'feeds',
    'data-kiosk',
    'notifications',
    'testing',
    'fleets',
    'secret-rotation',
    'deployment',
    'monitoring',
    'custom-templates',
  ],
  migration: ['amazon-sp-api', 'sp-api-sdk', 'amazon-javascript-sdk', 'python-amazon-sp-api'],
}

interface Link {
  readonly text: string
  readonly link: string
}

/** Links to the pages of a folder that exist. */
export function readSidebar(folder: keyof typeof order): readonly Link[] {
  const rank = (name: string) => (order[folder].includes(name) ? order[folder].indexOf(name) : order[folder].length)
  return pagesIn(folder)
    .sort((left, right) => rank(left) - rank(right) || left.localeCompare(right, 'en'))
    .map((name) => ({ text: titleOf(join(docs, folder, `${name}.md`)), link: `/${folder}/${name}` }))
}

/** The sidebar of each part of the site. */
export function readSidebars(): DefaultTheme.SidebarMulti {
  const guides = [
    { text: 'Guides', items: [...readSidebar('guides')] },
    { text: 'Migration', items: [...readSidebar('migration')] },
  ].filter(({ items }) => items.length > 0)
  return { '/guides/': guides, '/migration/': guides, '/packages/': packageSidebar(), ...referenceSidebars() }
}

function packageSidebar(): DefaultTheme.SidebarItem[] {
  const items = foldersIn('packages')
    .filter((name) => name !== 'api')
    .map((name) => ({ text: name, link: `/packages/${name}/` }))
  return [{ text: 'Packages', link: '/packages/', items }]
}

/** The list of all APIs, and for each API the list of its operations. */
function referenceSidebars(): DefaultTheme.SidebarMulti {
  const apis = foldersIn('reference').map((name) => ({
    name,
    text: titleOf(join(docs, 'reference', name, 'index.md')),
    link: `/reference/${name}/`,
  }))
  const all = [{ text: 'All operations', link: '/reference/', items: apis.map(({ text, link }) => ({ text, link })) }]
  const own = apis.map(({ name, text, link }) => {
    const items = pagesIn(`reference/${name}`).map((operation) => ({ text: operation, link: `${link}${operation}` }))
    return [
      link,
      [
        { text: 'All operations', link: '/reference/' },
        { text, link, items },
      ],
    ]
  })
  return { '/reference/': all, ...Object.fromEntries(own) }
}

function foldersIn(folder: string): string[] {
  const path = join(docs, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

/** Names of the pages in a folder, except its first page. */
function pagesIn(folder: string): string[] {
  const path = join(docs, folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith('.md'))
    .map((name) => basename(name, '.md'))
    .filter((name) => name !== 'index' && name !== 'README')
}

/** The title in the front matter of a page, or else its heading. */
function titleOf(file: string): string {
  const text = readFileSync(file, 'utf8')
  const title = /^---\n(?:.*\n)*?title: *(.+)\n(?:.*\n)*?---/.exec(text)?.[1] ?? /^# +(.+)$/m.exec(text)?.[1]
  return (title ?? basename(file, '.md')).replace(/^["']|["']$/g, '').replaceAll('`', '')
}
