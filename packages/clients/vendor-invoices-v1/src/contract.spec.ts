// Generated from Amazon's model vendorInvoices. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorInvoicesApi } from './api.js'

describeContract('vendorInvoices', (options) => new VendorInvoicesApi(options))
