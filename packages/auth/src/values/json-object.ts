/** An object of which the model says no more than that it is one. */
export type JsonObject = Record<string, unknown>
