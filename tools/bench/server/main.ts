import { serveCommands } from '../child-process.js'
import { readCertificate } from '../prepare/certificate.js'
import { unlimitedPlan } from '../test-data.js'
import { type Behaviour, type BehaviourChoice, type ServerCounts, Steady } from './behaviour.js'
import { FakeAmazon } from './fake-amazon.js'
import { Metered } from './metered.js'
import { Stormy } from './stormy.js'

const [certificateFolder = ''] = process.argv.slice(2)
const amazon = new FakeAmazon(readCertificate(certificateFolder), create({ kind: 'steady' }))

function create(choice: BehaviourChoice): Behaviour {
  if (choice.kind === 'metered') return new Metered(choice)
  return choice.kind === 'stormy' ? new Stormy() : new Steady(unlimitedPlan.rate)
}

const commands = {
  listen: () => amazon.listen(),
  setBehaviour: async (choice: BehaviourChoice) => amazon.setBehaviour(create(choice)),
  counts: async (): Promise<ServerCounts & { lwaRequests: number }> => ({
    ...amazon.behaviour.counts(),
    lwaRequests: amazon.lwaRequests,
  }),
}

export type ServerCommands = typeof commands

serveCommands(commands)
