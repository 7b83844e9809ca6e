// Generated from Amazon's model fulfillmentInbound_2024-03-20. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { FulfillmentInboundApi } from './api.js'

describeContract('fulfillmentInbound_2024-03-20', (options) => new FulfillmentInboundApi(options))
