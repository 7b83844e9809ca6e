import type { LoadedContender } from '../load-contenders.js'
import type { Row } from '../report/row.js'
import type { Stage } from '../test-bed.js'
import type { Measurement } from './measurement.js'
import { describePaced, isPaced, pacedFigures } from './paced-figures.js'

const plan = { rate: 10, burst: 20 }
const calls = 120
const theory = ((calls - plan.burst) / plan.rate) * 1000
const mostOfTheory = 1.02

/** Calls that come all at once, against a server that enforces their usage plan. */
export const paced: Measurement = {
  name: 'paced',
  title: 'Calls beyond the usage plan',
  async run(stage) {
    const rows: Row[] = []
    for (const contender of stage.contenders) rows.push(await measure(contender, stage))
    return rows
  },
}

async function measure(contender: LoadedContender, stage: Stage): Promise<Row> {
  stage.progress.step(`Paced: ${calls} calls at once, rate ${plan.rate}, burst ${plan.burst}: ${contender.name}`)
  await stage.become({ kind: 'metered', plan, tellsRateWhenThrottled: false })
  const outcome = await stage.withWorker(contender, { transport: contender.transports[0], plan }, (worker) =>
    worker.ask('run', { calls, atOnce: calls }),
  )
  const { throttled } = await stage.counts()
  const figures = pacedFigures([outcome], theory, throttled)
  return {
    measurement: `Paced: ${calls} calls at once`,
    contender: contender.label,
    measured: `${describePaced(figures)}; ${contender.throttling ?? 'no settings against throttling'}`,
    figures,
    ...(contender.role === 'subject' && {
      goal: {
        text: `at most ${mostOfTheory} times the theory, no 429, none lost`,
        isReached: isPaced(figures, mostOfTheory),
      },
    }),
  }
}
