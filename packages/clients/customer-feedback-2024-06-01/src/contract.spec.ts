// Generated from the model customerFeedback_2024-06-01 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { CustomerFeedbackApi } from './api.js'

describeContract('customerFeedback_2024-06-01', (options) => new CustomerFeedbackApi(options))
