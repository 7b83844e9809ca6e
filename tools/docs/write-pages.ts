import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type DocumentedPackage, documentedPackages } from './packages/documented-packages.js'
import { packagesPage } from './packages/packages-page.js'
import { type LinkTargets, readmePage } from './packages/readme-page.js'
import { apiPage, indexPage } from './reference/api-pages.js'
import { operationPage } from './reference/operation-page.js'
import type { Api } from './reference/read-apis.js'

/** Folders of the site that generating replaces. They are not committed. */
const generatedFolders = ['reference', 'packages', 'public']

/** Removes the pages of an earlier run. */
export function removeGeneratedPages(docs: string): void {
  for (const folder of generatedFolders) rmSync(join(docs, folder), { recursive: true, force: true })
}

/** Writes the pages of APIs and operations. Returns their number. */
export function writeReference(apis: readonly Api[], docs: string): number {
  const pages = apis.flatMap((api): [string, string][] => [
    [`reference/${api.row.package}/index.md`, apiPage(api)],
    ...api.operations.map((entry): [string, string] => [
      `reference/${api.row.package}/${entry.operation.operationId}.md`,
      operationPage(api, entry),
    ]),
  ])
  pages.push(['reference/index.md', indexPage(apis)])
  for (const [path, text] of pages) writePage(join(docs, path), text)
  return pages.length
}

/** Writes the READMEs of the packages that are not generated, with their pictures. */
export function writeReadmes(apis: readonly Api[], root: string): readonly DocumentedPackage[] {
  const docs = join(root, 'docs')
  const packages = documentedPackages(root)
  const targets = linkTargets(apis, packages, root)
  for (const each of packages) {
    writePage(join(docs, 'packages', each.name, 'index.md'), readmePage(each, targets))
    const pictures = join(root, 'packages', each.name, 'docs')
    if (existsSync(pictures)) cpSync(pictures, join(docs, 'packages', each.name, 'docs'), { recursive: true })
  }
  writePage(join(docs, 'packages', 'index.md'), packagesPage(packages))
  return packages
}

/** Links of READMEs lead to the site where it has a page, and to the repository elsewhere. */
function linkTargets(apis: readonly Api[], packages: readonly DocumentedPackage[], root: string): LinkTargets {
  const pages = new Map<string, string>([
    ...apis.map(({ row }): [string, string] => [`packages/clients/${row.package}`, `reference/${row.package}/`]),
    ['packages/clients', 'reference/'],
    ...packages.map(({ name }): [string, string] => [`packages/${name}`, `packages/${name}/`]),
  ])
  const pageOf = (path: string) => {
    const page = pages.get(path.replace(/\/README\.md$/, ''))
    if (page !== undefined) return page
    return path.startsWith('docs/') && path.endsWith('.md') ? path.slice('docs/'.length) : undefined
  }
  return { pageOf, filesUrl: filesUrlOf(root) }
}

/** The page of the repository on GitHub that shows a file or folder. */
export function filesUrlOf(root: string): string | undefined {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly repository?: string | { readonly url: string }
  }
  const { repository } = manifest
  const url = (typeof repository === 'string' ? repository : repository?.url)?.replace(/^git\+|\.git$/g, '')
  return url?.startsWith('https://') ? `${url}/blob/main` : undefined
}

function writePage(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
