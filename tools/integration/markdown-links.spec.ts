import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { listFiles } from '../prose/list-files.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string) => readFileSync(join(root, file), 'utf8')

const pages = listFiles(root, []).filter((file) => file.endsWith('.md'))

/** The links of a page to files of this repository, as path and section. */
function linksOf(page: string): { readonly link: string; readonly file: string; readonly section: string }[] {
  return [...read(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(([, path = '', section = '']) => ({
    link: section ? `${path}#${section}` : path,
    file: path ? join(dirname(page), path) : page,
    section,
  }))
}

/** The sections of a page, as GitHub names them in links. */
function sectionsOf(page: string): string[] {
  const titles = [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => title)
  return titles.map((title) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  )
}

describe('the Markdown pages', () => {
  it('link only to files and sections that exist', () => {
    const broken = pages.flatMap((page) =>
      linksOf(page)
        .filter(
          ({ file, section }) => !existsSync(join(root, file)) || (section && !sectionsOf(file).includes(section)),
        )
        .map(({ link }) => `${page}: ${link}`),
    )
    expect(broken).toEqual([])
    expect(pages.flatMap(linksOf).length).toBeGreaterThan(300)
  })

  it.each(['README.md', 'CONTRIBUTING.md'])('name only scripts of package.json: %s', (page) => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
    const named = [...read(page).matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name)
    // It stands for the name of any example.
    expect(named.filter((name) => name !== 'example:NAME' && !scripts.includes(String(name)))).toEqual([])
  })
})
