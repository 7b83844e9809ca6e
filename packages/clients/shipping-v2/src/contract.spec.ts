// Generated from the model shippingV2 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ShippingApi } from './api.js'

describeContract('shippingV2', (options) => new ShippingApi(options))
