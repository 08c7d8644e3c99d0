import { randomFrom, seedOf } from '../styles/random.ts'
import { containerInput } from './containers.ts'
import { containerStock, textStock, type Stock } from './stock.ts'
import { textInput } from './texts.ts'

/** Makes the inputs of a seed: the same number gives the same bytes on every machine. */
export function inputsOf(seed: string): (index: number) => Stock {
  const [texts, containers] = [textStock(), containerStock()]
  return (index) => {
    const random = randomFrom(seedOf(`${seed}/${String(index)}`))
    return index % 3 === 2 ? containerInput(containers, random) : textInput(texts, random)
  }
}
