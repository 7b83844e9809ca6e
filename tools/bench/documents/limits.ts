/** Seconds and MiB that a reader may use for the report. */
export const limits = { seconds: 120, memory: 2048 }

/** Exit code of a process that has used more memory. */
export const outOfMemory = 86
