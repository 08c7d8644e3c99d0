import type { TextRender } from './renderer.ts'

/** The model itself; an array where there are several. */
export const renderJson: TextRender = (inputs) => {
  const models = inputs.map(({ model }) => model)
  return `${JSON.stringify(models.length === 1 ? models[0] : models, null, 2)}\n`
}
