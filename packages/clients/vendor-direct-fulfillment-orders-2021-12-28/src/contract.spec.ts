// Generated from the model vendorDirectFulfillmentOrders_2021-12-28 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorDirectFulfillmentOrdersApi } from './api.js'

describeContract('vendorDirectFulfillmentOrders_2021-12-28', (options) => new VendorDirectFulfillmentOrdersApi(options))
