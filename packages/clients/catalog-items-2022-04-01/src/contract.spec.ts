// Generated from Amazon's model catalogItems_2022-04-01. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { CatalogItemsApi } from './api.js'

describeContract('catalogItems_2022-04-01', (options) => new CatalogItemsApi(options))
