/** A place that Amazon's models are read from. */
export interface Source {
  /** For people, in progress lines: `npm @scope/name@1.0.5`. */
  readonly label: string
  /** The source holds every model that Amazon publishes, so one that is missing is a fault. */
  readonly complete: boolean
  /** Fetches whatever is needed and reads it. */
  read(): Promise<SourceContent>
}

export interface SourceContent {
  /** What `models/upstream.json` keeps about the source. Nothing about the machine, and no time. */
  readonly record: SourceRecord
  readonly files: readonly SourceFile[]
}

export type SourceRecord =
  | { readonly kind: 'npm'; readonly package: string; readonly version: string; readonly integrity: string }
  | { readonly kind: 'git'; readonly repository: string; readonly commit: string }
  | { readonly kind: 'folder' }

export interface SourceFile {
  /** Path inside the source's models folder, with forward slashes. */
  readonly path: string
  readonly bytes: Buffer
}
