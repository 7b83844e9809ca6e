export interface ConsoleStepsOptions {
  /** ARN of the queue for new secrets: `arn:aws:sqs:<region>:<account>:<name>`. */
  readonly queueArn: string
  /** Client ID of the application. @default the steps say "your application" */
  readonly clientId?: string
}

/**
 * Lists the steps in the Developer Console that make Amazon send an application's new secrets to the queue. They have no API.
 *
 * @returns One text for each step, in order.
 * @see https://developer-docs.amazon/sp-api/docs/set-up-credential-rotation-notifications
 * @see https://developer-docs.amazon/sp-api/docs/rotate-your-application-client-secret
 */
export function consoleSteps({ queueArn, clientId }: ConsoleStepsOptions): readonly string[] {
  return [
    `Sign in to the portal of ${clientId ?? 'your application'}, and open its list of applications. In the Solution Provider Portal, open the Developer Console. In Seller Central, open Apps and Services > Develop Apps. In Vendor Central, open Integration > API Integration.`,
    'Click Notification Preferences.',
    `On the Subscription page, find ${clientId ? `the application with the client ID ${clientId}` : 'your application'}.`,
    `In its row Application Client New Secret, add a new destination (SQS ARN), enter ${queueArn} and confirm. Amazon sends new secrets there, and nowhere else.`,
    `In its row Application Client Secret Expiry, select the same destination, ${queueArn}. Amazon's notice contains the expiry of the secret.`,
  ]
}
