import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { loadSqs } from './load-sqs.js'

describe('loadSqs', () => {
  afterEach(() => {
    jest.dontMock('@aws-sdk/client-sqs')
    jest.resetModules()
  })

  it('loads the AWS client', async () => {
    expect(new (await loadSqs()).SQSClient({ region: 'us-east-1' }).send).toBeInstanceOf(Function)
  })

  it.each(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'])('asks for the package on %s', async (code) => {
    failToLoadWith(Object.assign(new Error("Cannot find '@aws-sdk/client-sqs'"), { code }))
    await expect(loadSqs()).rejects.toThrow(
      /^Messages to SQS need @aws-sdk\/client-sqs\. Run `npm install @aws-sdk\/client-sqs`\.$/,
    )
  })

  it('passes on other errors', async () => {
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
