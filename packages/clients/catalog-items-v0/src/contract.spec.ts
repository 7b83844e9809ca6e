// Generated from Amazon's model catalogItemsV0. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { CatalogItemsApi } from './api.js'

describeContract('catalogItemsV0', (options) => new CatalogItemsApi(options))
