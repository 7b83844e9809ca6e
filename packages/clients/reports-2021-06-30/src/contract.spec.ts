// Generated from the model reports_2021-06-30 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ReportsApi } from './api.js'

describeContract('reports_2021-06-30', (options) => new ReportsApi(options))
