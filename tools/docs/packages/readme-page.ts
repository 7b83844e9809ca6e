import { posix } from 'node:path'
import { blocks, frontMatter } from '../reference/markdown.js'
import type { DocumentedPackage } from './documented-packages.js'

/** Finds the page of the site for a file or folder of the repository, relative to `docs`. Undefined if it has none. */
export type PageOf = (path: string) => string | undefined

/** What links of a README lead to. */
export interface LinkTargets {
  readonly pageOf: PageOf
  /** URL of the repository's files. Undefined if the repository has no URL: the text then has no link. */
  readonly filesUrl: string | undefined
}

/** Writes the page of a package from its README. */
export function readmePage(
  { name, description, readme, entryPoints }: DocumentedPackage,
  targets: LinkTargets,
): string {
  const folder = `packages/${name}`
  const text = withoutComments(readme).replace(/^# .*\n/, '')
  const links = entryPoints.map((entry) => `[${entry.name}](../api/${entry.name}/index.md)`)
  return blocks(
    frontMatter({ title: name, description }),
    `# @selling-partner/${name}`,
    links.length > 0 ? `All exports: ${links.join(', ')}.` : undefined,
    withSiteLinks(text, folder, targets).trim(),
  )
}

function withoutComments(text: string): string {
  return text.replace(/<!--.*?-->\n*/gs, '')
}

/** Replaces links to files of the repository, outside of code. */
export function withSiteLinks(text: string, folder: string, targets: LinkTargets): string {
  return text
    .split(/(^```[\s\S]*?^```)/m)
    .map((part, index) => (index % 2 === 1 ? part : replaceLinks(part, folder, targets)))
    .join('')
}

function replaceLinks(text: string, folder: string, targets: LinkTargets): string {
  return text.replace(
    /(?<image>!?)\[(?<label>(?:[^[\]]|\[[^\]]*\])*)\]\((?<target>[^()\s]+)\)/g,
    (whole, image: string, label: string, target: string) => {
      if (image !== '' || /^(#|https?:|mailto:)/.test(target)) return whole
      const url = targetOf(target, folder, targets)
      return url === undefined ? label : `[${label}](${url})`
    },
  )
}

function targetOf(target: string, folder: string, { pageOf, filesUrl }: LinkTargets): string | undefined {
  const [file = '', anchor] = target.split('#')
  const path = posix.normalize(posix.join(folder, file)).replace(/\/$/, '')
  const page = pageOf(path)
  const suffix = anchor === undefined ? '' : `#${anchor}`
  if (page !== undefined) return `/${page}${suffix}`
  return filesUrl === undefined ? undefined : `${filesUrl}/${path}${suffix}`
}
