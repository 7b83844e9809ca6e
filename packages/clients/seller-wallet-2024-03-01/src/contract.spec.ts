// Generated from Amazon's model sellerWallet_2024-03-01. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { SellerWalletApi } from './api.js'

describeContract('sellerWallet_2024-03-01', (options) => new SellerWalletApi(options))
