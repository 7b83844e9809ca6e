import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { listFiles } from '../prose/list-files.js'
import { linkFaults, linksOf } from './markdown-links/link-faults.js'
import { repositoryUrl, root } from './markdown-links/repository.js'

const read = (file: string) => readFileSync(join(root, file), 'utf8')

// The list contains only a sample of the clients.
const clients = readdirSync(join(root, 'packages/clients')).filter((name) => name !== 'tsconfig.json')
const clientPages = clients.map((name) => `packages/clients/${name}/README.md`)
const pages = [...new Set([...listFiles(root, []).filter((file) => file.endsWith('.md')), ...clientPages])]

describe('the Markdown pages', () => {
  it('link only to files and sections that exist, and work on npm', () => {
    expect(pages.flatMap((page) => linkFaults(page, read(page)))).toEqual([])
    expect(pages.flatMap((page) => linksOf(read(page))).length).toBeGreaterThan(300)
  })

  it.each(['README.md', 'CONTRIBUTING.md', 'AGENTS.md'])('name only scripts of package.json: %s', (page) => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
    const named = [...read(page).matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name)
    // It stands for the name of any example.
    expect(named.filter((name) => name !== 'example:NAME' && !scripts.includes(String(name)))).toEqual([])
  })
})

describe('a link', () => {
  const raw = repositoryUrl.replace('github.com', 'raw.githubusercontent.com')
  const inPackage = 'packages/auth/README.md'

  it.each([
    ['to a section of its page', '# Auth\n\n[a](#auth)', inPackage],
    ['to a file by the address of the repository', `[a](${repositoryUrl}/blob/main/LICENSE)`, inPackage],
    ['to a section of a file', `[a](${repositoryUrl}/blob/main/CONTRIBUTING.md#layout)`, inPackage],
    ['to a folder', `[a](${repositoryUrl}/tree/main/examples)`, inPackage],
    ['to an image', `![a](${raw}/main/packages/sandbox/docs/sandbox-page.png)`, inPackage],
    ['to the issues', `[a](${repositoryUrl}/issues)`, inPackage],
    ['to another site', '[a](https://example.com/missing#nothing)', inPackage],
    ['to another repository', '[a](https://github.com/amzn/selling-partner-api-models)', inPackage],
    ['to a relative path outside of packages', '[a](LICENSE)', 'README.md'],
    ['in a code block', '```md\n[a](missing.md)\n```', inPackage],
  ])('is valid %s', (_, text, page) => {
    expect(linkFaults(page, text)).toEqual([])
  })

  it.each([
    ['to a section that does not exist', '# Auth\n\n[a](#nothing)', inPackage, 'is not a section'],
    ['to a relative path in a package', '[a](../redis/README.md)', inPackage, 'is relative'],
    ['to a relative image in a package', '![a](docs/a.png)', inPackage, 'is relative'],
    ['with code as its text', '[`a[0]`](src/a.ts)', inPackage, 'is relative'],
    ['to a missing file', `[a](${repositoryUrl}/blob/main/missing.md)`, inPackage, 'does not exist'],
    ['to a missing section', `[a](${repositoryUrl}/blob/main/README.md#nothing)`, inPackage, 'is not a section'],
    ['to a folder as a file', `[a](${repositoryUrl}/blob/main/examples)`, inPackage, 'is not a file'],
    ['to a file as a folder', `[a](${repositoryUrl}/tree/main/LICENSE)`, inPackage, 'is not a folder'],
    ['to another branch', `[a](${repositoryUrl}/blob/master/LICENSE)`, inPackage, 'is not a known page'],
    ['to the page about an image', `![a](${repositoryUrl}/blob/main/LICENSE)`, inPackage, 'use raw'],
    ['to a missing relative path', '[a](missing.md)', 'README.md', 'does not exist'],
  ])('is a fault %s', (_, text, page, fault) => {
    expect(linkFaults(page, text)).toEqual([expect.stringContaining(fault)])
  })
})
