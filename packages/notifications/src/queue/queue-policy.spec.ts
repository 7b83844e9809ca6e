import { describe, expect, it } from '@jest/globals'
import { allowAmazon, evaluatePolicy, type PolicyVerdict } from './queue-policy.js'

const arn = 'arn:aws:sqs:eu-west-1:123456789012:secrets'
const amazon = { AWS: '437568002678' }

/** The statement from Amazon's documentation. */
const asked = {
  Effect: 'Allow',
  Principal: amazon,
  Action: ['sqs:SendMessage', 'sqs:GetQueueAttributes'],
  Resource: arn,
}

function policyOf(...statements: object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements })
}

const owner = {
  Sid: '__owner',
  Effect: 'Allow',
  Principal: { AWS: 'arn:aws:iam::123456789012:root' },
  Action: 'SQS:*',
  Resource: arn,
}
const deny = { ...asked, Effect: 'Deny' }
const tls = (isUsed: string) => ({ Bool: { 'aws:SecureTransport': isUsed } })
const withoutTls = { Effect: 'Deny', Principal: '*', Action: 'sqs:*', Resource: arn, Condition: tls('false') }

describe('evaluatePolicy', () => {
  it.each<[what: string, verdict: PolicyVerdict, statement: object]>([
    ['the account ID', 'allows', asked],
    ['the account ARN', 'allows', { ...asked, Principal: { AWS: 'arn:aws:iam::437568002678:root' } }],
    ['the account in a list', 'allows', { ...asked, Principal: { AWS: ['123456789012', '437568002678'] } }],
    ['everyone', 'allows', { ...asked, Principal: '*' }],
    ['everyone, as an AWS principal', 'allows', { ...asked, Principal: { AWS: '*' } }],
    ['everyone, in a list', 'allows', { ...asked, Principal: { AWS: ['*'] } }],
    ['another account', 'missing', { ...asked, Principal: { AWS: '123456789012' } }],
    ['an account ID with the same prefix', 'missing', { ...asked, Principal: { AWS: '4375680026789' } }],
    ['a service', 'missing', { ...asked, Principal: { Service: 'sns.amazonaws.com' } }],
    ['a service named like the account', 'missing', { ...asked, Principal: { Service: '437568002678' } }],
    ['the account ID as a bare string, which is not a principal', 'missing', { ...asked, Principal: '437568002678' }],
    ['a role of the account', 'conditional', { ...asked, Principal: { AWS: 'arn:aws:iam::437568002678:role/sender' } }],
    ['no principal', 'missing', { ...asked, Principal: undefined }],
    ['all except another account', 'allows', { ...asked, Principal: undefined, NotPrincipal: { AWS: '123456789012' } }],
    ['all except the account', 'missing', { ...asked, Principal: undefined, NotPrincipal: amazon }],
    ['one action', 'allows', { ...asked, Action: 'sqs:SendMessage' }],
    ['an action in another case', 'allows', { ...asked, Action: 'SQS:sendmessage' }],
    ['all actions of SQS', 'allows', { ...asked, Action: 'sqs:*' }],
    ['all actions', 'allows', { ...asked, Action: '*' }],
    ['actions with a wildcard', 'allows', { ...asked, Action: ['sqs:Receive*', 'SQS:Send*'] }],
    ['an action with a question mark', 'allows', { ...asked, Action: 'sqs:SendMessag?' }],
    ['a longer action', 'missing', { ...asked, Action: 'sqs:SendMessageBatch' }],
    ['another action', 'missing', { ...asked, Action: 'sqs:ReceiveMessage' }],
    ['an action with a dot instead of the colon', 'missing', { ...asked, Action: 'sqs.SendMessage' }],
    ['all actions except another', 'allows', { ...asked, Action: undefined, NotAction: 'sqs:DeleteQueue' }],
    ['all actions except sending', 'missing', { ...asked, Action: undefined, NotAction: ['sqs:Send*'] }],
    ['all queues', 'allows', { ...asked, Resource: '*' }],
    ['queues with a wildcard', 'allows', { ...asked, Resource: 'arn:aws:sqs:*:123456789012:sec*' }],
    ['a list of queues', 'allows', { ...asked, Resource: ['arn:aws:sqs:eu-west-1:123456789012:other', arn] }],
    ['another queue', 'missing', { ...asked, Resource: 'arn:aws:sqs:eu-west-1:123456789012:other' }],
    ['a queue in another case', 'missing', { ...asked, Resource: arn.toUpperCase() }],
    ['no queue', 'missing', { ...asked, Resource: undefined }],
    ['all queues except another', 'allows', { ...asked, Resource: undefined, NotResource: `${arn}-other` }],
    ['all queues except this one', 'missing', { ...asked, Resource: undefined, NotResource: arn }],
    ['a condition', 'conditional', { ...asked, Condition: { StringEquals: { 'aws:SourceAccount': '437568002678' } } }],
    ['an empty condition', 'allows', { ...asked, Condition: {} }],
    ['the condition that TLS is used', 'conditional', { ...asked, Condition: tls('true') }],
    ['an unknown effect', 'missing', { ...asked, Effect: 'allow' }],
  ])('evaluates a statement for %s as "%s"', (_what, verdict, statement) => {
    expect(evaluatePolicy(policyOf(owner, statement), arn)).toBe(verdict)
  })

  it.each<[what: string, verdict: PolicyVerdict, statements: object[]]>([
    ['before the Allow', 'denies', [deny, asked]],
    ['after the Allow', 'denies', [asked, deny]],
    ['for everyone', 'denies', [asked, { ...deny, Principal: '*' }]],
    ['for all except the owner', 'denies', [asked, { ...deny, Principal: undefined, NotPrincipal: owner.Principal }]],
    ['without an Allow', 'denies', [deny]],
    ['for another account', 'allows', [asked, { ...deny, Principal: owner.Principal }]],
    ['for another action', 'allows', [asked, { ...deny, Action: 'sqs:DeleteMessage' }]],
    ['with a condition', 'conditional', [asked, { ...deny, Condition: { StringNotEquals: { 'aws:SourceVpc': 'v' } } }]],
    ['with a condition, without an Allow', 'missing', [{ ...deny, Condition: { Null: { 'aws:SourceVpc': 'true' } } }]],
    ['of requests without TLS', 'allows', [asked, withoutTls]],
  ])('evaluates a Deny %s as "%s"', (_what, verdict, statements) => {
    expect(evaluatePolicy(policyOf(...statements), arn)).toBe(verdict)
  })

  it.each([
    undefined,
    '',
    'no JSON',
    'null',
    '[]',
    '"*"',
    '{}',
    '{"Statement":null}',
    '{"Statement":"Allow"}',
    '{"Statement":[null,1,"*",[]]}',
    '{"Statement":[{"Effect":"Allow","Principal":null,"Action":null,"Resource":null}]}',
    '{"Statement":[{"Effect":"Allow","Principal":{"AWS":[437568002678]},"Action":[1],"Resource":[{}]}]}',
  ])('evaluates %p as a policy that allows nothing', (policy) => {
    expect(evaluatePolicy(policy, arn)).toBe('missing')
  })

  it('accepts a statement outside an array', () => {
    expect(evaluatePolicy(JSON.stringify({ Statement: asked }), arn)).toBe('allows')
  })

  it('evaluates other actions too', () => {
    const sendOnly = policyOf({ ...asked, Action: 'sqs:SendMessage' })
    expect(evaluatePolicy(sendOnly, arn, 'sqs:GetQueueAttributes')).toBe('missing')
    expect(evaluatePolicy(policyOf(asked), arn, 'sqs:GetQueueAttributes')).toBe('allows')
  })
})

