// Generated from Amazon's model vendorDirectFulfillmentOrders_2021-12-28. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorDirectFulfillmentOrdersApi } from './api.js'

describeContract('vendorDirectFulfillmentOrders_2021-12-28', (options) => new VendorDirectFulfillmentOrdersApi(options))
