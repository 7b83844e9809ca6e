// Generated from the model sales by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { SalesApi } from './api.js'

describeContract('sales', (options) => new SalesApi(options))
