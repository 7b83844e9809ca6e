import type { OnboardingOptions } from '../src/onboarding/onboarding-options.js'
import { credentials } from './credentials.js'

export const onboardingOptions = {
  applicationId: 'amzn1.sp.solution.1',
  clientId: credentials.clientId,
  clientSecret: credentials.clientSecret,
  stateSecret: 'planted-state-secret-of-32-bytes-or-more',
  redirectUri: 'https://app.example/callback',
} satisfies OnboardingOptions
