import type { SwaggerModel } from '../src/model/swagger-model.js'

/** A copy of models without their static cases, so that every response is generated. */
export function modelsWithoutCases(models: readonly SwaggerModel[]): readonly SwaggerModel[] {
  return JSON.parse(JSON.stringify(models), (name, value) =>
    name === 'x-amzn-api-sandbox' || name === 'x-amazon-spds-sandbox-behaviors' ? undefined : value,
  )
}
