// Generated from the model fbaInbound by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { FbaInboundEligibilityApi } from './api.js'

describeContract('fbaInbound', (options) => new FbaInboundEligibilityApi(options))
