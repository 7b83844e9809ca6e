import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { repository: { url: string } }

/** Address of the repository on the web, from the root package.json. */
export const repositoryUrl = manifest.repository.url.replace(/^git\+/, '').replace(/\.git$/, '')

/** Address of the repository's files without a page around them, as an image needs it. */
const rawUrl = repositoryUrl.replace('https://github.com/', 'https://raw.githubusercontent.com/')

/** Addresses that stand for a path in the repository, and what the path must be. */
export const addresses = [
  { prefix: `${repositoryUrl}/blob/main/`, kind: 'file' },
  { prefix: `${repositoryUrl}/tree/main/`, kind: 'folder' },
  { prefix: `${rawUrl}/main/`, kind: 'file' },
] as const

/** Pages of the forge that are not files. */
export const forgePages = [
  '',
  '/issues',
  '/issues/new/choose',
  '/discussions',
  '/releases',
  '/security',
  '/security/advisories/new',
  '/security/policy',
]
