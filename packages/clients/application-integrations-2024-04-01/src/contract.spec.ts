// Generated from Amazon's model appIntegrations-2024-04-01. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ApplicationIntegrationsApi } from './api.js'

describeContract('appIntegrations-2024-04-01', (options) => new ApplicationIntegrationsApi(options))
