// Generated from the model shipping by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ShippingApi } from './api.js'

describeContract('shipping', (options) => new ShippingApi(options))
