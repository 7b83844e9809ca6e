/** The items of all pages of a list. They are converted when a page is cut, because a page has few of them. */
export class LazyItems<Source, Item> {
  readonly #sources: readonly Source[]
  readonly #convert: (source: Source) => Item

  constructor(sources: readonly Source[], convert: (source: Source) => Item) {
    this.#sources = sources
    this.#convert = convert
  }

  get length(): number {
    return this.#sources.length
  }

  /** Converts the items from a position up to another, without that one. */
  slice(first: number, end: number): Item[] {
    return this.#sources.slice(first, end).map((source) => this.#convert(source))
  }

  /** All items, for a response without pages. */
  toJSON(): Item[] {
    return this.slice(0, this.length)
  }
}
