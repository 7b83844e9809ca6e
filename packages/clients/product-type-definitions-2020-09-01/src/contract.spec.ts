// Generated from the model definitionsProductTypes_2020-09-01 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ProductTypeDefinitionsApi } from './api.js'

describeContract('definitionsProductTypes_2020-09-01', (options) => new ProductTypeDefinitionsApi(options))
