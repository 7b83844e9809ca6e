// Generated from Amazon's model sellerWallet_2024-03-01. To change this file, see CONTRIBUTING.md.

export { SellerWalletApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
