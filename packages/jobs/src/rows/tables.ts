import { parse as createCsvParser } from 'csv-parse'
import { codeOf, DocumentError } from '../errors/document-error.js'
import { feedTransform } from '../feed-transform.js'
import { lineGroups } from './lines.js'

/** A row of a table: the cells by the names in the header line. Columns that the table does not have are `undefined`. */
export type Row = { readonly [column: string]: string | undefined }

/**
 * The rows of a table with a header line. The header line decides on the format, because files of one report type differ between
 * accounts:
 * - With a tab, the cells are separated by tabs, otherwise by commas.
 * - If the names of a header with tabs are quoted, cells are quoted too. Otherwise a quote is data.
 *
 * No value is lost. A missing cell is an empty text. A cell without a name is in a column such as `column 41`. A repeated name gets a
 * number, such as `price (2)`. Empty lines are skipped.
 *
 * @throws DocumentError if a quote is never closed.
 */
export async function* tableRows(text: AsyncIterable<string>): AsyncGenerator<Row, void, undefined> {
  const groups = lineGroups(text)
  const start = await readHeader(groups)
  if (!start) return
  const { header, rest } = start
  if (header.includes('\t') && !isQuoted(header)) yield* unquotedRows(header, rest, groups)
  else yield* quotedRows(header.includes('\t') ? '\t' : ',', header, rest, groups)
}

type LineGroups = AsyncGenerator<string[], void, undefined>

/** Reads the first line that is not empty, and the other lines of its group. */
async function readHeader(groups: LineGroups): Promise<{ header: string; rest: string[] } | undefined> {
  for (let next = await groups.next(); !next.done; next = await groups.next()) {
    const index = next.value.findIndex((line) => line.trim() !== '')
    const header = next.value[index]
    if (header !== undefined) return { header, rest: next.value.slice(index + 1) }
  }
  return undefined
}

function isQuoted(header: string): boolean {
  return header.split('\t').every((name) => /^".*"$/.test(name))
}

async function* unquotedRows(header: string, rest: string[], groups: LineGroups): AsyncGenerator<Row, void, undefined> {
  const columns = new Columns(header.split('\t'))
  yield* rowsOfLines(rest, columns)
  for (let next = await groups.next(); !next.done; next = await groups.next()) yield* rowsOfLines(next.value, columns)
}

function* rowsOfLines(lines: readonly string[], columns: Columns): Generator<Row, void, undefined> {
  for (const line of lines) if (line !== '') yield columns.toRow(line.split('\t'))
}

async function* quotedRows(
  delimiter: string,
  header: string,
  rest: string[],
  groups: LineGroups,
): AsyncGenerator<Row, void, undefined> {
  const parser = createCsvParser({ delimiter, relax_column_count: true, skip_empty_lines: true, relax_quotes: true })
  const feeding = feedTransform(parser, textOf([header, ...rest], groups))
  let columns: Columns | undefined
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (columns) yield columns.toRow(cells)
      else columns = new Columns(cells)
    }
    await feeding
  } catch (error) {
    throw codeOf(error)?.startsWith('CSV_') ? invalidRows(error) : error
  } finally {
    parser.destroy()
    await feeding
  }
}

/** The text of a table: a group of lines in each chunk. */
async function* textOf(first: string[], groups: LineGroups): AsyncGenerator<string, void, undefined> {
  yield `${first.join('\n')}\n`
  for await (const lines of groups) yield `${lines.join('\n')}\n`
}

/** Does not quote the parser's message, because it can contain values of the document. */
function invalidRows(cause: unknown): DocumentError {
  const code = codeOf(cause) ?? 'unknown error'
  return new DocumentError('INVALID_ROWS', `The rows of the document can't be parsed (${code}).`, { cause })
}

/** The names of the columns of one table. */
class Columns {
  readonly #names: string[] = []
  readonly #known = new Set<string>()

  constructor(header: readonly string[]) {
    for (const name of header) this.#add(name.trim())
  }

  toRow(cells: readonly string[]): Row {
    while (this.#names.length < cells.length) this.#add(`column ${this.#names.length + 1}`)
    const names = this.#names
    const row: Record<string, string> = {}
    for (let index = 0; index < names.length; index += 1) row[names[index] as string] = cells[index] ?? ''
    return row
  }

  #add(name: string): void {
    // Assigning to `__proto__` adds no property.
    let unique = name === '' || name === '__proto__' ? `column ${this.#names.length + 1}` : name
    for (let count = 2; this.#known.has(unique); count += 1) unique = `${name} (${count})`
    this.#known.add(unique)
    this.#names.push(unique)
  }
}