describe('allowAmazon', () => {
  it.each<[what: string, policy: string | undefined]>([
    ['no policy', undefined],
    ['an empty policy', '{}'],
    ["the owner's policy", policyOf(owner)],
    ['one statement without a list', JSON.stringify({ Statement: owner })],
    ['a policy for sending only', policyOf({ ...asked, Action: 'sqs:SendMessage' })],
    ['a condition', policyOf({ ...asked, Condition: { StringEquals: { 'aws:SourceAccount': '1' } } })],
    ['another queue', policyOf({ ...asked, Resource: `${arn}-other` })],
  ])('adds a statement to %s, and only once', (_what, policy) => {
    const allowing = allowAmazon(policy, arn)
    expect(evaluatePolicy(allowing, arn)).toBe('allows')
    expect(evaluatePolicy(allowing, arn, 'sqs:GetQueueAttributes')).toBe('allows')
    expect(allowAmazon(allowing, arn)).toBe(allowing)
  })

  it('keeps other statements', () => {
    const before = { Version: '2008-10-17', Id: '__default_policy_ID', Statement: [owner, withoutTls] }
    const after = JSON.parse(allowAmazon(JSON.stringify(before), arn))
    expect(after).toEqual({ ...before, Statement: [owner, withoutTls, after.Statement[2]] })
    expect(after.Statement[2]).toEqual({ Sid: 'SellingPartnerApiNotifications', ...asked })
  })

  it('does not change a policy that already allows Amazon', () => {
    const policy = ` ${policyOf(owner, asked)} `
    expect(allowAmazon(policy, arn)).toBe(policy)
  })

  it('allows nobody else', () => {
    const allowing = allowAmazon(undefined, arn).replaceAll('437568002678', '111122223333')
    expect(evaluatePolicy(allowing, arn)).toBe('missing')
    expect(evaluatePolicy(allowAmazon(undefined, arn), `${arn}-other`)).toBe('missing')
  })

  it('replaces its own statement for another queue', () => {
    const allowing = allowAmazon(allowAmazon(policyOf(owner), `${arn}-before`), arn)
    expect(JSON.parse(allowing).Statement).toHaveLength(2)
    expect(evaluatePolicy(allowing, arn)).toBe('allows')
  })

  it('adds only one statement if a Deny stays', () => {
    const once = allowAmazon(policyOf(deny), arn)
    expect(evaluatePolicy(once, arn)).toBe('denies')
    expect(allowAmazon(once, arn)).toBe(once)
  })

  it('does not replace a policy that is not valid JSON', () => {
    expect(() => allowAmazon('{"Statement":', arn)).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringMatching(/is not valid JSON\. Fix it/) }),
    )
  })
})
