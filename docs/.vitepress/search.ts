import type { DefaultTheme } from 'vitepress'

type SearchOptions = DefaultTheme.LocalSearchOptions

/** Folders whose pages are in the search index only up to the first section. Otherwise the index would have megabytes. */
const shortened = ['reference/', 'packages/api/']

/** Renders the part of a page that the search index contains: for an operation its name, API, path and summary. */
export const renderForSearch: NonNullable<SearchOptions['_render']> = (source, env, md) => {
  if (env.relativePath === 'reference/index.md') return ''
  const isShortened = shortened.some((folder) => env.relativePath.startsWith(folder))
  const html = md.render(isShortened ? withFullTitle(beforeFirstSection(source)) : source, env)
  return env.frontmatter?.search === false ? '' : html
}

function beforeFirstSection(source: string): string {
  return source.split(/^## /m)[0] ?? ''
}

/** The heading of an operation does not name its API. Its title does. */
function withFullTitle(source: string): string {
  const [, title] = /^title: "(.*)"$/m.exec(source) ?? []
  return title === undefined ? source : source.replace(/^# .*$/m, `# ${title}`)
}

/** Options of MiniSearch. The browser gets the functions as text, so they use nothing outside of them. */
export const searchOptions: NonNullable<SearchOptions['miniSearch']> = {
  options: {
    // `getOrder` is found by the name and by its words, and a path by the whole path and by its parts.
    tokenize: (text) =>
      text
        .split(/[\s,;:()"']+/)
        .flatMap((chunk) => {
          const word = chunk.replace(/^[`.]+|[`.?!]+$/g, '')
          const parts = word.split(/[^\p{L}\p{N}]+/u)
          const words = parts.flatMap((part) => part.split(/(?<=[a-z])(?=[A-Z])/))
          return [...new Set([word, ...parts, ...words])]
        })
        .filter((term) => term !== ''),
    processTerm: (term) => {
      const lower = term.toLowerCase()
      return [
        'a',
        'an',
        'and',
        'at',
        'by',
        'do',
        'for',
        'how',
        'i',
        'in',
        'is',
        'it',
        'my',
        'of',
        'on',
        'or',
        'the',
        'to',
      ].includes(lower)
        ? null
        : lower.replace(/(?<=[a-z]{3})s$/, '')
    },
  },
  searchOptions: {
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 4 && !term.includes('/') ? 0.15 : false),
    boost: { title: 3, text: 2, titles: 1 },
  },
}
