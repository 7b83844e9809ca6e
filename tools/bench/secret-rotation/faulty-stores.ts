import type { SecretStore } from '@selling-partner/secret-rotation'

/** Ends a trouble. */
export type Ending = () => Promise<void>

/** A store of the client secret that makes trouble on demand. */
export interface StoreUnderTrouble {
  readonly store: SecretStore
  /** The store, as `secretStoreOf` takes it. */
  readonly place: string
  /** What a process is started with that shall reach it. */
  readonly environment: Readonly<Record<string, string>>
  /** Lets it be neither read nor written. */
  fail(): Promise<Ending>
  /** Lets the next write to it be a hard one. */
  hinder(): Promise<Ending>
  close(): Promise<void>
}
