// Generated from Amazon's model application_2023-11-30. To change this file, see CONTRIBUTING.md.

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error. Use this code in programs. */
  code: string
  /** Description of the error for people. */
  message: string
  /** More information about the error. May be empty. */
  details?: string | undefined
}

/** Body of every error response. */
export interface ErrorList {
  /** Reasons for the error, usually one. */
  errors: ErrorEntry[]
}
