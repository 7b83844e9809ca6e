// Generated from Amazon's model uploads_2020-11-01. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { UploadsApi } from './api.js'

describeContract('uploads_2020-11-01', (options) => new UploadsApi(options))
