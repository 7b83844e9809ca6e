// Generated from Amazon's model finances_2024-06-19. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { FinancesApi } from './api.js'

describeContract('finances_2024-06-19', (options) => new FinancesApi(options))
