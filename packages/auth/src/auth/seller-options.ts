/** Options of `SellingPartnerAuth.forSeller`. */
export interface SellerOptions {
  /** The selling partner's LWA refresh token for this application. */
  refreshToken: string
}
