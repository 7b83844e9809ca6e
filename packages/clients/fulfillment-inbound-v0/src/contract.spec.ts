// Generated from the model fulfillmentInboundV0 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { FulfillmentInboundApi } from './api.js'

describeContract('fulfillmentInboundV0', (options) => new FulfillmentInboundApi(options))
