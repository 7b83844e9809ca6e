// Generated from the model fulfillmentOutbound_2026-07-04 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { FulfillmentOutboundApi } from './api.js'

describeContract('fulfillmentOutbound_2026-07-04', (options) => new FulfillmentOutboundApi(options))
