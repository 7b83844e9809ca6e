// Generated from the model financesInvoices_2026-06-25 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { FinancesInvoicesApi } from './api.js'

describeContract('financesInvoices_2026-06-25', (options) => new FinancesInvoicesApi(options))
