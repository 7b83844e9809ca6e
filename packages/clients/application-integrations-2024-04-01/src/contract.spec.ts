// Generated from the model appIntegrations-2024-04-01 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ApplicationIntegrationsApi } from './api.js'

describeContract('appIntegrations-2024-04-01', (options) => new ApplicationIntegrationsApi(options))
