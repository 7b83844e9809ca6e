const signals = ['SIGINT', 'SIGTERM'] as const

/** Milliseconds within which a signal is the first one once more: npx hands a Ctrl+C on to whom the terminal has told it too. */
const echo = 500

/** Aborts at the first SIGINT or SIGTERM. Another one has its usual effect: it ends the process at once. */
export function endedBySignal(): AbortSignal {
  const controller = new AbortController()
  const end = () => {
    if (controller.signal.aborted) return
    controller.abort()
    setTimeout(stopListening, echo).unref()
  }
  const stopListening = () => {
    for (const signal of signals) process.off(signal, end)
  }
  for (const signal of signals) process.on(signal, end)
  return controller.signal
}
