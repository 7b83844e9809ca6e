// Generated from the model vendorDirectFulfillmentPaymentsV1 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorDirectFulfillmentPaymentsApi } from './api.js'

describeContract('vendorDirectFulfillmentPaymentsV1', (options) => new VendorDirectFulfillmentPaymentsApi(options))
