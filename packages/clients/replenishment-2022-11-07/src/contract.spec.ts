// Generated from the model replenishment-2022-11-07 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ReplenishmentApi } from './api.js'

describeContract('replenishment-2022-11-07', (options) => new ReplenishmentApi(options))
