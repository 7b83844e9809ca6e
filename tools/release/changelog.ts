import type { Change } from '../models/diff/change.js'
import type { PackageDiff } from '../models/diff/diff-sets.js'
import { shortText } from '../models/diff/print.js'
import type { Commit } from './commits.js'
import type { PlannedRelease } from './plan.js'

/** Sections of commits, in this order. Other commits don't matter to users, so they are not listed. */
const sections: readonly { readonly title: string; readonly has: (commit: Commit) => boolean }[] = [
  { title: 'Breaking changes', has: ({ breaking }) => breaking },
  { title: 'Features', has: ({ breaking, type }) => !breaking && type === 'feat' },
  { title: 'Fixes', has: ({ breaking, type }) => !breaking && (type === 'fix' || type === 'perf') },
]

/**
 * Writes the section of a release for the changelog of its package.
 *
 * @param date day of the release, such as `2026-11-27`
 */
export function changelogSection(release: PlannedRelease, date: string): string {
  const parts = [
    ...modelParts(release.models),
    ...updateParts(release.modelCommits),
    ...commitParts(release.commits),
    ...rangeParts(release),
  ]
  const content =
    parts.length > 0
      ? parts
      : [release.from === undefined ? 'First release.' : 'Only texts, included models or internal code changed.']
  return [`## ${release.version} (${date})`, ...content].join('\n\n')
}

const title = '# Changelog'

/** Adds a section at the top of a changelog, which can be empty. */
export function withSection(changelog: string, section: string): string {
  const older = changelog.replace(title, '').trim()
  return `${[title, section, ...(older === '' ? [] : [older])].join('\n\n')}\n`
}

function modelParts(diffs: readonly PackageDiff[]): string[] {
  const named = diffs.length > 1
  const changes = diffs.flatMap((diff) => diff.changes.map((change) => ({ ...change, model: named ? diff.name : '' })))
  if (changes.length === 0) return []
  const rows = changes.map((change) => `| ${cellsOf(change).map(escaped).join(' | ')} |`)
  return [
    "### Changes of Amazon's model",
    ['| Place | Change | Level | Reason |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ]
}

function cellsOf({
  model,
  place,
  fact,
  kind,
  from,
  to,
  level,
  reason,
  directions,
}: Change & { model: string }): string[] {
  const values = [from, to].flatMap((value) => (value === undefined ? [] : [`\`${shortText(value)}\``]))
  const where = directions.filter((direction) => direction !== 'call').join(', ')
  return [
    [model, place]
      .filter((part) => part !== '')
      .map((part) => `\`${part}\``)
      .join(' '),
    [`${fact} ${kind}`, values.join(' to '), where && `(${where})`].filter((part) => part !== '').join(' '),
    level,
    reason,
  ]
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|')
}

function commitParts(commits: readonly Commit[]): string[] {
  return sections.flatMap(({ title, has }) => {
    const listed = commits.filter(has)
    return listed.length === 0 ? [] : [`### ${title}`, listed.map(lineOf).join('\n')]
  })
}

function updateParts(commits: readonly Commit[]): string[] {
  return commits.length === 0 ? [] : ['### Updates', commits.map(lineOf).join('\n')]
}

function lineOf({ scope, subject, breakingText, hash }: Commit): string {
  const text = breakingText === '' || breakingText === subject ? subject : `${subject}. ${breakingText}`
  return `- ${scope && `**${scope}:** `}${text} (${hash})`
}

function rangeParts({ from, ranges }: PlannedRelease): string[] {
  const lines = Object.entries(ranges).map(([name, range]) => `- Accepts \`${name}\` \`${range}\``)
  return from === undefined || lines.length === 0 ? [] : ['### Dependencies', lines.join('\n')]
}
