/** Escapes characters that VitePress would read as HTML or as an expression. Text in backticks stays as it is. */
export function escapeText(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : escapePlain(part)))
    .join('')
}

function escapePlain(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('{{', '&#123;&#123;')
}

/** Writes a text in backticks. Uses two of them if the text has one. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

/** Writes a table. Leaves out tables without rows. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  return [header, header.map(() => '---'), ...rows.map((row) => row.map(cell))].map(line).join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Escapes bars, because a pattern may contain one and end the table cell. */
function cell(text: string): string {
  return text.replace(/\\?\|/g, '\\|').replaceAll('\n', ' ')
}

/** Joins the blocks of a page. Leaves out those without text. */
export function blocks(...parts: readonly (string | undefined)[]): string {
  return `${parts.filter((part) => part).join('\n\n')}\n`
}

/** The front matter of a page. JSON is valid YAML. */
export function frontMatter(fields: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return ['---', ...lines, '---'].join('\n')
}

/** The first sentence of a text, without marks of code. */
export function firstSentence(text: string): string {
  return (/^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text).replaceAll('`', '')
}
