import { readCertificate } from '../prepare/certificate.js'
import { serveCommands } from '../processes/serve-commands.js'
import { unlimitedPlan } from '../unlimited-plan.js'
import type { Behaviour, BehaviourChoice, ServerCounts } from './behaviour.js'
import { FakeAmazon } from './fake-amazon.js'
import { Metered } from './metered.js'
import { Steady } from './steady.js'
import { Stormy } from './stormy.js'

const [certificateFolder = ''] = process.argv.slice(2)
const amazon = new FakeAmazon(readCertificate(certificateFolder), create({ kind: 'steady' }))

function create(choice: BehaviourChoice): Behaviour {
  if (choice.kind === 'metered') return new Metered(choice)
  return choice.kind === 'stormy' ? new Stormy() : new Steady(unlimitedPlan.rate)
}

const commands = {
  listen: () => amazon.listen(),
  become: async (choice: BehaviourChoice) => amazon.become(create(choice)),
  counts: async (): Promise<ServerCounts & { lwaRequests: number }> => ({
    ...amazon.behaviour.counts(),
    lwaRequests: amazon.lwaRequests,
  }),
}

export type ServerCommands = typeof commands

serveCommands(commands)
