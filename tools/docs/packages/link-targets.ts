import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { readCatalog } from '../../models/catalog.js'
import { documentedPackages } from './documented-packages.js'

/** Targets of links to files of the repository. */
export interface LinkTargets {
  /** Pages of the site by the folder of the repository that they show. */
  readonly pages: ReadonlyMap<string, string>
  /** URL of the repository's files. Undefined if the repository has no URL: the text then has no link. */
  readonly filesUrl: string | undefined
}

/** Links lead to a page of the site, or to the repository if the site has no such page. */
export function linkTargets(root: string): LinkTargets {
  const clients = readCatalog().map((row): [string, string] => [
    `packages/clients/${row.package}`,
    `/reference/${row.package}/`,
  ])
  const packages = documentedPackages(root).map(({ name }): [string, string] => [
    `packages/${name}`,
    `/packages/${name}/`,
  ])
  const pages = new Map([...clients, ...packages, ['packages/clients', '/reference/']])
  return { pages, filesUrl: filesUrlOf(root) }
}

/**
 * The target of a relative link, as a path of the site or a URL. Undefined if the link has no target.
 * @param folder folder of the file with the link, relative to the repository
 */
export function siteTarget(link: string, folder: string, { pages, filesUrl }: LinkTargets): string | undefined {
  const [file = '', anchor] = link.split('#')
  const path = posix.normalize(posix.join(folder, file)).replace(/\/$/, '')
  const suffix = anchor === undefined ? '' : `#${anchor}`
  const page = pages.get(path.replace(/\/README\.md$/, '')) ?? pageInDocs(path)
  if (page !== undefined) return page + suffix
  return filesUrl === undefined ? undefined : `${filesUrl}/${path}${suffix}`
}

function pageInDocs(path: string): string | undefined {
  const [, page] = /^docs\/((?:guides|migration)\/.+\.md)$/.exec(path) ?? []
  return page === undefined ? undefined : `/${page}`
}

/** The page of the repository on GitHub that shows a file or folder. */
function filesUrlOf(root: string): string | undefined {
  const manifest = JSON.parse(readFileSync(join(root, 'packages/auth/package.json'), 'utf8')) as {
    readonly repository?: string | { readonly url: string }
  }
  const { repository } = manifest
  const url = (typeof repository === 'string' ? repository : repository?.url)?.replace(/^git\+|\.git$/g, '')
  return url?.startsWith('https://') ? `${url}/blob/main` : undefined
}
