import { dirname } from 'node:path'

/** Everything that any target depends on beside its own project's files. */
const shared = ['sharedGlobals', '^production']

/**
 * The local Nx plugin: every package gets the same two targets, so that no package carries configuration of its own.
 *
 * - `build` compiles a package twice, for ESM and for CommonJS. It depends on committed sources alone.
 * - `test` runs a project's specs and leaves their counts in `test-results/jest.json`.
 */
export const createNodesV2 = [
  '{packages/*/package.json,packages/clients/*/package.json,tools/project.json}',
  (files) => files.map((file) => [file, { projects: { [dirname(file)]: project(dirname(file)) } }]),
]

function project(root) {
  return { root, targets: root === 'tools' ? { test: test(root) } : { build: build(root), test: test(root) } }
}

function build(root) {
  return {
    command: `node tools/nx/build-package.mjs ${root}`,
    dependsOn: ['^build'],
    cache: true,
    inputs: ['production', ...shared],
    outputs: ['{projectRoot}/dist'],
  }
}

function test(root) {
  return {
    command: `node tools/nx/test-project.mjs ${root}`,
    cache: true,
    inputs: ['default', ...shared, 'testGlobals'],
    outputs: ['{projectRoot}/test-results'],
  }
}
