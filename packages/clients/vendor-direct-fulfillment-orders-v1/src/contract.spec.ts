// Generated from the model vendorDirectFulfillmentOrdersV1 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorDirectFulfillmentOrdersApi } from './api.js'

describeContract('vendorDirectFulfillmentOrdersV1', (options) => new VendorDirectFulfillmentOrdersApi(options))
