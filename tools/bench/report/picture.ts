import type { Report, Row } from './report.js'

/** A part of the picture: a bar for each client. */
interface Panel {
  readonly title: string
  /** Name of the measurement. */
  readonly run: string
  /** Whether a row of the measurement belongs to the panel. @default all rows */
  readonly includes?: (row: Row) => boolean
  /** The length of the bar. `undefined` leaves the client out. */
  readonly value: (figures: Readonly<Record<string, number>>) => number | undefined
  /** The text beside the bar. */
  readonly label: (figures: Readonly<Record<string, number>>) => string
}

const isEsm = ({ measurement }: Row) => measurement.endsWith('ESM')

const panels: readonly Panel[] = [
  {
    title: '120 calls at once: throttled (429) and lost calls',
    run: 'paced',
    value: ({ throttled = 0, failed = 0 }) => throttled + failed,
    label: ({ throttled, failed }) => `${throttled} throttled, ${failed} lost`,
  },
  {
    title: 'Start-up: CPU time to import one API',
    run: 'cold-start',
    includes: isEsm,
    value: ({ cpu }) => cpu,
    label: ({ cpu = 0 }) => `${cpu.toFixed(0)} ms`,
  },
  {
    title: 'Install size of one API',
    run: 'cold-start',
    includes: isEsm,
    value: ({ size }) => size,
    label: ({ size = 0 }) => `${size.toFixed(1)} MiB`,
  },
  {
    title: 'Reading a report: CPU time per row',
    run: 'document',
    value: ({ cpuPerRow }) => cpuPerRow,
    label: ({ cpuPerRow = 0 }) => `${(cpuPerRow * 1000).toFixed(1)} µs`,
  },
]

const width = 760
const nameWidth = 200
const textWidth = 170
const barHeight = 14
const rowHeight = 20
const titleHeight = 30

const ours = '@selling-partner'

/** Draws the figures of the root README as SVG. The colors suit light and dark pages. */
export function drawPicture(report: Report): string {
  const drawn = panels.map((panel) => ({ panel, rows: rowsOf(panel, report) })).filter(({ rows }) => rows.length > 0)
  const height = drawn.reduce((sum, { rows }) => sum + titleHeight + rows.length * rowHeight, 10)
  const parts: string[] = []
  let top = 0
  for (const { panel, rows } of drawn) {
    parts.push(...drawPanel(panel, rows, top))
    top += titleHeight + rows.length * rowHeight
  }
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">`,
    `  <title id="title">${escapeXml(summary(drawn))}</title>`,
    '  <style>',
    '    text { font: 12px system-ui, sans-serif; fill: #57606a }',
    '    .title { font-weight: 600 }',
    '    .ours { fill: #1f883d; font-weight: 600 }',
    '    .other { fill: #8c959f }',
    '    @media (prefers-color-scheme: dark) { text { fill: #9da7b3 } .ours { fill: #3fb950 } .other { fill: #6e7781 } }',
    '  </style>',
    ...parts,
    '</svg>',
  ].join('\n')}\n`
}

function rowsOf({ run, includes = () => true }: Panel, { runs }: Report): readonly Row[] {
  return runs.filter(({ name }) => name === run).flatMap(({ rows }) => rows.filter(includes))
}

function drawPanel({ title, value, label }: Panel, rows: readonly Row[], top: number): readonly string[] {
  const longest = Math.max(...rows.map(({ figures }) => (figures && value(figures)) ?? 0), Number.EPSILON)
  const lines = rows.flatMap(({ contender, figures, result }, index) => {
    const name = nameOf(contender)
    const kind = name.startsWith(ours) ? 'ours' : 'other'
    const y = top + titleHeight + index * rowHeight
    const length = ((figures && value(figures)) ?? 0) / longest
    const bar = figures ? Math.max(1, Math.round(length * (width - nameWidth - textWidth))) : 0
    const text = figures ? label(figures) : result
    return [
      `  <text class="${name.startsWith(ours) ? 'ours' : 'name'}" x="${nameWidth - 8}" y="${y + 11}" text-anchor="end">${escapeXml(name)}</text>`,
      ...(bar > 0
        ? [`  <rect class="${kind}" x="${nameWidth}" y="${y}" width="${bar}" height="${barHeight}" rx="2"/>`]
        : []),
      `  <text x="${nameWidth + bar + 8}" y="${y + 11}">${escapeXml(text)}</text>`,
    ]
  })
  return [`  <text class="title" x="0" y="${top + 20}">${escapeXml(title)}</text>`, ...lines]
}

/** The figures as text, for readers that do not see the picture. */
function summary(drawn: readonly { readonly panel: Panel; readonly rows: readonly Row[] }[]): string {
  return drawn
    .map(({ panel, rows }) => {
      const texts = rows.map(
        ({ contender, figures, result }) => `${nameOf(contender)} ${figures ? panel.label(figures) : result}`,
      )
      return `${panel.title}: ${texts.join('; ')}.`
    })
    .join(' ')
}

/** The name of a client without its version. */
function nameOf(contender: string): string {
  const name = contender.replace(/ \d+\.\d+\.\d+.*$/, '')
  return name.startsWith('@amazon-sp-api-release/') ? "Amazon's JavaScript SDK" : name
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
