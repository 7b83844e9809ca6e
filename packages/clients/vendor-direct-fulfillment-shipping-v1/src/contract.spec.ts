// Generated from Amazon's model vendorDirectFulfillmentShippingV1. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorDirectFulfillmentShippingApi } from './api.js'

describeContract('vendorDirectFulfillmentShippingV1', (options) => new VendorDirectFulfillmentShippingApi(options))
