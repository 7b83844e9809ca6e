// Generated from the model aplusContent_2020-11-01 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { AplusContentApi } from './api.js'

describeContract('aplusContent_2020-11-01', (options) => new AplusContentApi(options))
