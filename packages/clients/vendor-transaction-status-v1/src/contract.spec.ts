// Generated from the model vendorTransactionStatus by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorTransactionStatusApi } from './api.js'

describeContract('vendorTransactionStatus', (options) => new VendorTransactionStatusApi(options))
