import { type AttributeItem, fieldOf } from './attribute-shapes.js'

const kilograms: Readonly<Record<string, number>> = { kilograms: 1, grams: 0.001, pounds: 0.453592, ounces: 0.0283495 }
const centimeters: Readonly<Record<string, number>> = {
  centimeters: 1,
  millimeters: 0.1,
  meters: 100,
  inches: 2.54,
  feet: 30.48,
}

/** A weight such as `{ value: 2, unit: 'pounds' }` in kilograms. Undefined if it is missing. */
export function kilogramsOf(weight: unknown): number | undefined {
  return convert(weight, kilograms)
}

/** Length, width and height in centimeters. Undefined if one of them is missing. */
export function centimetersOf(sides: AttributeItem | undefined): [number, number, number] | undefined {
  const [length, width, height] = [sides?.length, sides?.width, sides?.height].map((side) => convert(side, centimeters))
  return length === undefined || width === undefined || height === undefined ? undefined : [length, width, height]
}

function convert(measure: unknown, factors: Readonly<Record<string, number>>): number | undefined {
  const value = fieldOf(measure, 'value')
  const factor = factors[String(fieldOf(measure, 'unit'))]
  return typeof value === 'number' && factor !== undefined ? Math.round(value * factor * 1000) / 1000 : undefined
}
