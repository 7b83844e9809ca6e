// Generated from the model vendorOrders by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorOrdersApi } from './api.js'

describeContract('vendorOrders', (options) => new VendorOrdersApi(options))
