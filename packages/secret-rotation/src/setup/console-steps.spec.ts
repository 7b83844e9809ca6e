import { expect, it } from '@jest/globals'
import { consoleSteps } from './console-steps.js'

const queueArn = 'arn:aws:sqs:eu-west-1:123456789012:secrets'

it('lists both rows of the application, with the ARN to enter', () => {
  const steps = consoleSteps({ queueArn, clientId: 'amzn1.application-oa2-client.1' })
  expect(steps[0]).toMatch(/Solution Provider Portal.*Develop Apps.*API Integration/)
  expect(steps[1]).toMatch(/Notification Preferences/)
  expect(steps[2]).toMatch(/amzn1\.application-oa2-client\.1/)
  expect(steps[3]).toMatch(/Application Client New Secret.*arn:aws:sqs:eu-west-1:123456789012:secrets/)
  expect(steps[4]).toMatch(/Application Client Secret Expiry.*arn:aws:sqs:eu-west-1:123456789012:secrets/)
  expect(steps).toHaveLength(5)
})

it('works without a client ID', () => {
  const text = consoleSteps({ queueArn }).join(' ')
  expect(text).toContain('find your application.')
  expect(text).not.toContain('undefined')
})
