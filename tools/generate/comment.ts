/** Characters that a line of a comment may have. */
const width = 110

/** Text as the inside of a block comment: on one line where it fits, else a line under the other. */
export function asComment(text: string): string {
  const lines = commentLines(text)
  return lines.length === 1 ? ` ${lines[0]} ` : `\n${lines.map((line) => ` * ${line}`).join('\n')}\n `
}

/** Text in lines that fit into a comment. What would end the comment, as a pattern may, is broken up. */
export function commentLines(text: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.replaceAll('*/', '*\\/').split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}
