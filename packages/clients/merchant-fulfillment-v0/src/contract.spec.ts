// Generated from Amazon's model merchantFulfillmentV0. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { MerchantFulfillmentApi } from './api.js'

describeContract('merchantFulfillmentV0', (options) => new MerchantFulfillmentApi(options))
