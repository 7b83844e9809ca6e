// Generated from the model uploads_2020-11-01 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { UploadsApi } from './api.js'

describeContract('uploads_2020-11-01', (options) => new UploadsApi(options))
