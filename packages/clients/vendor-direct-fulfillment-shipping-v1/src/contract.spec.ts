// Generated from the model vendorDirectFulfillmentShippingV1 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorDirectFulfillmentShippingApi } from './api.js'

describeContract('vendorDirectFulfillmentShippingV1', (options) => new VendorDirectFulfillmentShippingApi(options))
