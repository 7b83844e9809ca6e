// Generated from Amazon's model vendorOrders. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorOrdersApi } from './api.js'

describeContract('vendorOrders', (options) => new VendorOrdersApi(options))
