import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addresses, forgePages, repositoryUrl, root } from './repository.js'

/** A link or an image of a page. */
export interface Link {
  readonly target: string
  readonly isImage: boolean
}

/** Matches a link with its text, and an image. A text can contain code with brackets. */
const linkPattern = /(!?)\[(?:`[^`]*`|[^\]`])*\]\(([^)\s]+)\)/g

/** Returns the links of a page, without those in code blocks. */
export function linksOf(text: string): readonly Link[] {
  const prose = text.replace(/^( *)```.*?^\1```/gms, '')
  return [...prose.matchAll(linkPattern)].map(([, mark, target = '']) => ({ target, isImage: mark === '!' }))
}

/**
 * Returns the faults of the links of a page, one line each. Files and sections must exist. Links in packages must work on npm.
 *
 * @param page path of the page in the repository
 */
export function linkFaults(page: string, text: string): readonly string[] {
  return linksOf(text).flatMap(({ target, isImage }) => {
    const fault = faultOf(page, text, target, isImage)
    return fault === undefined ? [] : [`${page}: ${target} ${fault}`]
  })
}

function faultOf(page: string, text: string, target: string, isImage: boolean): string | undefined {
  const [address = '', section] = target.split('#')
  if (address === '') return sectionFault(text, section)
  if (!/^[a-z]+:/.test(address)) return relativeFault(page, address, section)
  if (!/^https:\/\/(?:raw\.githubusercontent|github)\.com\//.test(address)) return undefined
  return addressFault(address, section, isImage)
}

/** npm shows the README of a package on its own site. A relative link leads to nothing there. */
function relativeFault(page: string, path: string, section: string | undefined): string | undefined {
  if (page.startsWith('packages/')) return `is relative: use ${repositoryUrl}/blob/main/ or /tree/main/ and the path`
  return fileFault(join(dirname(page), path), section)
}

function addressFault(address: string, section: string | undefined, isImage: boolean): string | undefined {
  const found = addresses.find(({ prefix }) => address.startsWith(prefix))
  if (found === undefined) return forgeFault(address)
  const path = address.slice(found.prefix.length)
  if (!existsSync(join(root, path))) return 'does not exist'
  if (isImage && address.startsWith(repositoryUrl)) return 'is the page about the image: use raw.githubusercontent.com'
  if (statSync(join(root, path)).isDirectory() !== (found.kind === 'folder')) return `is not a ${found.kind}`
  return fileFault(path, section)
}

function forgeFault(address: string): string | undefined {
  if (!address.startsWith(repositoryUrl)) return undefined
  return forgePages.includes(address.slice(repositoryUrl.length)) ? undefined : 'is not a known page of the repository'
}

function fileFault(path: string, section: string | undefined): string | undefined {
  if (!existsSync(join(root, path))) return 'does not exist'
  if (section === undefined || !path.endsWith('.md')) return undefined
  return sectionFault(readOnce(path), section)
}

const texts = new Map<string, string>()

/** All clients link to the same pages. */
function readOnce(path: string): string {
  const text = texts.get(path) ?? readFileSync(join(root, path), 'utf8')
  texts.set(path, text)
  return text
}

function sectionFault(text: string, section: string | undefined): string | undefined {
  return sectionsOf(text).includes(section ?? '') ? undefined : 'is not a section of the page'
}

/** The sections of a page, as GitHub and npm name them in links. */
function sectionsOf(text: string): readonly string[] {
  const titles = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => title)
  return titles.map((title) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  )
}
