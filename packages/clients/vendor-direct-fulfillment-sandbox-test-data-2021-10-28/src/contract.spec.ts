// Generated from the model vendorDirectFulfillmentSandboxData_2021-10-28 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorDirectFulfillmentSandboxTestDataApi } from './api.js'

describeContract(
  'vendorDirectFulfillmentSandboxData_2021-10-28',
  (options) => new VendorDirectFulfillmentSandboxTestDataApi(options),
)
