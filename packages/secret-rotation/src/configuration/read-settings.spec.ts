import { describe, expect, it } from '@jest/globals'
import { readSettings } from './read-settings.js'
import { requireSettings, settingNames } from './settings.js'

const path = 'rotation.json'
const queueUrl = 'https://sqs.eu-west-1.amazonaws.com/123456789012/secrets'
const secret = 'amzn1.oa2-cs.v1.0123456789'

describe('settings', () => {
  it('are read from the environment', () => {
    const environment = {
      LWA_CLIENT_ID: 'amzn1.application-oa2-client.1',
      SP_API_REGION: 'eu',
      SECRET_ROTATION_QUEUE_URL: queueUrl,
      SECRET_ROTATION_STORE: 'file:/secret.json',
      SECRET_ROTATION_BEFORE: '45.5',
      SECRET_ROTATION_OVERDUE_AFTER: '60',
      LWA_URL: 'https://lwa.example',
      SP_API_BASE_URL: 'https://sp-api.example',
      AWS_REGION: 'eu-west-1',
    }
    expect(readSettings({ environment })).toEqual({
      clientId: 'amzn1.application-oa2-client.1',
      region: 'eu',
      queueUrl,
      store: 'file:/secret.json',
      rotateBefore: 45.5,
      overdueAfter: 60,
      lwaUrl: 'https://lwa.example',
      baseUrl: 'https://sp-api.example',
      awsRegion: 'eu-west-1',
    })
  })

  it('are read from the file and from flags just so', () => {
    const values = { clientId: 'id', queueUrl, store: 'file:s', rotateBefore: 45, region: 'fe' } as const
    expect(readSettings({ environment: {}, file: { path, values } })).toMatchObject(values)
    expect(readSettings({ environment: {}, flags: { ...values, rotateBefore: '45' } })).toMatchObject(values)
  })

  it('come from the flag first, then from the environment, then from the file', () => {
    const file = { path, values: { clientId: 'file', store: 'file', lwaUrl: 'file' } }
    const environment = { LWA_CLIENT_ID: 'environment', SECRET_ROTATION_STORE: 'environment', LWA_URL: '' }
    expect(readSettings({ flags: { clientId: 'flag' }, environment, file })).toMatchObject({
      clientId: 'flag',
      store: 'environment',
      lwaUrl: 'file',
    })
  })

  it('go without what nobody set, but for the region, where any will do', () => {
    const settings = readSettings({ environment: { LWA_CLIENT_ID: '' } })
    expect(Object.entries(settings).filter(([, value]) => value !== undefined)).toEqual([['region', 'na']])
  })

  it.each([
    ['LWA_CLIENT_ID', ' id', /^LWA_CLIENT_ID has white space around its value: trim it$/],
    ['LWA_CLIENT_ID', 'i d', /^LWA_CLIENT_ID has white space in it/],
    ['SP_API_REGION', 'us', /^SP_API_REGION must be one of na, eu, fe$/],
    ['SP_API_REGION', 'toString', /^SP_API_REGION must be one of/],
    ['SECRET_ROTATION_QUEUE_URL', 'arn:aws:sqs:eu-west-1:123456789012:q', /^SECRET_ROTATION_QUEUE_URL must be the URL/],
    ['SECRET_ROTATION_QUEUE_URL', 'secrets', /^SECRET_ROTATION_QUEUE_URL must be the URL/],
    ['SECRET_ROTATION_BEFORE', 'soon', /^SECRET_ROTATION_BEFORE must be a number of days above 0$/],
    ['SECRET_ROTATION_BEFORE', '0', /^SECRET_ROTATION_BEFORE must be/],
    ['SECRET_ROTATION_BEFORE', '-1', /^SECRET_ROTATION_BEFORE must be/],
    ['SECRET_ROTATION_BEFORE', '1e3', /^SECRET_ROTATION_BEFORE must be/],
    ['SECRET_ROTATION_OVERDUE_AFTER', '1h', /^SECRET_ROTATION_OVERDUE_AFTER must be a number of seconds above 0$/],
    ['AWS_REGION', 'eu west', /^AWS_REGION must be an AWS region/],
  ])('refuse %s=%s', (variable, value, message) => {
    expect(() => readSettings({ environment: { [variable]: value } })).toThrow(message)
  })

  it.each([
    [{ clientId: 7 }, /^clientId in rotation\.json must be a text/],
    [{ store: '' }, /^store in rotation\.json must be a text/],
    [{ rotateBefore: null }, /^rotateBefore in rotation\.json must be a number/],
    [{ rotateBefore: Number.POSITIVE_INFINITY }, /^rotateBefore in rotation\.json must be a number/],
    [{ overdueAfter: [60] }, /^overdueAfter in rotation\.json must be a number/],
    [{ region: ['eu'] }, /^region in rotation\.json must be a text/],
  ])('refuse %j in the file', (values, message) => {
    expect(() => readSettings({ environment: {}, file: { path, values } })).toThrow(message)
  })

  it.each(settingNames)('refuse a secret as %s, and do not say it', (name) => {
    const complaint = () => readSettings({ environment: {}, flags: { [name]: secret } })
    expect(complaint).toThrow(/^--[a-z-]+ /)
    expect(complaint).not.toThrow(/0123456789/)
  })
})

describe('settings that are needed', () => {
  const settings = readSettings({ environment: { LWA_CLIENT_ID: 'id' } })

  it('are handed back when they are there', () => {
    expect(requireSettings(settings, ['clientId', 'region']).clientId).toBe('id')
  })

  it('are named in one line, all that are missing, with each place that they can come from', () => {
    expect(() => requireSettings(settings, ['clientId', 'queueUrl', 'store'], path)).toThrow(
      /^queueUrl \(SECRET_ROTATION_QUEUE_URL or --queue-url\) and store \(SECRET_ROTATION_STORE or --store\) are missing: set them there, or write them to rotation\.json$/,
    )
    expect(() => requireSettings(settings, ['clientId', 'store'])).toThrow(
      /^store \(SECRET_ROTATION_STORE\) is missing: set it in the environment$/,
    )
  })
})
