// Generated from the model application_2023-11-30 by `npm run generate`. Never edited by hand.

/** The body of every answer that is not a success. */
export interface ErrorList {
  /** The reasons, mostly one. */
  errors: ModelError[]
}

/** One reason why a request failed. */
export interface ModelError {
  /** Names the kind of error. Programs should look at this. */
  code: string
  /** Says in words what went wrong. */
  message: string
  /** Says more, where there is more to say. May be empty. */
  details?: string
}
