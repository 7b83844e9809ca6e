/** What an access token stands for: who may call what with it. */
export type AccessGrant = SellerAccess | GrantlessAccess | RestrictedAccess

/** An application on behalf of a selling partner. */
export interface SellerAccess {
  readonly type: 'seller'
  readonly clientId: string
  readonly seller: string
}

/** An application alone, for the operations of one scope. */
export interface GrantlessAccess {
  readonly type: 'grantless'
  readonly clientId: string
  readonly scope: string
}

/** An application on behalf of a selling partner, for the restricted resources of an RDT. */
export interface RestrictedAccess {
  readonly type: 'restricted'
  readonly clientId: string
  readonly seller: string
  readonly resources: readonly RestrictedResource[]
}

export interface RestrictedResource {
  readonly method: string
  /** A path, or the template of an operation's path. */
  readonly path: string
  readonly dataElements?: readonly string[]
}
