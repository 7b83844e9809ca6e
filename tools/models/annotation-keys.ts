/** Identifies an operation by method and path. The operationId is only for readers, because it is not always unique. */
export interface OperationKey {
  readonly model: string
  /** HTTP method in capitals. */
  readonly method: string
  readonly path: string
  readonly operationId: string
}

/** Identifies a definition or one of its properties. */
export interface DefinitionKey {
  readonly model: string
  readonly definition: string
  /** Name, or path of a property inside others, such as `buyer.name`. Absent for the definition itself. */
  readonly property?: string
}

/** Identifies a schema: that of a parameter, a definition or a property. */
export type SchemaKey = (OperationKey & { readonly parameter: string }) | DefinitionKey
