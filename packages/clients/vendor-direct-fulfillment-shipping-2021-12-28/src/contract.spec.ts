// Generated from Amazon's model vendorDirectFulfillmentShipping_2021-12-28. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorDirectFulfillmentShippingApi } from './api.js'

describeContract(
  'vendorDirectFulfillmentShipping_2021-12-28',
  (options) => new VendorDirectFulfillmentShippingApi(options),
)
