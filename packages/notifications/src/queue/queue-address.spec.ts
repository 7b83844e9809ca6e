import { afterEach, describe, expect, it } from '@jest/globals'
import { queueAddress } from './queue-address.js'

const before = { ...process.env }
afterEach(() => {
  process.env = { ...before }
})

describe('queueAddress', () => {
  it.each([
    ['https://sqs.eu-west-1.amazonaws.com/123456789012/secrets', 'eu-west-1'],
    ['https://sqs.us-gov-west-1.amazonaws.com/123456789012/secrets', 'us-gov-west-1'],
    ['https://sqs-fips.us-east-2.amazonaws.com/123456789012/secrets', 'us-east-2'],
    ['https://sqs.ap-northeast-1.api.aws/123456789012/secrets', 'ap-northeast-1'],
    ['https://sqs.cn-north-1.amazonaws.com.cn/123456789012/secrets', 'cn-north-1'],
  ])('reads the region in %s', (url, region) => {
    expect(queueAddress(url)).toMatchObject({ url, region })
  })

  it.each([
    'https://vpce-0a1b-2c3d.sqs.eu-west-1.vpce.amazonaws.com/123456789012/secrets',
    'http://127.0.0.1:4566/000000000000/secrets',
    'https://sqs.eu-west-1.amazonaws.com.example.com/123456789012/secrets',
  ])('uses the host of %s as the endpoint', (url) => {
    expect(queueAddress(url)).toMatchObject({ region: undefined, endpoint: new URL(url).origin })
  })

  it('leaves the endpoint of AWS hosts to the AWS SDK, unless the environment sets one', () => {
    for (const variable of ['AWS_ENDPOINT_URL_SQS', 'AWS_ENDPOINT_URL']) delete process.env[variable]
    expect(queueAddress('https://sqs.eu-west-1.amazonaws.com/1/secrets').endpoint).toBeUndefined()
    process.env.AWS_ENDPOINT_URL = 'http://127.0.0.1:1'
    expect(queueAddress('https://sqs.eu-west-1.amazonaws.com/1/secrets').endpoint).toBe('http://127.0.0.1:1')
    process.env.AWS_ENDPOINT_URL_SQS = 'http://127.0.0.1:2'
    expect(queueAddress('https://sqs.eu-west-1.amazonaws.com/1/secrets').endpoint).toBe('http://127.0.0.1:2')
  })
})
