// Generated from Amazon's model fulfillmentInboundV0. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { FulfillmentInboundApi } from './api.js'

describeContract('fulfillmentInboundV0', (options) => new FulfillmentInboundApi(options))
