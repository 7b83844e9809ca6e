import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { faultOf } from '../../cli/test-support/fault-of.js'
import { inFakeRepository } from '../test-support/fake-repository.js'
import { engine } from './engine.js'
import { obtainEngine } from './obtain-engine.js'

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
