import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { loadSqs } from './load-sqs.js'

describe('the AWS client', () => {
  afterEach(() => {
    jest.dontMock('@aws-sdk/client-sqs')
    jest.resetModules()
  })

  it('is loaded where it is installed', async () => {
    expect(new (await loadSqs()).SQSClient({ region: 'us-east-1' }).send).toBeInstanceOf(Function)
  })

  it.each(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'])('is asked for in one line on %s', async (code) => {
    failToLoadWith(Object.assign(new Error("Cannot find '@aws-sdk/client-sqs'"), { code }))
    await expect(loadSqs()).rejects.toThrow(
      /^A queue needs the AWS client, which is not installed: npm install @aws-sdk\/client-sqs$/,
    )
  })

  it('is not blamed on a missing package when it fails otherwise', async () => {
    failToLoadWith(new Error('broken'))
    await expect(loadSqs()).rejects.toThrow(/^broken$/)
  })
})

function failToLoadWith(error: Error): void {
  jest.resetModules()
  jest.doMock('@aws-sdk/client-sqs', () => {
    throw error
  })
}
