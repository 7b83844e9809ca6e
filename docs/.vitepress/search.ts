import type { DefaultTheme } from 'vitepress'

type SearchOptions = DefaultTheme.LocalSearchOptions

/**
 * Renders the part of a page that the search index contains. For an operation that is its name, path and summary: with its types, the index would have
 * several megabytes, and every second operation would match a word such as "shipment".
 */
export const renderForSearch: NonNullable<SearchOptions['_render']> = (source, env, md) => {
  const isReference = env.relativePath.startsWith('reference/')
  if (env.relativePath === 'reference/index.md') return ''
  const html = md.render(isReference ? beforeFirstSection(source) : source, env)
  return env.frontmatter?.search === false ? '' : html
}

function beforeFirstSection(source: string): string {
  return source.split(/^## /m)[0] ?? ''
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
