// Generated from Amazon's model vendorDirectFulfillmentPaymentsV1. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorDirectFulfillmentPaymentsApi } from './api.js'

describeContract('vendorDirectFulfillmentPaymentsV1', (options) => new VendorDirectFulfillmentPaymentsApi(options))
