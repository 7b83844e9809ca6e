import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Inputs that every target depends on, in addition to the files of its project. */
const shared = ['sharedGlobals', '^production']

/**
 * The local Nx plugin. Every package gets the same two targets, so that packages need no Nx configuration.
 *
 * - `build` compiles a package for ESM and CommonJS. It depends only on committed sources.
 * - `test` runs the specs of a project and writes the results to `test-results/jest.json`. A package without `src` has none:
 *   its code and its specs are in `tools`. The tests across packages are a separate project, so that they run beside the other
 *   tests of `tools`.
 */
export const createNodesV2 = [
  '{packages/*/package.json,packages/clients/*/package.json,tools/project.json,tools/integration/project.json}',
  (files) => files.map((file) => [file, { projects: { [dirname(file)]: project(dirname(file)) } }]),
]

function project(root) {
  if (!root.startsWith('packages/')) return { root, targets: { test: test(root) } }
  return { root, targets: { build: build(root), ...(existsSync(join(root, 'src')) && { test: test(root) }) } }
}

function build(root) {
  return {
    command: `node tools/nx/build-package.mjs ${root}`,
    dependsOn: ['^build'],
    cache: true,
    inputs: ['production', ...shared],
    outputs: ['{projectRoot}/dist', '{projectRoot}/LICENSE', '{projectRoot}/NOTICE'],
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
