// Generated from the model solicitations by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { SolicitationsApi } from './api.js'

describeContract('solicitations', (options) => new SolicitationsApi(options))
