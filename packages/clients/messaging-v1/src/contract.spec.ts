// Generated from the model messaging by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { MessagingApi } from './api.js'

describeContract('messaging', (options) => new MessagingApi(options))
