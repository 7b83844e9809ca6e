import { expect, it } from '@jest/globals'
import { loadAwsPackage } from './aws-sdk.js'

it('loads a package', async () => {
  const path = await loadAwsPackage('path', () => import('node:path'))
  expect(path.sep).toHaveLength(1)
})

it('explains how to install a missing package', async () => {
  const name = '@aws-sdk/client-missing'
  await expect(loadAwsPackage(name, () => import(name))).rejects.toMatchObject({
    code: 'CONFIGURATION',
    message: 'The package @aws-sdk/client-missing cannot be loaded. Run npm install @aws-sdk/client-missing.',
  })
})
