import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { InputFault } from '../cli/input-fault.js'

/**
 * Amazon's contracts; generated packages, because their text comes from templates, descriptions and tools/generate; and
 * the glossary, because it lists the words that it rejects. Also changelogs, because a release writes them from commits.
 */
const skipped =
  /^(?:models\/contracts\/|packages\/clients\/|packages\/[^/]+\/CHANGELOG\.md$|tools\/prose\/glossary\.ts$)/

/** Generated files to check as a sample, because their sentences are assembled from parts. */
const samples = ['orders-v0', 'tokens-2021-03-01', 'fulfillment-inbound-2024-03-20'].flatMap((name) =>
  ['README.md', 'src/api.ts', 'src/models.ts'].map((file) => `packages/clients/${name}/${file}`),
)

/**
 * The files of the repository to check.
 *
 * @param paths Files and folders, from `from`. None means all.
 * @throws InputFault If a path does not exist.
 */
export function listFiles(root: string, paths: readonly string[], from = process.cwd()): string[] {
  const limits = paths.map((path) => {
    const absolute = resolve(from, path)
    if (!existsSync(absolute)) throw new InputFault(path, 'The path does not exist.', 'Pass files or folders.')
    return relative(root, absolute)
  })
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...limits],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  const files = [...new Set(listed.split('\0'))].filter((file) => file !== '' && existsSync(join(root, file)))
  return files.filter((file) => !skipped.test(file) || samples.includes(file) || limits.includes(file)).sort()
}
