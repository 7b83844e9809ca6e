// Generated from Amazon's model promotions_2025-12-01. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { PromotionsApi } from './api.js'

describeContract('promotions_2025-12-01', (options) => new PromotionsApi(options))
