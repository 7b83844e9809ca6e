// Generated from the model merchantFulfillmentV0 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { MerchantFulfillmentApi } from './api.js'

describeContract('merchantFulfillmentV0', (options) => new MerchantFulfillmentApi(options))
