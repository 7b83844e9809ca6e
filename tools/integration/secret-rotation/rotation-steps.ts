import type { KillPoint } from './rotator-task.js'

/** The steps of a rotation that starts with a notice, in order. The notice is the first message that is deleted. */
export const rotationSteps: readonly KillPoint[] = [
  { step: 'expiry-recorded', times: 1 },
  { step: 'message-deleted', times: 1 },
  { step: 'request-recorded', times: 1 },
  { step: 'request-about-to-be-sent', times: 1 },
  { step: 'request-ended', times: 1 },
  { step: 'request-accepted', times: 1 },
  { step: 'secret-received', times: 1 },
  { step: 'secret-verified', times: 1 },
  { step: 'secret-stored', times: 1 },
  { step: 'secret-read-back', times: 1 },
  { step: 'secret-in-use', times: 1 },
  { step: 'message-deleted', times: 2 },
  { step: 'message-deleted', times: 3 },
]
