// Generated from Amazon's model InvoicesApiModel_2024-06-19. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { InvoicesApi } from './api.js'

describeContract('InvoicesApiModel_2024-06-19', (options) => new InvoicesApi(options))
