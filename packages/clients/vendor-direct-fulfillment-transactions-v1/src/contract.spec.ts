// Generated from Amazon's model vendorDirectFulfillmentTransactionsV1. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorDirectFulfillmentTransactionsApi } from './api.js'

describeContract(
  'vendorDirectFulfillmentTransactionsV1',
  (options) => new VendorDirectFulfillmentTransactionsApi(options),
)
