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
      SECRET_ROTATION_BEFORE_DAYS: '45.5',
      SECRET_ROTATION_OVERDUE_AFTER_SECONDS: '60',
      LWA_URL: 'https://lwa.example',
      SP_API_BASE_URL: 'https://sp-api.example',
      AWS_REGION: 'eu-west-1',
    }
    expect(readSettings({ environment })).toEqual({
      clientId: 'amzn1.application-oa2-client.1',
      region: 'eu',
      queueUrl,
      secretStore: 'file:/secret.json',
      rotateBeforeDays: 45.5,
      overdueAfterSeconds: 60,
      lwaUrl: 'https://lwa.example',
      baseUrl: 'https://sp-api.example',
      awsRegion: 'eu-west-1',
    })
  })

  it('are read from the file and from flags', () => {
    const values = { clientId: 'id', queueUrl, secretStore: 'file:s', rotateBeforeDays: 45, region: 'fe' } as const
    expect(readSettings({ environment: {}, file: { path, values } })).toMatchObject(values)
    expect(readSettings({ environment: {}, flags: { ...values, rotateBeforeDays: '45' } })).toMatchObject(values)
  })

  it('are taken from the flag, then from the environment, then from the file', () => {
    const file = { path, values: { clientId: 'file', secretStore: 'file', lwaUrl: 'file' } }
    const environment = { LWA_CLIENT_ID: 'environment', SECRET_ROTATION_STORE: 'environment', LWA_URL: '' }
    expect(readSettings({ flags: { clientId: 'flag' }, environment, file })).toMatchObject({
      clientId: 'flag',
      secretStore: 'environment',
      lwaUrl: 'file',
    })
  })

  it('are undefined if they are not set, except for the region', () => {
    const settings = readSettings({ environment: { LWA_CLIENT_ID: '' } })
    expect(Object.entries(settings).filter(([, value]) => value !== undefined)).toEqual([['region', 'na']])
  })

  it.each([
    ['LWA_CLIENT_ID', ' id', /^LWA_CLIENT_ID is invalid\. Remove the whitespace around the value\.$/],
    ['LWA_CLIENT_ID', 'i d', /^LWA_CLIENT_ID is invalid\. Use the LWA client ID, .*, without whitespace\.$/],
    ['SP_API_REGION', 'us', /^SP_API_REGION is invalid\. Use one of na, eu, fe\.$/],
    ['SP_API_REGION', 'toString', /^SP_API_REGION is invalid\. Use one of/],
    [
      'SECRET_ROTATION_QUEUE_URL',
      'arn:aws:sqs:eu-west-1:123456789012:q',
      /^SECRET_ROTATION_QUEUE_URL is invalid\. Use the URL/,
    ],
    ['SECRET_ROTATION_QUEUE_URL', 'secrets', /^SECRET_ROTATION_QUEUE_URL is invalid\. Use the URL/],
    [
      'SECRET_ROTATION_BEFORE_DAYS',
      'soon',
      /^SECRET_ROTATION_BEFORE_DAYS is invalid\. Use a number of days above 0\.$/,
    ],
    ['SECRET_ROTATION_BEFORE_DAYS', '0', /^SECRET_ROTATION_BEFORE_DAYS is invalid/],
    ['SECRET_ROTATION_BEFORE_DAYS', '-1', /^SECRET_ROTATION_BEFORE_DAYS is invalid/],
    ['SECRET_ROTATION_BEFORE_DAYS', '1e3', /^SECRET_ROTATION_BEFORE_DAYS is invalid/],
    [
      'SECRET_ROTATION_OVERDUE_AFTER_SECONDS',
      '1h',
      /^SECRET_ROTATION_OVERDUE_AFTER_SECONDS is invalid\. Use a number of seconds above 0\.$/,
    ],
    ['AWS_REGION', 'eu west', /^AWS_REGION is invalid\. Use an AWS region/],
  ])('reject %s=%s', (variable, value, message) => {
    expect(() => readSettings({ environment: { [variable]: value } })).toThrow(message)
  })

  it.each([
    [{ clientId: 7 }, /^clientId in rotation\.json is invalid\. Use a non-empty string/],
    [{ secretStore: '' }, /^secretStore in rotation\.json is invalid\. Use a non-empty string/],
    [{ rotateBeforeDays: null }, /^rotateBeforeDays in rotation\.json is invalid\. Use a number/],
    [{ rotateBeforeDays: Number.POSITIVE_INFINITY }, /^rotateBeforeDays in rotation\.json is invalid\. Use a number/],
    [{ overdueAfterSeconds: [60] }, /^overdueAfterSeconds in rotation\.json is invalid\. Use a number/],
    [{ region: ['eu'] }, /^region in rotation\.json is invalid\. Use a non-empty string/],
  ])('reject %j in the file', (values, message) => {
    expect(() => readSettings({ environment: {}, file: { path, values } })).toThrow(message)
  })

  it.each(settingNames)('reject a secret as %s, without quoting it', (name) => {
    const complaint = () => readSettings({ environment: {}, flags: { [name]: secret } })
    expect(complaint).toThrow(/^--[a-z-]+ (contains a secret|is invalid)\. /)
    expect(complaint).not.toThrow(/0123456789/)
  })
})

describe('required settings', () => {
  const settings = readSettings({ environment: { LWA_CLIENT_ID: 'id' } })

  it('are returned if they are present', () => {
    expect(requireSettings(settings, ['clientId', 'region']).clientId).toBe('id')
  })

  it('are named with their sources if they are missing', () => {
    expect(() => requireSettings(settings, ['clientId', 'queueUrl', 'secretStore'], path)).toThrow(
      /^Missing settings: queueUrl \(SECRET_ROTATION_QUEUE_URL or --queue-url\), secretStore \(SECRET_ROTATION_STORE or --secret-store\)\. Set one of the sources, or add it to rotation\.json\.$/,
    )
    expect(() => requireSettings(settings, ['clientId', 'secretStore'])).toThrow(
      /^Missing settings: secretStore \(SECRET_ROTATION_STORE\)\. Set the environment variable\.$/,
    )
  })
})
