// Generated from Amazon's model vendorTransactionStatus. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorTransactionStatusApi } from './api.js'

describeContract('vendorTransactionStatus', (options) => new VendorTransactionStatusApi(options))
