// Generated from the model finances_2024-06-19 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { FinancesApi } from './api.js'

describeContract('finances_2024-06-19', (options) => new FinancesApi(options))
