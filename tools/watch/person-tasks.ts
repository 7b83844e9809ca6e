import { firstFew } from '../cli/input-fault.js'
import type { Update } from './update-models.js'

/** A row of the checklist: tasks of one kind. */
type TaskRow = (update: Update) => readonly string[]

/** How a line of `npm run models:check` becomes a task. The first row whose pattern matches counts. */
interface FaultRow {
  readonly pattern: RegExp
  /** Receives the matched text, and the number of lines with it. */
  readonly task: (subject: string, count: number) => string
}

const lines = (count: number) => (count === 1 ? '1 text' : `${count} texts`)

const faultRows: readonly FaultRow[] = [
  {
    pattern: /^models\/(?:schema-)?descriptions\/\S+\.json/,
    task: (file, count) => `Write or correct descriptions in \`${file}\` (${lines(count)})`,
  },
  {
    pattern: /^models\/examples\/\S+\.json/,
    task: (file, count) => `Write or correct examples in \`${file}\` (${lines(count)})`,
  },
  {
    pattern: /^models\/schema-catalog\.json/,
    task: (file, count) => `Name new schemas and their types in \`${file}\`, or remove rows (${count})`,
  },
  {
    pattern: /^[^:]+(?=: .*(?:delete or update the patch|The patch ))/,
    task: (patch) => `Delete or rewrite the correction \`${patch}\`, which no longer fits`,
  },
  {
    pattern: /^[^:]+(?=: .+\. (?:Add a row|Delete the row))/,
    task: (model, count) =>
      `Decide on static cases that contradict the model \`${model}\`, in \`models/annotations/response-contradictions.json\` (${count})`,
  },
  {
    pattern: /^[^:]+/,
    task: (file, count) => `Correct rows and texts that do not fit the models: \`${file}\` (${count})`,
  },
]

const taskRows: readonly TaskRow[] = [
  ({ failed }) => failed.map(({ name }) => `Fix the step that failed: ${name}`),
  ({ pulls }) =>
    pulls
      .flatMap(({ proposals }) => proposals)
      .map(
        ({ model, package: name, className, title }) =>
          `Review the new row of \`${model}\` in \`models/catalog.json\`: package \`${name}\`, class \`${className}\`, title "${title}". Add grants and usage plans to \`models/annotations\``,
      ),
  ({ pulls }) =>
    pulls
      .flatMap(({ renamed }) => renamed)
      .map(({ model, upstream }) => `Check that \`${upstream}\` is the new file of \`${model}\``),
  ({ pulls }) =>
    pulls
      .flatMap(({ lostPlans }) => [...lostPlans])
      .flatMap(([model, plans]) =>
        plans.map(
          ({ operation, plan }) =>
            `\`${model}\` has lost the usage plan of \`${operation}\`. The contract keeps ${plan.rate}/s, burst ${plan.burst}. Compare it with Amazon's page`,
        ),
      ),
  ({ pulls }) =>
    pulls
      .flatMap(({ unknownKeys }) => unknownKeys)
      .map((key) => `Add an unknown key to \`tools/models/contract-shape.ts\`: \`${key}\``),
  ({ updates }) =>
    updates.missingModels.map(
      (model) =>
        `Amazon does not publish \`${model}\` any more. If the API is retired, set its state in \`models/catalog.json\` to retired. Models have come back before`,
    ),
  ({ updates }) => updates.missingSchemas.map((path) => `Amazon does not publish the schema \`${path}\` any more`),
  ({ updates }) => updates.invalid.map(({ path, reason }) => `\`${path}\` is invalid and was left out: ${reason}`),
  ({ updates: { conflicts } }) =>
    conflicts.length === 0
      ? []
      : [`Sources differ. This update ignores ${firstFew(conflicts.map((name) => `\`${name}\``))}`],
  ({ faults }) => tasksOfFaults(faults),
]

/** Lists what an update needs from a person. */
export function personTasks(update: Update): string[] {
  return taskRows.flatMap((list) => list(update))
}

/** One task for each file or model, because a new model lacks hundreds of texts. */
function tasksOfFaults(faults: readonly string[]): string[] {
  const counts = new Map<string, { row: FaultRow; subject: string; count: number }>()
  for (const fault of faults) {
    for (const row of faultRows) {
      const subject = row.pattern.exec(fault)?.[0]
      if (subject === undefined) continue
      const key = `${faultRows.indexOf(row)} ${subject}`
      counts.set(key, { row, subject, count: (counts.get(key)?.count ?? 0) + 1 })
      break
    }
  }
  return [...counts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, { row, subject, count }]) => row.task(subject, count))
}
