// Generated from the model feeds_2021-06-30 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { FeedsApi } from './api.js'

describeContract('feeds_2021-06-30', (options) => new FeedsApi(options))
