// Generated from Amazon's model financesV0. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { FinancesApi } from './api.js'

describeContract('financesV0', (options) => new FinancesApi(options))
