// Generated from the model vendorDirectFulfillmentShipping_2021-12-28 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorDirectFulfillmentShippingApi } from './api.js'

describeContract(
  'vendorDirectFulfillmentShipping_2021-12-28',
  (options) => new VendorDirectFulfillmentShippingApi(options),
)
