// Generated from the model ordersV0 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { OrdersApi } from './api.js'

describeContract('ordersV0', (options) => new OrdersApi(options))
