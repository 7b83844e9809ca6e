// Generated from Amazon's model vendorDirectFulfillmentTransactions_2021-12-28. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorDirectFulfillmentTransactionsApi } from './api.js'

describeContract(
  'vendorDirectFulfillmentTransactions_2021-12-28',
  (options) => new VendorDirectFulfillmentTransactionsApi(options),
)
