// Generated from Amazon's model externalFulfillmentLocation_2026-07-30. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ExternalFulfillmentLocationApi } from './api.js'

describeContract('externalFulfillmentLocation_2026-07-30', (options) => new ExternalFulfillmentLocationApi(options))
