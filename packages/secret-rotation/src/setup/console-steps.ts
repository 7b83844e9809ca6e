export interface ConsoleStepsOptions {
  /** The queue that Amazon is to send to: `arn:aws:sqs:<region>:<account>:<name>`. */
  readonly queueArn: string
  /** The application, by its client id. @default the steps say "your application" */
  readonly clientId?: string
}

/**
 * What to click in the Developer Console, so that Amazon sends an application's new secrets to the queue. No API does it.
 *
 * @returns One text for each step, in order.
 * @see https://developer-docs.amazon.com/sp-api/docs/set-up-credential-rotation-notifications
 * @see https://developer-docs.amazon.com/sp-api/docs/rotate-your-application-client-secret
 */
export function consoleSteps({ queueArn, clientId }: ConsoleStepsOptions): readonly string[] {
  return [
    `Sign in where ${clientId ?? 'your application'} is registered, and open the list of its applications: in the Solution Provider Portal the Developer Console; in Seller Central, Apps and Services > Develop Apps; in Vendor Central, Integration > API Integration.`,
    'Click Notification Preferences.',
    `On the Subscription page, find ${clientId ? `the application whose client id is ${clientId}` : 'your application'}.`,
    `In its row Application Client New Secret, choose to add a new destination (SQS ARN), enter ${queueArn} and confirm: new secrets come there, and nowhere else.`,
    `In its row Application Client Secret Expiry, choose the same destination, ${queueArn}: it tells when the secret expires.`,
  ]
}
