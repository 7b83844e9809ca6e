/** What the bench uses of Amazon's own SDK, which comes without types for its entry point. */
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
