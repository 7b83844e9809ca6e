// Generated from the model transfers_2024-06-01 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { TransfersApi } from './api.js'

describeContract('transfers_2024-06-01', (options) => new TransfersApi(options))
