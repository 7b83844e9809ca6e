// Generated from the model externalFulfillmentReturns_2024-09-11 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ExternalFulfillmentReturnsApi } from './api.js'

describeContract('externalFulfillmentReturns_2024-09-11', (options) => new ExternalFulfillmentReturnsApi(options))
