import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { workspaceOf, workspaceOfPackage } from './workspace.js'

describe('workspaceOf', () => {
  it('returns the folders of a repository', () => {
    expect(workspaceOf('/repo')).toMatchObject({
      code: [join('/repo/tools/contract'), join('/repo/tools/generate'), join('/repo/tools/models')],
      models: join('/repo/models'),
      templates: join('/repo/generator-templates'),
      ownTemplates: join('/repo/generator-templates/repository'),
      cache: join('/repo/.cache'),
      output: join('/repo/packages/clients'),
    })
  })
})

describe('workspaceOfPackage', () => {
  it('returns the folders of the package and starts the JAR with Java', () => {
    const workspace = workspaceOfPackage('/dist', '/biome', { JAVA_HOME: '/jdk', XDG_CACHE_HOME: '/cache' })
    const jar = join('/cache/selling-partner-generator/openapi-generator/7.0.0.jar')

    expect(workspace).toMatchObject({
      code: ['/dist'],
      models: join('/dist/models'),
      templates: join('/dist/templates'),
      formatter: '/biome',
      engine: { jar, launcher: { command: [join('/jdk/bin/java'), '-jar', jar] } },
    })
    expect(workspace).not.toHaveProperty('ownTemplates')
  })

  it('keeps its state in the cache folder of the user', () => {
    expect(workspaceOfPackage('/dist', '/biome', {}).cache).toBe(join(homedir(), '.cache/selling-partner-generator'))
  })
})
