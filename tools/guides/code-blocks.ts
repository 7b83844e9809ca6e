/** How a block is checked. */
export type Rule =
  | { readonly type: 'run'; readonly continues: boolean }
  | { readonly type: 'part'; readonly file: string }
  | { readonly type: 'compile' | 'skip'; readonly reason: string }

export interface CodeBlock {
  readonly page: string
  /** Line of the first line of code, from 1. */
  readonly line: number
  /** The word after the fence, such as `ts`. */
  readonly language: string
  readonly code: string
  readonly rule: Rule
}

/** A fenced block, and the comment before it. The fence of a block in a list is indented. */
const pattern =
  /(?:^ *<!-- example: (?<comment>[^\n]*) -->\n+)?^(?<indent> *)```(?<language>\w*)[^\n]*\n(?<code>.*?)^ *```$/gms

/**
 * Reads the code blocks of a page.
 *
 * @param page path of the page, for messages
 * @param text content of the page
 */
export function readCodeBlocks(page: string, text: string): readonly CodeBlock[] {
  return [...text.matchAll(pattern)].map((match) => {
    const { comment, indent = '', language = '', code = '' } = match.groups ?? {}
    const start = match.index + match[0].indexOf('```')
    const line = text.slice(0, start).split('\n').length + 1
    return {
      page,
      line,
      language,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      rule: readRule(comment, `${page}:${line - 2}`),
    }
  })
}

function readRule(comment: string | undefined, place: string): Rule {
  if (comment === undefined) return { type: 'run', continues: false }
  if (comment === 'continues') return { type: 'run', continues: true }
  const [, file] = /^part of (\S+)$/.exec(comment) ?? []
  if (file !== undefined) return { type: 'part', file }
  const [, word, reason = ''] = /^(compiles|skipped)\. (\S.*\.)$/.exec(comment) ?? []
  if (word !== undefined) return { type: word === 'compiles' ? 'compile' : 'skip', reason }
  throw new Error(`Unknown comment "example: ${comment}" at ${place}. tools/guides/README.md lists all comments.`)
}

const programs = ['ts', 'js', 'tsx']

/** Whether a block is a program that at least compiles. */
export function isProgram({ language, rule }: CodeBlock): boolean {
  return programs.includes(language) && (rule.type === 'run' || rule.type === 'compile')
}

/** The result of a block. */
export interface BlockResult {
  readonly block: CodeBlock
  readonly outcome: 'ran' | 'compiled' | 'valid' | 'part of a file' | 'skipped' | 'failed'
  /** The error, or why the block did not run. */
  readonly reason?: string
}

/** Groups items by a key, in the order in which the keys appear. `Map.groupBy` needs Node 21. */
export function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
