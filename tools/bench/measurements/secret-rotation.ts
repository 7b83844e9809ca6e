import { fileURLToPath } from 'node:url'
import { versionOf } from '../load-contenders.js'
import { Child } from '../child-process.js'
import type { Row } from '../report/row.js'
import type { SoakCommands } from '../secret-rotation/main.js'
import { Random } from '../secret-rotation/random.js'
import { addUp, describeSoak, figuresOf, isSound, type Lane } from '../secret-rotation/soak-figures.js'
import type { SoakedRotation, SoakOptions } from '../secret-rotation/soak-report.js'
import type { Stage } from '../test-bed.js'
import type { Measurement } from './measurement.js'

/** Applications that are soaked at once: most of the time each waits. */
const applications = 8
const rotationsOfEach = 25
const quickRotationsOfEach = 3

const main = new URL('../secret-rotation/main.ts', import.meta.url)

/** What leads the soak's processes to the packages as they were installed here. */
const environment = {
  TSX_TSCONFIG_PATH: fileURLToPath(new URL('../secret-rotation/tsconfig.json', import.meta.url)),
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
}

/** Rotations of the client secret, each with faults. */
export const secretRotation: Measurement = {
  name: 'secret-rotation',
  title: 'Rotation of the client secret, with random faults',
  run: async (stage) => [await measure(stage)],
}

async function measure({ isQuick, seed, progress }: Stage): Promise<Row> {
  const share = isQuick ? quickRotationsOfEach : rotationsOfEach
  const rotations = applications * share
  const measurement = `Secret rotation: ${rotations} with random faults`
  progress.step(`${measurement}, seed ${seed}`)
  const began = performance.now()
  let done = 0
  const count = () => progress.advance(++done, rotations)
  const lanes = await Promise.all(plan(seed).map((options) => soak(options, share, count)))
  const soaked = addUp(lanes)
  const figures = figuresOf(soaked, { seed, elapsed: performance.now() - began })
  return {
    measurement,
    contender: `@selling-partner/secret-rotation ${await versionOf('@selling-partner/secret-rotation')}`,
    measured: describeSoak(soaked, figures),
    figures: { ...figures, ...Object.fromEntries(soaked.faults) },
    goal: {
      text: `${rotations} rotations, no secret lost, no call failed, Amazon asked once for each, no message left`,
      isReached: isSound(figures, rotations),
    },
  }
}

/** Every second application has its secret in a file. */
function plan(seed: number): readonly SoakOptions[] {
  const random = new Random(seed)
  return Array.from({ length: applications }, (_, index) => ({
    store: index % 2 === 0 ? 'file' : 'secrets-manager',
    seed: random.integer(0, 2 ** 32 - 1),
  }))
}

async function soak(options: SoakOptions, rotations: number, count: () => void): Promise<Lane> {
  const child = new Child<SoakCommands>(main, { environment })
  try {
    await child.ask('open', options)
    const soaked = await rotate(child, rotations, count)
    return { rotations: soaked, totals: await child.ask('close') }
  } finally {
    await child.stop()
  }
}

/** One that has not come to an end is the last: what came after would tell nothing. */
async function rotate(child: Child<SoakCommands>, most: number, count: () => void): Promise<readonly SoakedRotation[]> {
  const rotations: SoakedRotation[] = []
  for (let number = 1; number <= most; number++) {
    const rotation = await child.ask('rotate')
    rotations.push(rotation)
    if (rotation.stuck !== undefined) break
    count()
  }
  return rotations
}
