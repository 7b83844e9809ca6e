import type { Finding } from './check-prose.js'

/** `file:line: message (rule)`. */
export function findingLine({ file, line, message, rule }: Finding): string {
  return `${file}:${line}: ${message} (${rule})`
}

/** One line per rule with the number of its findings, the most frequent first. */
export function ruleLines(findings: readonly Finding[]): string[] {
  return countLines(findings.map(({ rule }) => rule))
}

/** One line per folder with the number of its findings: a package or tool, and the folder in its `src`. */
export function folderLines(findings: readonly Finding[]): string[] {
  return countLines(findings.map(({ file }) => folderOf(file)))
}

function folderOf(file: string): string {
  const folder =
    /^(?:packages\/clients\/[^/]+|packages\/[^/]+(?:\/(?:src|test)(?:\/[^/]+(?=\/))?)?|[^/]+(?:\/[^/]+(?=\/))?)(?=\/)/.exec(
      file,
    )
  return folder?.[0] ?? '.'
}

function countLines(names: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .sort(([one, ones], [other, others]) => others - ones || one.localeCompare(other))
    .map(([name, count]) => `${String(count).padStart(6)}  ${name}`)
}
