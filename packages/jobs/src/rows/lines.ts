/** The lines of a text, without their ends. An empty last line is left out. */
export async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  for await (const lines of lineGroups(text)) yield* lines
}

/** The same lines, in groups as they arrive. Passing on each line alone would cost more than parsing it. */
export async function* lineGroups(text: AsyncIterable<string>): AsyncGenerator<string[], void, undefined> {
  let rest = ''
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    if (lines.length > 0) yield withoutReturns(lines)
  }
  if (rest !== '') yield withoutReturns([rest])
}

function withoutReturns(lines: string[]): string[] {
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line.charCodeAt(line.length - 1) === carriageReturn) lines[index] = line.slice(0, -1)
  }
  return lines
}

const carriageReturn = 13
