import { type AttributeRow, choice, code, count, measure, text } from './attribute-shapes.js'

/** Attributes that only some product types have. */
export const specialAttributes = {
  capacity: measure('Capacity', 'product_details', ['liters', 'milliliters', 'fluid_ounces'], ({ title }) =>
    litersIn(title),
  ),
  number_of_wheels: count('Number of Wheels', 'product_details', 4),
  shell_type: choice('Shell Type', 'product_details', { hard: 'Hard', soft: 'Soft' }, () => 'hard'),
  fabric_type: text('Fabric Type', 'product_details', 200, () => '100% cotton'),
  apparel_size: code('Apparel Size', 'product_details', { minLength: 1, maxLength: 20 }, () => 'm'),
  footwear_size: code('Footwear Size', 'product_details', { minLength: 1, maxLength: 20 }, () => '42'),
  department: text('Department', 'product_details', 50, () => 'Unisex'),
  wattage: measure('Wattage', 'product_details', ['watts'], () => 9),
  voltage: measure('Voltage', 'product_details', ['volts'], () => 18),
  light_source_type: code('Light Source Type', 'product_details', { minLength: 1 }, () => 'led'),
  connectivity_technology: text('Connectivity Technology', 'product_details', 100, () => 'Bluetooth', 5),
  noise_control: choice(
    'Noise Control',
    'product_details',
    { active_noise_cancellation: 'Active', passive_noise_isolation: 'Passive', none: 'None' },
    () => 'none',
  ),
  blade_material: text('Blade Material', 'product_details', 100, () => 'Stainless steel'),
  item_thickness: measure(
    'Item Thickness',
    'product_details',
    ['centimeters', 'inches', 'millimeters'],
    ({ dimensions }) => dimensions[2],
  ),
  manufacturer_minimum_age: measure('Minimum Age', 'safety_and_compliance', ['months', 'years'], () => 36),
  sheet_count: count('Sheet Count', 'product_details', 80),
  maximum_weight_recommendation: measure(
    'Maximum Weight',
    'product_details',
    ['kilograms', 'grams', 'pounds', 'ounces'],
    () => 120,
  ),
  pattern: text('Pattern', 'product_details', 50, () => 'Solid'),
} satisfies Record<string, AttributeRow>

/** The capacity that a title names, such as 0.75 for `Steel water bottle, 750 ml`. */
function litersIn(title: string): number {
  const [, amount, unit] = /(\d+) (ml|l)\b/.exec(title) ?? []
  return amount === undefined ? 1 : Number(amount) / (unit === 'ml' ? 1000 : 1)
}
