/** Keeps the ticks of a checklist: a task with the same text stays ticked in the new body. */
export function keepTicks(old: string, next: string): string {
  const ticked = new Set(
    old.split(/\r?\n/).flatMap((line) => (/^- \[[xX]\] /.test(line) ? [line.slice('- [x] '.length)] : [])),
  )
  return next
    .split('\n')
    .map((line) => (line.startsWith('- [ ] ') && ticked.has(line.slice(6)) ? `- [x] ${line.slice(6)}` : line))
    .join('\n')
}
