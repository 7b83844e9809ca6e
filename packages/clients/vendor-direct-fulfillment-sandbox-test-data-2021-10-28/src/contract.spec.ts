// Generated from Amazon's model vendorDirectFulfillmentSandboxData_2021-10-28. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorDirectFulfillmentSandboxTestDataApi } from './api.js'

describeContract(
  'vendorDirectFulfillmentSandboxData_2021-10-28',
  (options) => new VendorDirectFulfillmentSandboxTestDataApi(options),
)
