// Generated from the model tokens_2021-03-01 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { TokensApi } from './api.js'

describeContract('tokens_2021-03-01', (options) => new TokensApi(options))
