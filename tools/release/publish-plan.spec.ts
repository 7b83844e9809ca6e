import { describe, expect, it } from '@jest/globals'
import { faultOf } from '../cli/test-support/fault-of.js'
import { planPublish, requireTaggedContent } from './publish-plan.js'

const packages = ['a', 'b'].map((name) => ({ name, root: `packages/${name}`, version: '1.1.0', ranges: {} }))
const releases = new Map(packages.map(({ name }) => [name, { version: '1.1.0', commit: 'c' }]))

describe('planPublish', () => {
  it('publishes only versions that the registry lacks, so that an interrupted command can be resumed', () => {
    const registry = [
      { name: 'a', versions: ['1.0.0', '1.1.0'] },
      { name: 'b', versions: ['1.0.0'] },
    ]
    const { missing, published } = planPublish(packages, releases, registry)
    expect(missing.map(({ name }) => name)).toEqual(['b'])
    expect(published.map(({ name }) => name)).toEqual(['a'])
  })

  it('publishes packages that the registry does not know', () => {
    expect(planPublish(packages, releases, []).missing).toEqual(packages)
  })

  it('rejects a version without a tag', async () => {
    const older = new Map([...releases, ['b', { version: '1.0.0', commit: 'c' }]])
    expect(await faultOf(() => planPublish(packages, older, []))).toBe(
      'b@1.1.0: HEAD does not contain the tag of this version. Run npm run release first, or git fetch --tags.',
    )
  })
})

describe('requireTaggedContent', () => {
  it('rejects a package that changed after its tag', async () => {
    const plan = planPublish(packages, releases, [])
    expect(await faultOf(() => requireTaggedContent(plan, new Set(['b'])))).toBe(
      'b: The package changed after its tag, so the tarball would not be that of the tag. Run git switch --detach b@1.1.0, and publish from there.',
    )
  })

  it('accepts a changed package that is published already', () => {
    const plan = planPublish(packages, releases, [{ name: 'b', versions: ['1.1.0'] }])
    expect(() => requireTaggedContent(plan, new Set(['b']))).not.toThrow()
  })
})
