import { type Lockfile, nameAt } from './lockfile.js'

/** A row of install-scripts.json: a package with a script that npm would run at its installation. */
export interface ScriptRow {
  readonly name: string
  /** If `true`, CI runs the script with `npm rebuild`. */
  readonly allowed: boolean
  readonly reason: string
}

/** A file with commands that install packages. */
export interface CommandFile {
  readonly file: string
  readonly text: string
}

/** Returns packages with an unknown install script, needless rows, and a setting that lets npm run them, one line each. */
export function installScriptFaults(
  rows: readonly ScriptRow[],
  lockfiles: readonly Lockfile[],
  npmrc: string,
): readonly string[] {
  const locked = lockfiles.flatMap(({ packages }) => Object.entries(packages))
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript)
  const actual = new Set(scripted.map(([path]) => nameAt(path)))
  const told = new Set(rows.map(({ name }) => name))
  return [
    ...(/^ignore-scripts ?= ?true$/m.test(npmrc) ? [] : ['.npmrc does not turn scripts off with ignore-scripts=true']),
    ...[...actual].filter((name) => !told.has(name)).map((name) => `${name} has an install script, but no row`),
    ...[...told].filter((name) => !actual.has(name)).map((name) => `${name} has a row, but no install script`),
    ...rows.filter(({ reason }) => reason.trim().length < 20).map(({ name }) => `${name} has no reason`),
  ]
}

/** Commands that install what the lockfile does not pin, and what to use instead. */
const unpinned = [
  { pattern: /\bnpm (?:install|i|add|update|up)\b(?! --global npm@\d+\.\d+\.\d+\b)/, instead: 'npm ci' },
  { pattern: /\b(?:yarn|pnpm|bun) (?:install|add)\b/, instead: 'npm ci' },
  { pattern: /\bnpx (?:-y|--yes|-p|--package)\b/, instead: 'npx --no-install and a devDependency' },
] as const

/** Returns commands of CI that install what the lockfile does not pin, or that run a script without a row, one line each. */
export function commandFaults(files: readonly CommandFile[], rows: readonly ScriptRow[]): readonly string[] {
  const lines = files.flatMap(({ file, text }) =>
    text.split('\n').map((line, index) => ({ place: `${file}:${index + 1}`, line: line.replace(/(^|\s)#.*$/, '') })),
  )
  const rebuilt = new Set(lines.flatMap(({ line }) => rebuiltPackages(line)))
  const allowed = new Set(rows.filter((row) => row.allowed).map(({ name }) => name))
  return [
    ...lines.flatMap(({ place, line }) =>
      unpinned
        .filter(({ pattern }) => pattern.test(line))
        .map(({ instead }) => `${place}: ${line.trim()}: use ${instead}`),
    ),
    ...[...rebuilt].filter((name) => !allowed.has(name)).map((name) => `npm rebuild ${name} has no row that allows it`),
    ...[...allowed]
      .filter((name) => !rebuilt.has(name))
      .map((name) => `${name} is allowed, but no npm rebuild runs it`),
  ]
}

function rebuiltPackages(line: string): readonly string[] {
  const [, names = ''] = /\bnpm rebuild ([^|&;]+)/.exec(line) ?? []
  return names.split(/\s+/).filter((name) => name !== '' && !name.startsWith('-'))
}
