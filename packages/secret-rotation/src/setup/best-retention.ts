/** Seconds for which a message of the queue should be kept: the longest time that SQS offers, 14 days. */
export const bestRetention = 1_209_600
