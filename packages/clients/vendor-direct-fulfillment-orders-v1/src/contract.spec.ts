// Generated from Amazon's model vendorDirectFulfillmentOrdersV1. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorDirectFulfillmentOrdersApi } from './api.js'

describeContract('vendorDirectFulfillmentOrdersV1', (options) => new VendorDirectFulfillmentOrdersApi(options))
