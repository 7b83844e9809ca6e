// Generated from the model application_2023-11-30 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ApplicationManagementApi } from './api.js'

describeContract('application_2023-11-30', (options) => new ApplicationManagementApi(options))
