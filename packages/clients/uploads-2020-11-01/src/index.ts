// Generated from the model uploads_2020-11-01 by `npm run generate`. Never edited by hand.

export { UploadsApi } from './api.js'
export type {
  CreateUploadDestinationForResourceParams,
  CreateUploadDestinationResponse,
  ModelError,
  UploadDestination,
} from './models.js'
export { operations } from './operations.js'
