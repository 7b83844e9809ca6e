import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type DocumentedPackage, documentedPackages } from './packages/documented-packages.js'
import { linkTargets } from './packages/link-targets.js'
import { packagesPage } from './packages/packages-page.js'
import { readmePage } from './packages/readme-page.js'
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
export function writeReadmes(root: string): readonly DocumentedPackage[] {
  const docs = join(root, 'docs')
  const packages = documentedPackages(root)
  const targets = linkTargets(root)
  for (const each of packages) {
    writePage(join(docs, 'packages', each.name, 'index.md'), readmePage(each, targets))
    const pictures = join(root, 'packages', each.name, 'docs')
    if (existsSync(pictures)) cpSync(pictures, join(docs, 'packages', each.name, 'docs'), { recursive: true })
  }
  writePage(join(docs, 'packages', 'index.md'), packagesPage(packages))
  return packages
}

function writePage(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
