// Generated from the model orders_2026-01-01 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { OrdersApi } from './api.js'

describeContract('orders_2026-01-01', (options) => new OrdersApi(options))
