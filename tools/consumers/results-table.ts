import type { Result } from './run-consumer.js'

const headings = ['Consumer', 'Version', 'Module', 'Result', 'Seconds']

/** Returns the results as a table in Markdown, in the order of the consumers. */
export function resultsTable(results: readonly Result[]): string {
  const rows = results.map(({ consumer, version, seconds, problem }) => [
    consumer.name,
    version,
    consumer.module,
    problem === undefined ? 'passed' : 'failed',
    seconds.toFixed(1),
  ])
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Returns the page that publishes the results of a complete run. */
export function resultsPage(results: readonly Result[], date: Date): string {
  const day = date.toISOString().slice(0, 10)
  return `# Consumers

\`npm run check:consumers -- --write\` wrote this table on ${day}. [README.md](README.md) explains the consumers.

${resultsTable(results)}
`
}
