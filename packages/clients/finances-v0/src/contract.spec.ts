// Generated from the model financesV0 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { FinancesApi } from './api.js'

describeContract('financesV0', (options) => new FinancesApi(options))
