import { fileURLToPath } from 'node:url'
import { ChildProcess } from '../child-process.js'
import { versionOf } from '../contender.js'
import type { Row } from '../report/report.js'
import type { SoakCommands } from '../secret-rotation/main.js'
import { Random } from '../secret-rotation/random.js'
import {
  type ApplicationResult,
  addUp,
  describeSoak,
  figuresOf,
  isGoalReached,
  type RotationResult,
  type SoakOptions,
} from '../secret-rotation/soak-report.js'
import type { Measurement, TestBed } from '../test-bed.js'

/** Number of applications that run in parallel. They wait most of the time. */
const applications = 8
const rotationsOfEach = 25
const quickRotationsOfEach = 3

const main = new URL('../secret-rotation/main.ts', import.meta.url)

/** Makes the processes use the packages as they are installed in this folder. */
const environment = {
  TSX_TSCONFIG_PATH: fileURLToPath(new URL('../secret-rotation/tsconfig.json', import.meta.url)),
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
}

/** Rotations of the client secret, each with several random faults. */
export const secretRotation: Measurement = {
  name: 'secret-rotation',
  title: 'Rotation of the client secret, with random faults',
  run: async (testBed) => [await measure(testBed)],
}

async function measure({ isQuick, seed, progress }: TestBed): Promise<Row> {
  const share = isQuick ? quickRotationsOfEach : rotationsOfEach
  const rotations = applications * share
  const measurement = `Secret rotation: ${rotations} rotations with random faults`
  progress.step(`${measurement}, seed ${seed}`)
  const start = performance.now()
  let done = 0
  const count = () => progress.advance(++done, rotations)
  const sums = addUp(await Promise.all(optionsOfEach(seed).map((options) => soak(options, share, count))))
  const figures = figuresOf(sums, { seed, elapsed: performance.now() - start })
  return {
    measurement,
    contender: `@selling-partner/secret-rotation ${await versionOf('@selling-partner/secret-rotation')}`,
    result: describeSoak(sums, figures),
    figures: { ...figures, ...Object.fromEntries(sums.faults) },
    goal: {
      text: `${rotations} rotations, no secret lost, no failed call, one request to Amazon per rotation, no message left`,
      isReached: isGoalReached(figures, rotations),
    },
  }
}

/** Half of the applications keep their secret in a file, the others in Secrets Manager. */
function optionsOfEach(seed: number): readonly SoakOptions[] {
  const random = new Random(seed)
  return Array.from({ length: applications }, (_, index) => ({
    store: index % 2 === 0 ? 'file' : 'secrets-manager',
    seed: random.integer(0, 2 ** 32 - 1),
  }))
}

async function soak(options: SoakOptions, rotations: number, count: () => void): Promise<ApplicationResult> {
  const child = new ChildProcess<SoakCommands>(main, { environment })
  try {
    await child.call('open', options)
    return { rotations: await rotate(child, rotations, count), totals: await child.call('close') }
  } finally {
    await child.stop()
  }
}

/** Stops at an unfinished rotation, because later rotations would not be meaningful. */
async function rotate(
  child: ChildProcess<SoakCommands>,
  maximum: number,
  count: () => void,
): Promise<readonly RotationResult[]> {
  const rotations: RotationResult[] = []
  for (let number = 1; number <= maximum; number++) {
    const rotation = await child.call('rotate')
    rotations.push(rotation)
    if (rotation.unfinished !== undefined) break
    count()
  }
  return rotations
}
