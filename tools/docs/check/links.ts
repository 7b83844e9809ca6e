import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** A page of the built site. */
interface Page {
  /** Path on the site, such as `/reference/orders-v0/getOrder.html`. */
  readonly path: string
  readonly ids: ReadonlySet<string>
  readonly links: readonly string[]
}

/** Follows all links between the pages of the built site. Returns those without a target, as `page -> link`. */
export function brokenLinks(dist: string): {
  readonly pages: number
  readonly links: number
  readonly broken: string[]
} {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  const known = new Set(files.map((file) => `/${file}`))
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(dist, file))
  const byPath = new Map(pages.map((page) => [page.path, page]))
  const broken = pages.flatMap((page) =>
    page.links.filter((link) => !hasTarget(page, link, byPath, known)).map((link) => `${page.path} -> ${link}`),
  )
  return { pages: pages.length, links: pages.reduce((sum, { links }) => sum + links.length, 0), broken }
}

function readPage(dist: string, file: string): Page {
  const html = readFileSync(join(dist, file), 'utf8')
  return {
    path: `/${relative('.', file)}`,
    ids: new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => decodeEntities(id))),
    links: [
      ...new Set(
        [...html.matchAll(/<(?:a|img|link|script)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) =>
          decodeEntities(link),
        ),
      ),
    ],
  }
}

function hasTarget(page: Page, link: string, pages: ReadonlyMap<string, Page>, files: ReadonlySet<string>): boolean {
  const { origin, pathname, hash } = new URL(link, `http://site.test${page.path}`)
  if (origin !== 'http://site.test') return true
  const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
  const target = pages.get(path)
  if (target === undefined) return files.has(path)
  return hash === '' || target.ids.has(decodeURIComponent(hash.slice(1)))
}

function decodeEntities(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")
}
