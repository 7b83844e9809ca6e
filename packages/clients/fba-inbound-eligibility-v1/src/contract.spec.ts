// Generated from Amazon's model fbaInbound. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { FbaInboundEligibilityApi } from './api.js'

describeContract('fbaInbound', (options) => new FbaInboundEligibilityApi(options))
