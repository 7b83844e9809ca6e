// Generated from Amazon's model reports_2021-06-30. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ReportsApi } from './api.js'

describeContract('reports_2021-06-30', (options) => new ReportsApi(options))
