// Generated from Amazon's model customerFeedback_2024-06-01. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { CustomerFeedbackApi } from './api.js'

describeContract('customerFeedback_2024-06-01', (options) => new CustomerFeedbackApi(options))
