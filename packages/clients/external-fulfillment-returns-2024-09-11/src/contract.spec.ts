// Generated from Amazon's model externalFulfillmentReturns_2024-09-11. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ExternalFulfillmentReturnsApi } from './api.js'

describeContract('externalFulfillmentReturns_2024-09-11', (options) => new ExternalFulfillmentReturnsApi(options))
