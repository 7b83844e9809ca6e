import { defineConfig } from 'vitepress'
import { adjustMarkdown } from './markdown'
import { renderForSearch, searchOptions } from './search'
import { readSidebar, readSidebars } from './sidebar'

const base = process.env.DOCS_BASE ?? '/'
if (!/^\/(.*\/)?$/.test(base)) throw new Error(`DOCS_BASE is ${base}. Start and end it with a slash, such as /docs/.`)

export default defineConfig({
  base,
  lang: 'en',
  title: 'Selling Partner',
  description: "TypeScript SDK for Amazon's Selling Partner API, with one package per API version.",
  srcExclude: ['**/README.md', 'public/**'],
  // The list of all pages and the sidebar are one file that pages share.
  metaChunk: true,
  lastUpdated: false,
  head: [['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(icon())}` }]],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: adjustMarkdown,
  },
  themeConfig: {
    nav: [
      ...readSidebar('guides')
        .map(({ link }) => ({ text: 'Guides', link, activeMatch: '/guides/' }))
        .slice(0, 1),
      { text: 'Operations', link: '/reference/', activeMatch: '/reference/' },
      { text: 'Packages', link: '/packages/', activeMatch: '/packages/' },
      ...readSidebar('migration')
        .map(({ link }) => ({ text: 'Migration', link, activeMatch: '/migration/' }))
        .slice(0, 1),
    ],
    sidebar: readSidebars(),
    outline: [2, 3],
    search: {
      provider: 'local',
      options: { detailedView: false, _render: renderForSearch, miniSearch: searchOptions },
    },
    docFooter: { prev: false, next: false },
    externalLinkIcon: false,
  },
})

function icon(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M5 9h22l-3 18H8z" fill="#3451b2"/><path d="M9 15h14l-1.6 9H10.6z" fill="#fff"/></svg>`
}
