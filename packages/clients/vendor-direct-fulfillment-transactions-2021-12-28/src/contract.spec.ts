// Generated from the model vendorDirectFulfillmentTransactions_2021-12-28 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorDirectFulfillmentTransactionsApi } from './api.js'

describeContract(
  'vendorDirectFulfillmentTransactions_2021-12-28',
  (options) => new VendorDirectFulfillmentTransactionsApi(options),
)
