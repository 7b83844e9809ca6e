// Generated from Amazon's model fulfillmentOutbound_2020-07-01. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { FulfillmentOutboundApi } from './api.js'

describeContract('fulfillmentOutbound_2020-07-01', (options) => new FulfillmentOutboundApi(options))
