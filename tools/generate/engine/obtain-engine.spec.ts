import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { faultOf } from '../../cli/test-support/fault-of.js'
import { fakeJava, inFakeRepository } from '../test-support/fake-repository.js'
import { engine } from './jar.js'
import { majorVersion, obtainEngine, requireJava } from './obtain-engine.js'

describe('obtainEngine', () => {
  it('is content with Java and the pinned JAR', async () => {
    await inFakeRepository(async ({ workspace }) => {
      await expect(obtainEngine(workspace)).resolves.toBeUndefined()
    })
  })

  it('looks for the JAR where openapitools.json lets the wrapper find it', async () => {
    await inFakeRepository(async ({ workspace, write }) => {
      await write({ '.cache/openapi-generator/7.0.0.jar': 'changed' })

      expect(await faultOf(() => obtainEngine(workspace))).toContain(
        `${join(workspace.root, '.cache/openapi-generator/7.0.0.jar')}: SHA-256 is`,
      )
    })
  })

  it('asks for Java before it looks for the JAR', async () => {
    await inFakeRepository(async ({ workspace, write }) => {
      await write({ 'java/bin/java': '#!/bin/sh\nexit 1\n', '.cache/openapi-generator/7.0.0.jar': 'changed' })

      expect(await faultOf(() => obtainEngine(workspace))).toContain('Java 11 or later is needed')
    })
  })
})

describe('engine', () => {
  it('is the version that openapitools.json pins, under the name that its storage folder expects', async () => {
    const { default: settings } = await import('../../../openapitools.json')

    expect(settings['generator-cli']).toEqual({ version: engine.version, storageDir: '.cache/openapi-generator' })
  })
})

const remedy = 'install one or set JAVA_HOME (only generating needs it, never using, building or testing)'

describe('requireJava', () => {
  it.each(['openjdk version "11.0.2" 2019-01-15', 'openjdk version "21" 2023-09-19', 'a Java that hides its version'])(
    'is content with %s',
    async (report) => {
      await inTemporaryFolder(async (folder) => {
        const home = await fakeJava(folder, report)

        expect(() => requireJava({ JAVA_HOME: home })).not.toThrow()
      })
    },
  )

  it('looks on the path where JAVA_HOME is not set', async () => {
    await inTemporaryFolder(async (folder) => {
      const home = await fakeJava(folder, 'openjdk version "17.0.15"')

      expect(() => requireJava({ PATH: join(home, 'bin') })).not.toThrow()
    })
  })

  it('asks for a Java where the path leads to none', async () => {
    expect(await faultOf(() => requireJava({ PATH: '/nowhere' }))).toBe(
      `java: Java 11 or later is needed to generate and none was found; ${remedy}`,
    )
  })

  it('asks for a Java where JAVA_HOME leads to none, even with one on the path', async () => {
    await inTemporaryFolder(async (folder) => {
      const home = await fakeJava(folder, 'openjdk version "17.0.15"')

      expect(await faultOf(() => requireJava({ JAVA_HOME: '/nowhere', PATH: join(home, 'bin') }))).toBe(
        `${join('/nowhere', 'bin', 'java')}: Java 11 or later is needed to generate and none was found; ${remedy}`,
      )
    })
  })

  it('takes a Java that cannot start for none', async () => {
    await inTemporaryFolder(async (folder) => {
      const home = await fakeJava(folder, 'Error: could not find libjava.so', 2)

      expect(await faultOf(() => requireJava({ JAVA_HOME: home }))).toContain('none was found')
    })
  })

  it.each([
    ['java version "1.8.0_292"', 8],
    ['openjdk version "10.0.2" 2018-07-17', 10],
  ])('refuses %s as too old', async (report, version) => {
    await inTemporaryFolder(async (folder) => {
      const home = await fakeJava(folder, report)

      expect(await faultOf(() => requireJava({ JAVA_HOME: home }))).toBe(
        `${join(home, 'bin', 'java')}: Java 11 or later is needed to generate and this is ${version}; ${remedy}`,
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
    ['no version at all', undefined],
  ])('reads %j as %s', (report, version) => {
    expect(majorVersion(report)).toBe(version)
  })
})
