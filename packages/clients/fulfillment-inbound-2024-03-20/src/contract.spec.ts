// Generated from the model fulfillmentInbound_2024-03-20 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { FulfillmentInboundApi } from './api.js'

describeContract('fulfillmentInbound_2024-03-20', (options) => new FulfillmentInboundApi(options))
