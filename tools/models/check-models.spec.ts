import { cpSync, rmSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { defaultModelsFolder } from './catalog.js'
import { checkModels } from './check-models.js'
import { namedSource } from './npm-source.js'
import { TemporaryFolder } from './test-support/temporary-folder.js'

describe('checkModels', () => {
  const folder = new TemporaryFolder()

  /** Checks the models in `models`, a copy of the checked-in ones without Amazon's prose. */
  async function faultsOf(...models: string[]): Promise<readonly string[]> {
    const source = namedSource(folder.join('models/contracts'))
    return (await checkModels({ source, models, modelsFolder: folder.join('models') })).faults
  }

  it('reports examples that are missing or invalid', async () => {
    cpSync(defaultModelsFolder, folder.join('models'), { recursive: true })
    rmSync(folder.join('models/examples/sellers.json'))
    folder.write('models/examples/tokens_2021-03-01.json', { firstCall: 'createToken' })

    expect(await faultsOf('sellers', 'tokens_2021-03-01')).toEqual([
      'models/examples/sellers.json does not exist',
      'models/examples/tokens_2021-03-01.json: firstCall does not exist in the model',
    ])
    expect(await faultsOf('notifications')).toEqual([])
  })
})
