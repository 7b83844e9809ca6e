// Generated from the model sellerWallet_2024-03-01 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { SellerWalletApi } from './api.js'

describeContract('sellerWallet_2024-03-01', (options) => new SellerWalletApi(options))
