// Generated from the model InvoicesApiModel_2024-06-19 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { InvoicesApi } from './api.js'

describeContract('InvoicesApiModel_2024-06-19', (options) => new InvoicesApi(options))
