import { expect, it } from '@jest/globals'
import { loadAwsPackage } from './aws-sdk.js'

it('gives the package', async () => {
  const path = await loadAwsPackage('path', () => import('node:path'))
  expect(path.sep).toHaveLength(1)
})

it('says what to install where the package is missing', async () => {
  const name = '@aws-sdk/client-missing'
  await expect(loadAwsPackage(name, () => import(name))).rejects.toMatchObject({
    code: 'CONFIGURATION',
    message: 'The AWS client @aws-sdk/client-missing cannot be loaded: run npm install @aws-sdk/client-missing',
  })
})
