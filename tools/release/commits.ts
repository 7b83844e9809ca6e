import type { Level } from '../models/diff/change.js'

/** A commit, with the parts of its message. */
export interface Commit {
  /** Short hash. */
  readonly hash: string
  /** Type of a conventional commit, such as `feat`. Empty if the message has another form. */
  readonly type: string
  readonly scope: string
  readonly subject: string
  readonly breaking: boolean
  /** Text after `BREAKING CHANGE:`. Empty if there is none. */
  readonly breakingText: string
  /** Paths of the files that it changed. */
  readonly files: readonly string[]
}

/** Marks the start of a commit, and separates its parts, in the output of `git log`. */
const start = '\u0001'
const separator = '\u0002'

/** Options of `git log` whose output {@link parseLog} reads. Merges are left out, because their commits are listed. */
export const logOptions = [
  'log',
  '--no-merges',
  '--no-renames',
  '--name-only',
  `--format=${start}%h${separator}%s${separator}%b${separator}`,
]

/** Parses the output of `git log` with {@link logOptions}. The newest commit is the first one. */
export function parseLog(output: string): Commit[] {
  return output
    .split(start)
    .slice(1)
    .map((text) => {
      const [hash = '', subject = '', body = '', files = ''] = text.split(separator)
      return { hash, ...parseMessage(subject, body), files: files.split('\n').filter((file) => file !== '') }
    })
}

/** @see https://www.conventionalcommits.org/en/v1.0.0/ */
export function parseMessage(
  title: string,
  body: string,
): Pick<Commit, 'type' | 'scope' | 'subject' | 'breaking' | 'breakingText'> {
  const [, type = '', scope = '', mark, subject = title] = /^(\w+)(?:\(([^)]*)\))?(!)?: (.+)$/.exec(title) ?? []
  const [, breakingText = ''] =
    /^BREAKING[ -]CHANGE: ([\s\S]+?)(?:\n\n|$(?![\s\S]))/m.exec(body.replaceAll('\r', '')) ?? []
  const oneLine = breakingText.trim().replace(/\s*\n\s*/g, ' ')
  return { type, scope, subject, breaking: mark !== undefined || oneLine !== '', breakingText: oneLine }
}

/** The level of a commit that changed a package. */
export function levelOfCommit({ type, breaking }: Pick<Commit, 'type' | 'breaking'>): Level {
  if (breaking) return 'major'
  return type === 'feat' ? 'minor' : 'patch'
}
