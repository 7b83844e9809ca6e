import { firstFew, InputFault } from '../cli/input-fault.js'
import type { PublishedPackage } from './registry.js'
import type { Release, WorkspacePackage } from './repository.js'

/** Packages to publish, and those that an earlier attempt published. */
export interface PublishPlan {
  readonly missing: readonly WorkspacePackage[]
  readonly published: readonly WorkspacePackage[]
}

/**
 * Chooses the packages to publish: those whose version the registry lacks. So an interrupted command can be run again.
 *
 * @throws {InputFault} if a package to publish has no tag for its version
 */
export function planPublish(
  packages: readonly WorkspacePackage[],
  releases: ReadonlyMap<string, Release>,
  registry: readonly PublishedPackage[],
): PublishPlan {
  const versions = new Map(registry.map((each) => [each.name, each.versions]))
  const isPublished = ({ name, version }: WorkspacePackage) => versions.get(name)?.includes(version) ?? false
  const missing = packages.filter((each) => !isPublished(each))
  const untagged = missing.filter(({ name, version }) => releases.get(name)?.version !== version)
  if (untagged.length > 0) {
    throw new InputFault(
      firstFew(untagged.map(({ name, version }) => `${name}@${version}`)),
      'HEAD does not contain the tag of this version',
      'Run npm run release first, or git fetch --tags',
    )
  }
  return { missing, published: packages.filter(isPublished) }
}

/**
 * Requires that HEAD still has the content of the tags, because a tarball must be what its tag says.
 *
 * @param changed names of the packages that changed since their tags
 * @throws {InputFault} if a package to publish changed
 */
export function requireTaggedContent({ missing }: PublishPlan, changed: ReadonlySet<string>): void {
  const later = missing.filter(({ name }) => changed.has(name))
  const [first] = later
  if (first === undefined) return
  throw new InputFault(
    firstFew(later.map(({ name }) => name)),
    'The package changed after its tag, so the tarball would not be that of the tag',
    `Run git switch --detach ${first.name}@${first.version}, and publish from there`,
  )
}
