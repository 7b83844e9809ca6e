// Generated from Amazon's model vendorDirectFulfillmentInventoryV1. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorDirectFulfillmentInventoryApi } from './api.js'

describeContract('vendorDirectFulfillmentInventoryV1', (options) => new VendorDirectFulfillmentInventoryApi(options))
