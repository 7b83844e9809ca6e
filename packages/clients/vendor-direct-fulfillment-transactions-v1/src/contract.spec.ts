// Generated from the model vendorDirectFulfillmentTransactionsV1 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorDirectFulfillmentTransactionsApi } from './api.js'

describeContract(
  'vendorDirectFulfillmentTransactionsV1',
  (options) => new VendorDirectFulfillmentTransactionsApi(options),
)
