// Generated from Amazon's model fulfillmentOutbound_2026-07-04. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { FulfillmentOutboundApi } from './api.js'

describeContract('fulfillmentOutbound_2026-07-04', (options) => new FulfillmentOutboundApi(options))
