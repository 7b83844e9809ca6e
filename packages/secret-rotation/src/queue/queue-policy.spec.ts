import { describe, expect, it } from '@jest/globals'
import { allowAmazon, judgePolicy } from './queue-policy.js'
import type { PolicyVerdict } from './queue-state.js'

const arn = 'arn:aws:sqs:eu-west-1:123456789012:secrets'
const amazon = { AWS: '437568002678' }

/** The statement that Amazon's own page leads to. */
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
const unlessTls = {
  Effect: 'Deny',
  Principal: '*',
  Action: 'sqs:*',
  Resource: arn,
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
}

describe('judgePolicy', () => {
  it.each<[what: string, verdict: PolicyVerdict, statement: object]>([
    ['the account by its number', 'allows', asked],
    ['the account by its ARN', 'allows', { ...asked, Principal: { AWS: 'arn:aws:iam::437568002678:root' } }],
    ['the account in a list', 'allows', { ...asked, Principal: { AWS: ['123456789012', '437568002678'] } }],
    ['everybody', 'allows', { ...asked, Principal: '*' }],
    ['everybody, as an AWS principal', 'allows', { ...asked, Principal: { AWS: '*' } }],
    ['everybody, in a list', 'allows', { ...asked, Principal: { AWS: ['*'] } }],
    ['another account', 'lacks', { ...asked, Principal: { AWS: '123456789012' } }],
    ['an account whose number begins alike', 'lacks', { ...asked, Principal: { AWS: '4375680026789' } }],
    ['a service', 'lacks', { ...asked, Principal: { Service: 'sns.amazonaws.com' } }],
    ['a service called as the account', 'lacks', { ...asked, Principal: { Service: '437568002678' } }],
    ['the number alone, which is no principal', 'lacks', { ...asked, Principal: '437568002678' }],
    ['a role of the account', 'conditional', { ...asked, Principal: { AWS: 'arn:aws:iam::437568002678:role/sender' } }],
    ['nobody', 'lacks', { ...asked, Principal: undefined }],
    ['all but another account', 'allows', { ...asked, Principal: undefined, NotPrincipal: { AWS: '123456789012' } }],
    ['all but the account', 'lacks', { ...asked, Principal: undefined, NotPrincipal: amazon }],
    ['one action', 'allows', { ...asked, Action: 'sqs:SendMessage' }],
    ['an action in other case', 'allows', { ...asked, Action: 'SQS:sendmessage' }],
    ['all actions of SQS', 'allows', { ...asked, Action: 'sqs:*' }],
    ['all actions', 'allows', { ...asked, Action: '*' }],
    ['actions that begin alike', 'allows', { ...asked, Action: ['sqs:Receive*', 'SQS:Send*'] }],
    ['an action with one letter open', 'allows', { ...asked, Action: 'sqs:SendMessag?' }],
    ['a longer action', 'lacks', { ...asked, Action: 'sqs:SendMessageBatch' }],
    ['another action', 'lacks', { ...asked, Action: 'sqs:ReceiveMessage' }],
    ['an action in which a dot stands for nothing', 'lacks', { ...asked, Action: 'sqs.SendMessage' }],
    ['all actions but another', 'allows', { ...asked, Action: undefined, NotAction: 'sqs:DeleteQueue' }],
    ['all actions but sending', 'lacks', { ...asked, Action: undefined, NotAction: ['sqs:Send*'] }],
    ['all queues', 'allows', { ...asked, Resource: '*' }],
    ['queues that begin alike', 'allows', { ...asked, Resource: 'arn:aws:sqs:*:123456789012:sec*' }],
    ['a list of queues', 'allows', { ...asked, Resource: ['arn:aws:sqs:eu-west-1:123456789012:other', arn] }],
    ['another queue', 'lacks', { ...asked, Resource: 'arn:aws:sqs:eu-west-1:123456789012:other' }],
    ['a queue in other case', 'lacks', { ...asked, Resource: arn.toUpperCase() }],
    ['no queue', 'lacks', { ...asked, Resource: undefined }],
    ['all queues but another', 'allows', { ...asked, Resource: undefined, NotResource: `${arn}-other` }],
    ['all queues but this', 'lacks', { ...asked, Resource: undefined, NotResource: arn }],
    ['a condition', 'conditional', { ...asked, Condition: { StringEquals: { 'aws:SourceAccount': '437568002678' } } }],
    ['no condition', 'allows', { ...asked, Condition: {} }],
    ['that TLS is used', 'allows', { ...asked, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }],
    ['that TLS is not used', 'lacks', { ...asked, Condition: { Bool: { 'AWS:SecureTransport': ['false'] } } }],
    [
      'that TLS is used and more',
      'conditional',
      {
        ...asked,
        Condition: { Bool: { 'aws:SecureTransport': true }, IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
      },
    ],
    ['an unknown effect', 'lacks', { ...asked, Effect: 'allow' }],
  ])('takes %s for a statement that %s', (_what, verdict, statement) => {
    expect(judgePolicy(policyOf(owner, statement), arn)).toBe(verdict)
  })

  it.each<[what: string, verdict: PolicyVerdict, statements: object[]]>([
    ['before it', 'denies', [deny, asked]],
    ['after it', 'denies', [asked, deny]],
    ['of everybody', 'denies', [asked, { ...deny, Principal: '*' }]],
    ['of all but the owner', 'denies', [asked, { ...deny, Principal: undefined, NotPrincipal: owner.Principal }]],
    ['alone', 'denies', [deny]],
    ['of another account', 'allows', [asked, { ...deny, Principal: owner.Principal }]],
    ['of another action', 'allows', [asked, { ...deny, Action: 'sqs:DeleteMessage' }]],
    [
      'under a condition',
      'conditional',
      [asked, { ...deny, Condition: { StringNotEquals: { 'aws:SourceVpc': 'v' } } }],
    ],
    [
      'under a condition, where nothing allows it',
      'lacks',
      [{ ...deny, Condition: { Null: { 'aws:SourceVpc': 'true' } } }],
    ],
    ['of whoever does without TLS, as Amazon does not', 'allows', [asked, unlessTls]],
  ])('lets a denial %s win: %s', (_what, verdict, statements) => {
    expect(judgePolicy(policyOf(...statements), arn)).toBe(verdict)
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
  ])('takes %p for a policy that allows nothing', (policy) => {
    expect(judgePolicy(policy, arn)).toBe('lacks')
  })

  it('takes a statement without a list', () => {
    expect(judgePolicy(JSON.stringify({ Statement: asked }), arn)).toBe('allows')
  })

  it('judges other actions too', () => {
    const sendOnly = policyOf({ ...asked, Action: 'sqs:SendMessage' })
    expect(judgePolicy(sendOnly, arn, 'sqs:GetQueueAttributes')).toBe('lacks')
    expect(judgePolicy(policyOf(asked), arn, 'sqs:GetQueueAttributes')).toBe('allows')
  })
})

describe('allowAmazon', () => {
  it.each<[what: string, policy: string | undefined]>([
    ['no policy', undefined],
    ['an empty policy', '{}'],
    ["the owner's policy", policyOf(owner)],
    ['one statement without a list', JSON.stringify({ Statement: owner })],
    ['sending alone', policyOf({ ...asked, Action: 'sqs:SendMessage' })],
    ['a condition', policyOf({ ...asked, Condition: { StringEquals: { 'aws:SourceAccount': '1' } } })],
    ['another queue', policyOf({ ...asked, Resource: `${arn}-other` })],
  ])('makes a policy that allows it out of %s, once for all', (_what, policy) => {
    const allowing = allowAmazon(policy, arn)
    expect(judgePolicy(allowing, arn)).toBe('allows')
    expect(judgePolicy(allowing, arn, 'sqs:GetQueueAttributes')).toBe('allows')
    expect(allowAmazon(allowing, arn)).toBe(allowing)
  })

  it('leaves the rest as it is', () => {
    const before = { Version: '2008-10-17', Id: '__default_policy_ID', Statement: [owner, unlessTls] }
    const after = JSON.parse(allowAmazon(JSON.stringify(before), arn))
    expect(after).toEqual({ ...before, Statement: [owner, unlessTls, after.Statement[2]] })
    expect(after.Statement[2]).toEqual({ Sid: 'SellingPartnerApiNotifications', ...asked })
  })

  it('changes nothing where Amazon is allowed already', () => {
    const policy = ` ${policyOf(owner, asked)} `
    expect(allowAmazon(policy, arn)).toBe(policy)
  })

  it('lets nobody else in', () => {
    const allowing = allowAmazon(undefined, arn).replaceAll('437568002678', '111122223333')
    expect(judgePolicy(allowing, arn)).toBe('lacks')
    expect(judgePolicy(allowAmazon(undefined, arn), `${arn}-other`)).toBe('lacks')
  })

  it('puts its statement for another queue right, in place of a second one', () => {
    const allowing = allowAmazon(allowAmazon(policyOf(owner), `${arn}-before`), arn)
    expect(JSON.parse(allowing).Statement).toHaveLength(2)
    expect(judgePolicy(allowing, arn)).toBe('allows')
  })

  it('does not pile up statements against a denial, which stays', () => {
    const once = allowAmazon(policyOf(deny), arn)
    expect(judgePolicy(once, arn)).toBe('denies')
    expect(allowAmazon(once, arn)).toBe(once)
  })

  it('does not replace a policy that it cannot read', () => {
    expect(() => allowAmazon('{"Statement":', arn)).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringMatching(/is not readable: mend it/) }),
    )
  })
})
