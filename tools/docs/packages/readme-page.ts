import { blocks, frontMatter } from '../reference/markdown.js'
import type { DocumentedPackage } from './documented-packages.js'
import { type LinkTargets, siteTarget } from './link-targets.js'

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
function withSiteLinks(text: string, folder: string, targets: LinkTargets): string {
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
      const url = siteTarget(target, folder, targets)
      return url === undefined ? label : `[${label}](${url})`
    },
  )
}
