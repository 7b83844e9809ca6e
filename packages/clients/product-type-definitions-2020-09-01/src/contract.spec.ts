// Generated from Amazon's model definitionsProductTypes_2020-09-01. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ProductTypeDefinitionsApi } from './api.js'

describeContract('definitionsProductTypes_2020-09-01', (options) => new ProductTypeDefinitionsApi(options))
