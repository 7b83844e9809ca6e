// Generated from the model vendorDirectFulfillmentInventoryV1 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorDirectFulfillmentInventoryApi } from './api.js'

describeContract('vendorDirectFulfillmentInventoryV1', (options) => new VendorDirectFulfillmentInventoryApi(options))
