import { createHash } from 'node:crypto'
import type { Change } from '../models/diff/change.js'
import type { PackageDiff } from '../models/diff/diff-sets.js'
import { countsText } from '../models/diff/print.js'
import { sha256Of } from '../models/upstream-record.js'
import { personTasks } from './person-tasks.js'
import type { Update } from './update-models.js'
import type { FailedStep } from './update-steps.js'

/** A pull request to open or to update. */
export interface PullRequest {
  readonly branch: string
  readonly title: string
  /** Markdown. */
  readonly body: string
  /** Identifies Amazon's changes: the same changes have the same key, also on a later day. */
  readonly key: string
}

/** All updates use this branch, so that only one pull request is open. */
export const branch = 'watch/amazon-models'

/** A forge rejects longer texts. GitHub's limit is 65,536 characters. */
const maxLength = 60_000

/** Rows of the table of one package. `npm run models:diff` shows all. */
const maxRows = 100

export function pullRequestOf(update: Update): PullRequest {
  const key = keyOf(update)
  return { branch, title: titleOf(update), key, body: bodyOf(update, key) }
}

function keyOf({
  updates: { models, schemas, missingModels, missingSchemas, invalid, package: newer },
}: Update): string {
  const parts = [
    ...[...models, ...schemas].map((file) => `${file.path} ${sha256Of(file)}`),
    ...missingModels,
    ...missingSchemas,
    ...invalid.map(({ path, reason }) => `${path} ${reason}`),
    newer?.version ?? '',
  ]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)
}

/** The type is `chore`, because the diff decides about the level of a release, and not the title. */
function titleOf({ diff: { packages }, failed }: Update): string {
  const [first, ...others] = [...packages].sort((left, right) => rank(left) - rank(right))
  const mark = failed.length > 0 ? ' (checks failed)' : ''
  if (first === undefined) return `chore(models): update texts of Amazon's models${mark}`
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  return `chore(models): update ${first.name.replace('schemas/', '')} (${first.level})${more}${mark}`
}

function rank({ level }: PackageDiff): number {
  return ['major', 'minor', 'patch'].indexOf(level)
}

function bodyOf(update: Update, key: string): string {
  const { failed, diff, notes, updates } = update
  const tasks = personTasks(update)
  const head = [
    `Amazon's models or schemas changed. Read from: ${updates.labels.join(', ')}.`,
    '',
    ...(failed.length > 0 ? failureLines(failed) : []),
    '## Changes for callers',
    '',
    ...summaryLines(diff.packages),
    ...notes.flatMap((note) => ['', note]),
    ...proseLines(update),
    '',
    '## Tasks for a person',
    '',
    ...(tasks.length === 0 ? ['None. Review the diff, and merge.'] : tasks.map((task) => `- [ ] ${oneLine(task)}`)),
    '',
  ]
  const foot = [
    '',
    `\`npm run models:watch\` wrote this branch. After you add commits, it no longer changes the branch. <!-- watch: ${key} -->`,
  ]
  const details = diff.packages.map((each) => detailLines(each).join('\n'))
  const left = () => maxLength - [...head, ...foot].join('\n').length - details.join('\n').length
  const isCut = left() < 0
  while (left() < 100 && details.length > 0) details.pop()
  const cut = isCut ? ['', 'The other tables are too long. Run `npm run models:diff -- main` to see them.'] : []
  return [...head, ...details, ...cut, ...foot].join('\n').slice(0, maxLength + 5000)
}

function failureLines(failed: readonly FailedStep[]): string[] {
  return [
    '## Failed steps',
    '',
    ...failed.flatMap(({ name, command, output }) => [
      `**${name}**: \`${command}\``,
      '',
      // Four backticks, because the output can contain three.
      '````',
      output.replaceAll('````', "'''"),
      '````',
      '',
    ]),
  ]
}

function summaryLines(packages: readonly PackageDiff[]): string[] {
  if (packages.length === 0) return ['Nothing changed for callers.']
  return [
    '| Package or schema | Level | Changes |',
    '| --- | --- | --- |',
    ...packages.map(({ name, level, changes }) => `| \`${name}\` | ${level} | ${countsText(changes)} |`),
  ]
}

/** Files whose contract did not change. */
function proseLines({ updates: { models, schemas }, pulls }: Update): string[] {
  const unchanged = pulls.flatMap(({ changes }) => [...changes].filter(([, change]) => change === 'unchanged'))
  if (unchanged.length === 0 || models.length + schemas.length === 0) return []
  const names = unchanged.map(([name]) => `\`${name}\``).join(', ')
  return ['', `Only texts changed in ${names}. They can contain new limits or rules for \`models/annotations\`.`]
}

function detailLines({ name, level, changes }: PackageDiff): string[] {
  const shown = changes.slice(0, maxRows)
  return [
    `<details><summary><code>${name}</code>: ${level}</summary>`,
    '',
    '| Level | Place | Change | Value | Direction | Reason |',
    '| --- | --- | --- | --- | --- | --- |',
    ...shown.map(rowOf),
    ...(changes.length > shown.length ? [`| | ${changes.length - shown.length} more | | | | |`] : []),
    '',
    '</details>',
  ]
}

function rowOf({ level, place, fact, kind, from, to, directions, reason }: Change): string {
  const values = [from, to].flatMap((value) => (value === undefined ? [] : [JSON.stringify(value).slice(0, 80)]))
  const where = directions.filter((direction) => direction !== 'call').join(', ')
  return `| ${[level, place, `${fact} ${kind}`, values.join(' → '), where, reason].map(cell).join(' | ')} |`
}

/** Amazon's values must not end the cell, or become markup or mentions of people. */
function cell(text: string): string {
  return oneLine(text)
    .replace(/[\\|`*_~[\]#!]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '&#64;')
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}
