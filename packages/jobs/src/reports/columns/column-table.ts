/** The columns of flat-file reports, by report type. The names are those in the header line, with their case and spaces. */
export type ColumnTable = Readonly<
  Record<
    string,
    {
      /** URL of the page that lists the columns. */
      readonly source: string
      /** Columns that every file of this type has, if its header is in English. */
      readonly columns: readonly string[]
      /** Columns of some stores or some accounts. */
      readonly sometimes?: readonly string[]
    }
  >
>
