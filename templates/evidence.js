;(() => {
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  const bySaid = new Map()
  const facts = new Map()
  for (const fact of document.querySelectorAll('.fact[data-fact]')) facts.set(fact.dataset.fact, fact)
  for (const said of document.querySelectorAll('.said')) {
    for (const id of said.dataset.facts.split(' ')) bySaid.set(id, [...(bySaid.get(id) ?? []), said])
  }

  /** Brings an element into sight within its own pane; the page itself stays where it is. */
  const show = (element) => {
    const pane = element?.closest('.pane')
    if (!pane || getComputedStyle(pane).overflowY === 'visible') return
    const [inner, outer] = [element.getBoundingClientRect(), pane.getBoundingClientRect()]
    if (inner.top > outer.top + 48 && inner.bottom < outer.bottom) return
    const top = pane.scrollTop + inner.top - outer.top - outer.height / 3
    pane.scrollTo({ top, behavior: still.matches ? 'auto' : 'smooth' })
  }

  const light = (ids) => {
    for (const element of document.querySelectorAll('.on')) element.classList.remove('on')
    for (const id of ids) {
      facts.get(id)?.classList.add('on')
      for (const said of bySaid.get(id) ?? []) said.classList.add('on')
    }
  }

  /** The fact that an element is about; of a place of the text its innermost one. */
  const point = ({ target }) => {
    const fact = target.closest('.fact[data-fact]')
    const said = target.closest('.said')
    if (fact) {
      light([fact.dataset.fact])
      show(bySaid.get(fact.dataset.fact)?.[0])
    } else if (said) {
      const [id] = said.dataset.facts.split(' ')
      light([id])
      show(facts.get(id))
    } else light([])
  }
  document.addEventListener('pointerover', point)
  document.addEventListener('focusin', point)
})()
