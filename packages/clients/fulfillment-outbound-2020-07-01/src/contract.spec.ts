// Generated from the model fulfillmentOutbound_2020-07-01 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { FulfillmentOutboundApi } from './api.js'

describeContract('fulfillmentOutbound_2020-07-01', (options) => new FulfillmentOutboundApi(options))
