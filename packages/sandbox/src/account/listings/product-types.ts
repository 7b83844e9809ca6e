import type { specialAttributes } from './special-attributes.js'

interface ProductTypeRow {
  readonly title: string
  /** Name of the department of the store that has the products. */
  readonly department: string
  /** Special attributes that the type requires. */
  readonly required: readonly (keyof typeof specialAttributes)[]
}

/** The product types of the seeded products. */
export const productTypes: Readonly<Record<string, ProductTypeRow>> = {
  // Amazon's general type, for offers and changes that belong to any type.
  PRODUCT: { title: 'Product', department: 'Home', required: [] },
  LUGGAGE: { title: 'Luggage', department: 'Luggage', required: ['capacity', 'number_of_wheels', 'shell_type'] },
  BACKPACK: { title: 'Backpack', department: 'Luggage', required: ['capacity', 'department'] },
  SHIRT: { title: 'Shirt', department: 'Clothing', required: ['apparel_size', 'department', 'fabric_type'] },
  LAMP: { title: 'Lamp', department: 'Home', required: ['light_source_type', 'wattage'] },
  BOTTLE: { title: 'Bottle', department: 'Kitchen', required: ['capacity'] },
  KEYBOARDS: { title: 'Keyboards', department: 'Electronics', required: ['connectivity_technology'] },
  HEADPHONES: {
    title: 'Headphones',
    department: 'Electronics',
    required: ['connectivity_technology', 'noise_control'],
  },
  TOWEL: { title: 'Towel', department: 'Home', required: ['fabric_type'] },
  CHAIR: { title: 'Chair', department: 'Office Products', required: ['maximum_weight_recommendation'] },
  KITCHEN_KNIFE: { title: 'Kitchen Knife', department: 'Kitchen', required: ['blade_material'] },
  EXERCISE_MAT: { title: 'Exercise Mat', department: 'Sports', required: ['item_thickness'] },
  COFFEE_MAKER: { title: 'Coffee Maker', department: 'Kitchen', required: ['capacity', 'wattage'] },
  TOYS_AND_GAMES: { title: 'Toys and Games', department: 'Toys', required: ['manufacturer_minimum_age'] },
  PET_APPAREL: { title: 'Pet Apparel', department: 'Pet Supplies', required: ['pattern'] },
  NOTEBOOK: { title: 'Notebook', department: 'Office Products', required: ['sheet_count'] },
  SHOES: { title: 'Shoes', department: 'Clothing', required: ['department', 'footwear_size'] },
  POWER_DRILL: { title: 'Power Drill', department: 'Tools', required: ['voltage'] },
  HOSE: { title: 'Hose', department: 'Garden', required: [] },
  DRINKING_CUP: { title: 'Drinking Cup', department: 'Kitchen', required: ['capacity'] },
  BICYCLE_LIGHT: { title: 'Bicycle Light', department: 'Sports', required: ['light_source_type'] },
}
