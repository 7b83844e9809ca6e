// Generated from Amazon's model application_2023-11-30. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ApplicationManagementApi } from './api.js'

describeContract('application_2023-11-30', (options) => new ApplicationManagementApi(options))
