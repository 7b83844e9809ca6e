// Generated from Amazon's model catalogItems_2020-12-01. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { CatalogItemsApi } from './api.js'

describeContract('catalogItems_2020-12-01', (options) => new CatalogItemsApi(options))
