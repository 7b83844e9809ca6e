// nx loads this file with `require`, so it is CommonJS.
const { default: JsVersionActions } = require('@nx/js/src/release/version-actions')

/**
 * Writes the versions and ranges of our plan, which nx passes through in `versionActionsOptions`. The defaults of nx replace
 * `^1.0.0` by `^2.0.0`, which would force a major of every package that depends on `auth`.
 */
module.exports = class PlannedVersions extends JsVersionActions {
  get #planned() {
    return this.finalConfigForProject.versionActionsOptions.plan[this.projectGraphNode.name]
  }

  async calculateNewVersion() {
    const { version } = this.#planned
    return { newVersion: version, logText: `New version ${version}` }
  }

  async updateProjectDependencies(tree) {
    const [{ manifestPath }] = this.manifestsToUpdate
    const manifest = JSON.parse(tree.read(manifestPath, 'utf8'))
    const updates = Object.entries(this.#planned.ranges).flatMap(([name, range]) =>
      ['dependencies', 'peerDependencies']
        .filter((collection) => manifest[collection]?.[name] !== undefined)
        .map((collection) => ({ path: [collection, name], value: range })),
    )
    this.updateManifestValues(tree, manifestPath, updates)
    return updates.map(({ path, value }) => `Range of ${path[1]}: ${value}`)
  }
}
