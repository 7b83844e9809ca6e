import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MarkdownOptions } from 'vitepress'
import { linkTargets, siteTarget } from '../../tools/docs/packages/link-targets'

type MarkdownIt = Parameters<NonNullable<MarkdownOptions['config']>>[0]

const targets = linkTargets(fileURLToPath(new URL('../../', import.meta.url)))

/** Adjusts how VitePress renders Markdown. */
export function adjustMarkdown(md: MarkdownIt): void {
  keepBraces(md)
  fixEmptyHeaders(md)
  followRepositoryLinks(md)
}

/** Vue would read `{{name}}` in inline code as an expression. */
function keepBraces({ renderer }: MarkdownIt): void {
  const { code_inline: render } = renderer.rules
  renderer.rules.code_inline = (tokens, index, ...rest) => {
    tokens[index]?.attrSet('v-pre', '')
    return render?.(tokens, index, ...rest) ?? ''
  }
}

/** A header without text is a plain cell, because screen readers would announce an empty header. */
function fixEmptyHeaders({ core }: MarkdownIt): void {
  core.ruler.push('empty-headers', ({ tokens }) => {
    tokens.forEach((token, index) => {
      const close = tokens[index + 2]
      if (token.type !== 'th_open' || tokens[index + 1]?.content !== '' || close === undefined) return
      token.tag = 'td'
      close.tag = 'td'
    })
  })
}

/** Links of guides to files outside of `docs` lead to their page, or to the repository. Without a target, only the text stays. */
function followRepositoryLinks({ core }: MarkdownIt): void {
  core.ruler.push('repository-links', ({ tokens, env }) => {
    const path = String(env.relativePath)
    if (!/^(guides|migration)\//.test(path)) return
    const folder = `docs/${dirname(path)}`
    for (const { children } of tokens) {
      let isOpen = false
      for (const token of children ?? []) {
        const href = token.attrGet('href')
        if (token.type === 'link_open' && href?.startsWith('../../')) {
          const target = siteTarget(href, folder, targets)
          if (target !== undefined) token.attrSet('href', target)
          isOpen = target === undefined
          if (isOpen) Object.assign(token, { type: 'span_open', tag: 'span', attrs: null })
        } else if (token.type === 'link_close' && isOpen) {
          Object.assign(token, { type: 'span_close', tag: 'span' })
          isOpen = false
        }
      }
    }
  })
}
