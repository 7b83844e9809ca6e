// Generated from the model vendorInvoices by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorInvoicesApi } from './api.js'

describeContract('vendorInvoices', (options) => new VendorInvoicesApi(options))
