/** An application, and a selling partner that authorized it. */
export interface SandboxCredentials {
  readonly clientId: string
  readonly clientSecret: string
  /** Left out for an application that only calls grantless operations. */
  readonly refreshToken?: string
}

/** The credentials that the sandbox accepts unless it is given others. */
export const demoCredentials = {
  clientId: 'amzn1.application-oa2-client.sandbox',
  clientSecret: 'amzn1.oa2-cs.v1.sandbox',
  refreshToken: 'Atzr|sandbox',
} as const satisfies SandboxCredentials
