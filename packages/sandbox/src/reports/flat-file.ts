/** The columns of a flat file, in their order, with the value of each in a row. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => string | number | boolean>>

/** A column that Amazon still sends, but never fills. */
export const blank = (): string => ''

/** Writes a tab-separated file with a header line. */
export function flatFile<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const lines = rows.map((row) => Object.values(columns).map((read) => read(row)))
  return flatLines([Object.keys(columns), ...lines])
}

/** Writes lines of values. Amazon does not quote values, so tabs and line breaks in them become spaces. */
export function flatLines(lines: readonly (readonly unknown[])[]): string {
  return lines
    .map((values) => `${values.map((value) => String(value).replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`)
    .join('')
}

/** Renames columns. Columns without a name in the list are left out. */
export function renamed<Row>(columns: Columns<Row>, names: Readonly<Record<string, string>>): Columns<Row> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, read]) => (names[name] === undefined ? [] : [[names[name], read]])),
  )
}

/** A date as `2026-11-27T12:00:00+00:00`. */
export function dateWithOffset(date: Date): string {
  return `${date.toISOString().slice(0, 19)}+00:00`
}
