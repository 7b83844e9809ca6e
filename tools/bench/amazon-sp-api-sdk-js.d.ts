/** The part of Amazon's own SDK that the bench uses. Its entry point has no types. */
declare module '@amazon-sp-api-release/amazon-sp-api-sdk-js' {
  export class RateLimitConfiguration {
    constructor(rate: number, burst: number)
  }

  export namespace OrdersSpApi {
    class ApiClient {
      timeout: number
      constructor(baseUrl: string)
      enableAutoRetrievalAccessToken(
        clientId: string,
        clientSecret: string,
        refreshToken: string | null,
        scope: string | null,
      ): ApiClient
      setCustomizedRateLimiterForOperation(operation: string, config: RateLimitConfiguration): void
    }

    class OrdersV0Api {
      constructor(client: ApiClient)
      getOrder(orderId: string): Promise<unknown>
      confirmShipment(orderId: string, payload: object): Promise<unknown>
    }
  }
}
