import type { Socket } from 'node:net'

/** Milliseconds of silence before TCP asks whether the other side is still there: axios' own. */
export const probeDelay = 60_000

const tended = new WeakSet<Socket>()

/** Sees to it that the connection of a request notices the loss of its peer, and that an error on it ends no process. */
export function tendSocket(socket: Socket): void {
  // An agent of a user's own may hand out other streams.
  socket.setKeepAlive?.(true, probeDelay)
  if (tended.has(socket)) return
  tended.add(socket)
  // From the end of one request to the beginning of the next there are moments when node itself does not listen. An error
  // while a request runs reaches the request by node's own listener.
  socket.on('error', () => {})
}
