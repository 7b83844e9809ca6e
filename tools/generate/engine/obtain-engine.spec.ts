import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { faultOf } from '../../cli/test-support/fault-of.js'
import { fakeJava, inFakeRepository } from '../test-support/fake-repository.js'
import { engine } from './jar.js'
import { majorVersion, obtainEngine, requireJava } from './obtain-engine.js'

describe('obtainEngine', () => {
  it('accepts Java and the pinned JAR', async () => {
    await inFakeRepository(async ({ workspace }) => {
      await expect(obtainEngine(workspace.engine)).resolves.toBeUndefined()
    })
  })

  it('expects the JAR in the folder that openapitools.json names', async () => {
    await inFakeRepository(async ({ root, workspace, write }) => {
      await write({ '.cache/openapi-generator/7.0.0.jar': 'changed' })

      expect(await faultOf(() => obtainEngine(workspace.engine))).toContain(
        `${join(root, '.cache/openapi-generator/7.0.0.jar')}: SHA-256 is`,
      )
    })
  })

  it('checks Java before the JAR', async () => {
    await inFakeRepository(async ({ workspace, write }) => {
      await write({ 'java/bin/java': '#!/bin/sh\nexit 1\n', '.cache/openapi-generator/7.0.0.jar': 'changed' })

      expect(await faultOf(() => obtainEngine(workspace.engine))).toContain('Generating needs Java 11 or later')
    })
  })
})

describe('engine', () => {
  it('has the version that openapitools.json pins', async () => {
    const { default: settings } = await import('../../../openapitools.json')

    expect(settings['generator-cli']).toEqual({ version: engine.version, storageDir: '.cache/openapi-generator' })
  })
})

const remedy = 'Install Java or set JAVA_HOME. Only generating needs Java, not using, building or testing.'

describe('requireJava', () => {
  it.each(['openjdk version "11.0.2" 2019-01-15', 'openjdk version "21" 2023-09-19', 'a Java without a version'])(
    'accepts %s',
    async (report) => {
      await inTemporaryFolder(async (folder) => {
        const home = await fakeJava(folder, report)

        expect(() => requireJava({ JAVA_HOME: home })).not.toThrow()
      })
    },
  )

  it('searches the path if JAVA_HOME is not set', async () => {
    await inTemporaryFolder(async (folder) => {
      const home = await fakeJava(folder, 'openjdk version "17.0.15"')

      expect(() => requireJava({ PATH: join(home, 'bin') })).not.toThrow()
    })
  })

  it('rejects a path without Java', async () => {
    expect(await faultOf(() => requireJava({ PATH: '/nowhere' }))).toBe(
      `java: Generating needs Java 11 or later, but Java was not found. ${remedy}`,
    )
  })

  it('rejects a JAVA_HOME without Java, even if Java is on the path', async () => {
    await inTemporaryFolder(async (folder) => {
      const home = await fakeJava(folder, 'openjdk version "17.0.15"')

      expect(await faultOf(() => requireJava({ JAVA_HOME: '/nowhere', PATH: join(home, 'bin') }))).toBe(
        `${join('/nowhere', 'bin', 'java')}: Generating needs Java 11 or later, but Java was not found. ${remedy}`,
      )
    })
  })

  it('rejects a Java that cannot start', async () => {
    await inTemporaryFolder(async (folder) => {
      const home = await fakeJava(folder, 'Error: could not find libjava.so', 2)

      expect(await faultOf(() => requireJava({ JAVA_HOME: home }))).toContain('Java was not found')
    })
  })

  it.each([
    ['java version "1.8.0_292"', 8],
    ['openjdk version "10.0.2" 2018-07-17', 10],
  ])('rejects %s as too old', async (report, version) => {
    await inTemporaryFolder(async (folder) => {
      const home = await fakeJava(folder, report)

      expect(await faultOf(() => requireJava({ JAVA_HOME: home }))).toBe(
        `${join(home, 'bin', 'java')}: Generating needs Java 11 or later, but this is Java ${version}. ${remedy}`,
      )
    })
  })
})

describe('majorVersion', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "11" 2018-09-25', 11],
    ['java version "1.8.0_292"', 8],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.1"', 21],
    ['no version', undefined],
  ])('reads %j as %s', (report, version) => {
    expect(majorVersion(report)).toBe(version)
  })
})
