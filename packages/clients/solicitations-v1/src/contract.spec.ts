// Generated from Amazon's model solicitations. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { SolicitationsApi } from './api.js'

describeContract('solicitations', (options) => new SolicitationsApi(options))
