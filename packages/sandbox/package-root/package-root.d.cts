/** The folder of this package. */
export declare const packageRoot: string
