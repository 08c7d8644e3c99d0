;(() => {
  const { key, words, records: own, by, labels } = JSON.parse(document.querySelector('meta[name=review]').content)
  // The token has done its work: it is not to stay in the history.
  if (key) history.replaceState(null, '', '/')
  const [records, text, list, count, state, adding] = ['records', 'text', 'facts', 'count', 'state', 'adding'].map((id) =>
    document.getElementById(id),
  )
  const sheets = document.createElement('div')
  document.body.append(sheets)
  let id = 0
  let view = null
  let at = 0
  /** Facts in the order of the list: those that are doubtful and not decided first. */
  let order = []

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties)
    made.append(...children)
    return made
  }
  const say = (message) => {
    state.textContent = message
  }

  /** Decisions on a page of its own, by record, each with those that belong to it: they are saved as a file. */
  const groups = (own ?? []).map(() => [])
  const decidedOf = (place) => groups[place].flat()
  let unsaved = false

  const wordsIn = (stretch) => stretch.split(/\s+/).filter(Boolean)
  /** The words at a place with their neighbours, as a file of corrections quotes them. */
  const quoteOf = (source, start, end, whole) => {
    const most = whole ? Infinity : 14
    const quote = wordsIn(source.slice(start, end))
    const before = wordsIn(source.slice(Math.max(0, start - 200), start)).slice(1).slice(-5).join(' ')
    const after = quote.length > most ? '' : wordsIn(source.slice(end, end + 200)).slice(0, 5).join(' ')
    return { quote: quote.slice(0, most).join(' '), ...(before && { before }), ...(after && { after }) }
  }

  const entryFor = (record, { path, start, end, owner, value, absent, confirmed, move, whole }) => {
    const fact = record.facts.find((one) => one.path === path && one.places.some((place) => place.start === start))
    const under = owner && record.unders[owner]
    return {
      path,
      ...(fact && !owner && !whole ? fact.entry : { ...quoteOf(record.text, start, end, whole), ...(under && { under }) }),
      ...(value !== undefined && { value }),
      ...(absent && { absent }),
      ...(confirmed && { confirmed }),
      ...(move && { move }),
      ...(by && { by }),
    }
  }

  const DAY = /^\d{4}-\d\d-\d\d$/
  const isBad = ({ path, value }) =>
    (/(?:\/date|Date|\/deadline)$/.test(path) && typeof value === 'string' && !DAY.test(value)) ||
    (typeof value === 'number' && !(value >= 0))

  const shownValue = (value) => (typeof value === 'object' ? JSON.stringify(value) : String(value))

  /** A record with what was decided on this page. */
  const viewOf = (place) => {
    const record = own[place]
    const facts = record.facts.map((fact) => {
      const last = decidedOf(place).findLast(({ at, entry }) => at === fact.places.at(-1)?.start && entry.path === fact.path)
      if (!last) return fact
      const { value, absent, move } = last.entry
      const how = absent ? words.absent : move ? `→ ${move}` : fact.how
      return { ...fact, settled: true, how, ...(value !== undefined && { value: shownValue(value) }) }
    })
    const added = decidedOf(place).filter(({ fact }) => !fact).map(({ entry, at, end }) => ({
      group: '', kind: 'added', what: words.added, value: shownValue(entry.value ?? entry.quote), how: entry.path, path: null,
      pathKind: null, optional: false, was: null, places: [{ start: at, end }], doubt: null, why: '', settled: true,
    }))
    return { ...record, facts: [...facts, ...added], undoable: groups[place].length > 0 }
  }

  /** The file of corrections: YAML whose values are JSON, which is YAML as well. */
  const fileOf = (place) => {
    const entries = [...own[place].entries, ...decidedOf(place).map(({ entry }) => entry)]
    const lines = entries.map((entry) =>
      Object.entries(entry).map(([name, value], index) => `${index === 0 ? '  - ' : '    '}${name}: ${JSON.stringify(value)}\n`).join(''),
    )
    return lines.length === 0 ? 'corrections: []\n' : `corrections:\n${lines.join('')}`
  }

  const download = () => {
    const link = element('a', { href: URL.createObjectURL(new Blob([fileOf(id)], { type: 'application/yaml' })), download: own[id].save })
    link.click()
    URL.revokeObjectURL(link.href)
    unsaved = false
    say(words.downloaded.replace('{file}', own[id].save))
  }

  /** What the server answers, on a page that has none. */
  const answerHere = async (path, body) => {
    if (path === '/records') return own.map(({ name }) => name)
    if (path.startsWith('/record?')) return viewOf(id)
    if (path === '/undo') groups[id].pop()
    else {
      const { also = [], ...first } = body
      const all = [first, ...also]
      if (all.some(isBad)) throw new Error(words.badValue)
      const isRead = (one) =>
        own[id].facts.some((fact) => fact.path === one.path && fact.places.some(({ start }) => start === one.start))
      groups[id].push(all.map((one) => ({ entry: entryFor(own[id], one), at: one.start, end: one.end, fact: isRead(one) })))
    }
    unsaved = groups.some((list) => list.length > 0)
    return viewOf(id)
  }

  /** What a person waits for: what is asked for besides has to wait for it. */
  let busy = Promise.resolve()
  const ask = (path, body) => {
    if (own) return answerHere(path, body)
    const answer = askServer(path, body)
    busy = answer.catch(() => undefined)
    return answer
  }

  const askServer = async (path, body) => {
    const response = await fetch(path, {
      method: body ? 'POST' : 'GET',
      headers: { 'x-protocol-session': key, ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    })
    const answer = response.status === 403 ? { message: '403' } : await response.json()
    if (!response.ok) throw Object.assign(new Error(answer.message), { status: response.status })
    return answer
  }

  const isOpen = ({ doubt, settled }) => doubt !== null && !settled
  const rank = (fact) => (isOpen(fact) ? (fact.doubt === 'high' ? 0 : 1) : 2)
  /** What tells a fact from others while paths change. */
  const nameOf = (fact) => fact && `${fact.path} ${fact.value}`

  /** The pieces of the text that are of a fact, by its index. */
  let piecesOf = new Map()

  const drawText = () => {
    piecesOf = new Map()
    const { text: source, facts } = view
    const stretches = facts.flatMap((fact, index) => fact.places.map((place) => ({ ...place, index, kind: fact.kind })))
    const cuts = [...new Set([0, source.length, ...stretches.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
    const waiting = [...stretches].sort((a, b) => a.start - b.start)
    let open = []
    let next = 0
    const pieces = document.createDocumentFragment()
    cuts.slice(0, -1).forEach((start, cut) => {
      while (waiting[next] && waiting[next].start <= start) open.push(waiting[next++])
      open = open.filter(({ end }) => end > start)
      const inner = open.reduce((best, one) => (best && best.end - best.start <= one.end - one.start ? best : one), null)
      const piece = element('span', { textContent: source.slice(start, cuts[cut + 1]) })
      piece.dataset.start = start
      if (inner) {
        piece.className = `said ${inner.kind}`
        piece.dataset.fact = inner.index
        for (const { index } of open) piecesOf.set(index, [...(piecesOf.get(index) ?? []), piece])
      }
      pieces.append(piece)
    })
    text.replaceChildren(element('pre', {}, pieces))
  }

  const nameRecord = (place, name, open) => {
    const named = records.children[place]?.firstChild
    if (!named) return
    named.textContent = open > 0 ? `${name} (${open})` : name
    named.title = words.open.replace('{count}', open)
  }

  const button = (name, label, run) => element('button', { type: 'button', textContent: label, className: name, onclick: run })

  const itemOf = (index) => {
    const fact = view.facts[index]
    const item = element(
      'li',
      { tabIndex: -1, className: `fact ${fact.kind}${isOpen(fact) ? ' open' : ''}${fact.settled ? ' settled' : ''}` },
      element('span', { className: 'what', textContent: fact.what }),
      ' ',
      element('span', { className: 'value', textContent: fact.value }),
      ...(fact.how ? [element('span', { className: 'how', textContent: fact.how })] : []),
      ...(fact.settled ? [element('span', { className: 'mark', textContent: `✓ ${words.settled}` })] : []),
      ...(isOpen(fact) ? [element('span', { className: 'doubt', textContent: `${words.doubtful}: ${fact.why}` })] : []),
    )
    item.onfocus = () => {
      at = order.indexOf(index)
      light(index)
    }
    item.onclick = ({ target }) => {
      if (!target.closest('.tools')) item.focus()
    }
    return item
  }

  const draw = () => {
    if (sheets.dataset.id !== String(id)) sheets.innerHTML = view.sheets
    sheets.dataset.id = id
    order = view.facts.map((_, index) => index).sort((a, b) => rank(view.facts[a]) - rank(view.facts[b]) || a - b)
    let group = ''
    list.replaceChildren(
      ...order.map((index) => {
        const fact = view.facts[index]
        const item = itemOf(index)
        if (!isOpen(fact) && fact.group !== group) item.dataset.group = group = fact.group
        return item
      }),
    )
    drawCount()
    drawText()
  }

  const drawCount = () => {
    const open = view.facts.filter(isOpen).length
    nameRecord(id, view.name, open)
    count.replaceChildren(
      words.open.replace('{count}', open),
      ...view.unfit.map((entry) => element('span', { className: 'doubt', textContent: `${words.unfit}: ${entry}` })),
      ...(view.undoable ? [button('undo', `${words.undo} (U)`, undo)] : []),
      button('add', `${words.addWords} (A)`, search),
      ...(own ? [button('download', words.download, download)] : []),
    )
  }

  const light = (index) => {
    for (const one of document.querySelectorAll('.on')) one.classList.remove('on')
    for (const one of list.querySelectorAll('.tools, .strip')) one.remove()
    const item = list.children[order.indexOf(index)]
    item?.classList.add('on')
    const said = piecesOf.get(index) ?? []
    for (const one of said) one.classList.add('on')
    said[0]?.scrollIntoView({ block: 'center' })
    item?.scrollIntoView({ block: 'nearest' })
    const fact = view.facts[index]
    item?.insertAdjacentHTML('beforeend', fact.strip ?? '')
    if (!item || fact.path === null || fact.places.length === 0) return
    const tools = element('span', { className: 'tools' })
    if (fact.pathKind !== 'piece') {
      tools.append(button('confirm', `${words.confirm} (C)`, confirm))
      if (fact.pathKind !== 'remark') tools.append(button('correct', `${words.correct} (E)`, edit))
    }
    if (fact.optional)
      tools.append(
        button('absent', `${fact.pathKind === 'piece' ? words.quiet : words.absent} (X)`, () => decide({ absent: true })),
      )
    tools.append(...cuts(fact), ...moves(fact.path))
    if (labels && PEOPLE.includes(fact.pathKind))
      tools.append(button('register', `${words.learnPerson}…`, () => learnPerson(fact)))
    item.append(tools)
  }

  const PEOPLE = ['person', 'attendee', 'speaker', 'assignee', 'signature']
  const CUT = ['attendee', 'item', 'decision']
  /** Buttons that make two facts of one, and one of two. */
  const cuts = (fact) =>
    CUT.includes(fact.pathKind)
      ? [
          button('split', `${words.split} (S)`, () => split(fact)),
          ...(nextOf(fact) ? [button('join', `${words.join} (M)`, () => join(fact))] : []),
        ]
      : []

  const LISTS = { attendees: 'present', absent: 'absentPerson', invited: 'invited' }
  /** Buttons that move somebody to another list, or a decision to another question. */
  const moves = (path) => {
    const [, from] = /^\/(attendees|absent|invited)\/\d+$/.exec(path) ?? []
    if (from)
      return Object.entries(LISTS)
        .filter(([list]) => list !== from)
        .map(([list, name]) => button(`move ${list}`, `→ ${words[name]}`, () => decide({ move: `/${list}/-` })))
    const question = /^(\/agenda\/\d+)\/decisions\/\d+$/.exec(path)?.[1]
    const others = view.facts.filter(({ path: other, pathKind }) => question && pathKind === 'item' && other !== question)
    if (others.length === 0) return []
    const choice = element('select', { ariaLabel: words.moveTo }, ...others.map(({ path: owner, value }) => new Option(value.slice(0, 60), owner)))
    const move = () => decide({ move: '/agenda/-/decisions/-', owner: choice.value })
    return [element('span', { className: 'moving' }, choice, button('move', `→ ${words.move}`, move))]
  }

  const listOf = (path) => path.replace(/\/\d+$/, '')
  const nextOf = ({ path }) => {
    const following = `${listOf(path)}/${Number(/\d+$/.exec(path)[0]) + 1}`
    return view.facts.find((one) => one.path === following && one.places.length > 0)
  }
  const partsOf = ({ path }, pattern) =>
    view.facts.filter((one) => one.path?.startsWith(`${path}/`) && one.places.length > 0 && pattern.test(one.path.slice(path.length)))
  const placeOf = ({ places }) => {
    const { start, end } = places[places.length - 1]
    return { start, end }
  }
  const isWithin = (inner, outer) => inner.start >= outer.start && inner.end <= outer.end

  /** Where words stand in a stretch of the text, whatever the blanks between them. */
  const stretchOf = (said, from, to) => {
    const pattern = wordsIn(said).map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('\\s+')
    const found = pattern === '' ? null : new RegExp(pattern, 'iu').exec(view.text.slice(from, to))
    return found ? { start: from + found.index, end: from + found.index + found[0].length } : null
  }

  const deadlineOf = ({ value, was }) => ({
    text: value,
    ...(DAY.test(was) ? { due: was } : /^(?:RRULE|FREQ)/.test(was) ? { rrule: was } : {}),
  })

  /** Makes decisions that belong together: they are taken back together. */
  const sendAll = ([first, ...also], back) => send('/decide', { ...first, also }, words.saved, back)

  /** What a piece that is split off is: a clause takes along who is named in its words, and by when. */
  const pieceValue = (fact, piece) => {
    if (fact.pathKind !== 'decision') return { value: piece.words, gone: [] }
    const parts = partsOf(fact, /^\/(?:assignees\/\d+|deadline)$/).filter((part) => isWithin(placeOf(part), piece))
    const assignees = parts.filter(({ pathKind }) => pathKind === 'assignee').map(({ value }) => value)
    const due = parts.find(({ pathKind }) => pathKind === 'deadline')
    return {
      value: { text: piece.words, ...(assignees.length > 0 && { assignees }), ...(due && { deadline: deadlineOf(due) }) },
      gone: parts.map((part) => ({ path: part.path, ...placeOf(part), absent: true })),
    }
  }

  const split = (fact) => {
    const place = placeOf(fact)
    askBelow(words.splitHow, view.text.slice(place.start, place.end).replace(/\s+/g, ' ').trim(), true, (value) => {
      const pieces = []
      for (const line of value.split('\n').filter((one) => one.trim() !== '')) {
        const found = stretchOf(line, pieces.at(-1)?.end ?? place.start, place.end)
        if (!found) return say(words.splitLost.replace('{words}', line.trim()))
        pieces.push({ ...found, words: line.trim() })
      }
      if (pieces.length < 2) return say(words.splitHow)
      const [first, ...others] = pieces
      const made = others.map((piece) => ({ piece, ...pieceValue(fact, piece) }))
      const under = listOf(fact.path)
      const owner = listOf(under.replace(/\/[a-z]+$/, '') + '/0')
      sendAll(
        [
          ...made.flatMap(({ gone }) => gone),
          { path: fact.path, start: first.start, end: first.end, value: first.words, whole: true },
          ...made.map(({ piece: { start, end }, value }) => ({ path: `${under}/-`, start, end, value, whole: true, ...(owner && { owner }) })),
        ],
        null,
      )
    })
  }

  /** What of the second of two facts goes to the first. */
  const inherited = (first, second) => {
    const moved = partsOf(second, /^\/(?:decisions|speakers|remarks|items)\/\d+$/).map((part) => ({
      path: part.path,
      ...placeOf(part),
      owner: first.path,
      move: part.path.includes('/items/') ? `${first.path}/items/-` : `/agenda/-/${part.path.slice(second.path.length + 1).replace(/\d+$/, '-')}`,
    }))
    const added = partsOf(second, /^\/(?:assignees\/\d+|deadline)$/).flatMap((part) => {
      const isDeadline = part.pathKind === 'deadline'
      if (isDeadline && partsOf(first, /^\/deadline$/).length > 0) return []
      const path = `${first.path}/${isDeadline ? 'deadline' : 'assignees/-'}`
      return [{ path, ...placeOf(part), owner: first.path, value: isDeadline ? deadlineOf(part) : part.value }]
    })
    return { moved, added }
  }

  const join = (first) => {
    const second = nextOf(first)
    if (!second) return
    const [one, other] = [placeOf(first), placeOf(second)]
    askBelow(words.joinHow, `${first.was ?? first.value} ${second.was ?? second.value}`, false, (value) => {
      const { moved, added } = inherited(first, second)
      // Side by side they are one stretch; else the words of the second stay where they are and are no fact of their own.
      const beside = !view.facts.some(({ places }) => places.some(({ start }) => start >= one.end && start < other.start))
      sendAll(
        [
          ...moved,
          { path: second.path, ...other, absent: true },
          { path: first.path, start: one.start, end: beside ? other.end : one.end, value, ...(beside && { whole: true }) },
          ...added,
          ...(beside ? [] : [{ path: '/unrecognized/-', ...other, absent: true, whole: true }]),
        ],
        null,
      )
    })
  }

  /** Asks for words below the fact in focus. */
  const askBelow = (hint, value, lines, done) => {
    const item = list.children[at]
    for (const one of list.querySelectorAll('.tools')) one.remove()
    const { made, field } = form(value, done, lines)
    if (hint) made.prepend(element('span', { className: 'hint', textContent: hint }))
    item.append(made)
    field.focus()
  }

  const focusAt = (place) => list.children[Math.max(0, Math.min(place, list.children.length - 1))]?.focus()

  /** The fact that the next one is looked at after this one is decided. */
  const show = (fresh, message, back) => {
    view = fresh
    draw()
    say(message)
    const place = order.findIndex((index) => nameOf(view.facts[index]) === back)
    focusAt(order.some((index) => isOpen(view.facts[index])) && place < 0 ? 0 : Math.max(0, place))
  }

  /** What is being saved while a person goes on. */
  let saving = Promise.resolve()

  const failed = async (error, back) => {
    // Somebody else has changed the record: what is there now is shown.
    if (error.status === 409) show(await ask(`/record?id=${id}`), error.message, back)
    else say(words.failed + error.message)
  }

  const send = async (path, body, message, back) => {
    await saving
    try {
      show(await ask(path, { id, version: view.version, ...body }), message, back)
    } catch (error) {
      await failed(error, back)
    }
  }

  /** What is confirmed changes nothing else: nobody has to wait for it. */
  const confirm = () => {
    const fact = view.facts[order[at]]
    fact.settled = true
    const before = list.children[at]
    const after = itemOf(order[at])
    Object.assign(after.dataset, before.dataset)
    before.replaceWith(after)
    drawCount()
    focusAt(at + 1)
    const save = async () => {
      try {
        const body = { id, version: view.version, path: fact.path, ...placeOf(fact), confirmed: true }
        const { version, undoable, unfit } = await ask('/decide', body)
        Object.assign(view, { version, undoable, unfit })
        drawCount()
        say(words.saved)
      } catch (error) {
        fact.settled = false
        await failed(error, nameOf(fact))
      }
    }
    saving = saving.then(save)
  }

  const decide = (decision) => {
    const fact = view.facts[order[at]]
    if (!fact?.path || fact.places.length === 0) return
    const [place] = fact.places.slice(-1)
    const following = view.facts[order[at + 1]]
    const back = decision.value === undefined ? nameOf(following) : nameOf(fact)
    send('/decide', { path: fact.path, start: place.start, end: place.end, ...decision }, words.saved, back)
  }

  const undo = () => send('/undo', {}, words.undone, nameOf(view.facts[order[at]]))

  const valueOf = (kind, value) => {
    if (kind === 'count' || kind === 'votes') return Number(value)
    if (kind === 'flag') return value === 'true'
    if (kind !== 'vote') return value
    const [yes, no, abstain] = value.split('/').map((one) => (one.trim() === '' ? null : Number(one)))
    return { yes, no, abstain }
  }

  const form = (value, done, lines = false) => {
    const field = element('textarea', { value, rows: lines || value.length > 60 ? 4 : 1, ariaLabel: words.value })
    const made = element('span', { className: 'tools' })
    const save = () => {
      if (field.value.trim() !== '') done(field.value.trim())
    }
    made.append(
      field,
      button('save', words.save, save),
      button('cancel', words.cancel, close),
    )
    field.onkeydown = (event) => {
      if (event.key === 'Enter' && (lines ? event.ctrlKey || event.metaKey : !event.shiftKey)) {
        event.preventDefault()
        save()
      } else if (event.key === 'Escape') close()
      event.stopPropagation()
    }
    return { made, field }
  }

  const edit = () => {
    const fact = view.facts[order[at]]
    if (!list.children[at] || !fact.path) return
    askBelow('', String(fact.was ?? fact.value), false, (value) => decide({ value: valueOf(fact.pathKind, value) }))
    list.querySelector('textarea').select()
  }

  /** Offsets of the selected words in the text. */
  const selected = () => {
    const selection = getSelection()
    if (!selection || selection.isCollapsed || !text.contains(selection.anchorNode)) return null
    const range = selection.getRangeAt(0)
    const offset = (node, inside) => {
      const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node.children[inside])?.closest('[data-start]')
      return piece ? Number(piece.dataset.start) + (node.nodeType === Node.TEXT_NODE ? inside : 0) : view.text.length
    }
    const [start, end] = [offset(range.startContainer, range.startOffset), offset(range.endContainer, range.endOffset)]
    return end > start ? { start, end, words: view.text.slice(start, end).replace(/\s+/g, ' ').trim() } : null
  }

  const focused = () => view.facts[order[at]]?.path ?? ''
  const ownerOf = (pattern) => pattern.exec(focused())?.[0]
  const CHOICES = () => {
    const question = ownerOf(/^\/agenda\/\d+/)
    const clause = ownerOf(/^(?:\/agenda\/\d+)?\/decisions\/\d+(?:\/items\/\d+)*/)
    return [
      ['chair', '/chair'],
      ['secretary', '/secretary'],
      ['present', '/attendees/-'],
      ['absentPerson', '/absent/-'],
      ['invited', '/invited/-'],
      ['date', '/date'],
      ['number', '/number'],
      ['place', '/place'],
      ['question', '/agenda/-'],
      ...(question ? [['decision', `${question}/decisions/-`, question]] : []),
      ...(clause ? [['deadline', `${clause}/deadline`, clause], ['assignee', `${clause}/assignees/-`, clause]] : []),
    ]
  }

  const close = () => {
    adding.hidden = true
    offered = ''
    focusAt(at)
  }
  const panel = (...content) => {
    adding.replaceChildren(...content)
    adding.hidden = false
    adding.scrollIntoView({ block: 'nearest' })
  }

  /** The words that are offered for a fact, so that they are not offered twice. */
  let offered = ''
  const offer = () => {
    const place = selected()
    if (place && offered !== `${place.start} ${place.end}`) offerAt(place)
  }

  const offerAt = (place) => {
    offered = `${place.start} ${place.end}`
    const done = () => {
      adding.hidden = true
      offered = ''
    }
    const choices = CHOICES().map(([name, path, owner]) =>
      button(name, words[name], () => {
        const { made, field } = form(place.words, (value) => {
          done()
          send('/decide', { path, start: place.start, end: place.end, ...(owner && { owner }), value, whole: true }, words.saved, null)
        })
        panel(`${words[name]}: `, made)
        field.focus()
      }),
    )
    const quiet = button('quiet', words.quiet, () => {
      done()
      send('/decide', { path: '/unrecognized/-', start: place.start, end: place.end, absent: true, whole: true }, words.saved, null)
    })
    const learned = [
      element('p', { className: 'hint', textContent: words.learn }),
      button('heads', `${words.learnHeads}…`, () => learnWords(place.words)),
      button('body', `${words.learnBody}…`, () => learnBody(place.words)),
    ]
    panel(element('p', { textContent: `${words.add} «${place.words}»` }), ...choices, quiet, ...(labels ? learned : []))
  }

  /** Words of the text that are typed instead of selected: by the keyboard alone. */
  const search = () => {
    const { made, field } = form('', (said) => {
      const found = stretchOf(said, last && last.said === said ? last.end : 0, view.text.length) ?? stretchOf(said, 0, view.text.length)
      if (!found) return say(words.notFound)
      last = { said, ...found }
      select(found)
      offerAt({ ...found, words: view.text.slice(found.start, found.end).replace(/\s+/g, ' ') })
      adding.querySelector('button').focus()
    })
    let last = null
    panel(`${words.find}: `, made)
    field.focus()
  }

  const select = ({ start, end }) => {
    const pieces = [...text.querySelectorAll('[data-start]')]
    const point = (offset) => {
      const piece = pieces.findLast(({ dataset }) => Number(dataset.start) <= offset)
      return [piece.firstChild, offset - Number(piece.dataset.start)]
    }
    offered = `${start} ${end}`
    getSelection().setBaseAndExtent(...point(start), ...point(end))
    point(start)[0].parentElement.scrollIntoView({ block: 'center' })
  }

  /** A form for something that the office is to know; what it would change is shown before anything is written. */
  const learn = (title, fields, lessonOf) => {
    const made = element('form', { className: 'lesson' }, element('p', { textContent: title }))
    for (const [label, field] of fields) made.append(element('label', {}, label, field))
    made.append(element('button', { textContent: words.learnShow }), button('cancel', words.cancel, close))
    made.onsubmit = async (event) => {
      event.preventDefault()
      const lesson = lessonOf()
      try {
        const { shown, seen } = await ask('/learn', { id, version: view.version, lesson })
        const write = button('write', words.learnWrite, () => {
          adding.hidden = true
          send('/learn', { lesson, seen }, words.learned, nameOf(view.facts[order[at]]))
        })
        panel(words.learnChanges, element('pre', { className: 'diff', tabIndex: 0, ariaLabel: words.learnChanges, role: 'region' }, ...diffLines(shown)), write, button('cancel', words.cancel, close))
        write.focus()
      } catch (error) {
        say(words.failed + error.message)
      }
    }
    panel(made)
    fields[0][1].focus()
  }

  const diffLines = (shown) =>
    shown.split('\n').map((line) => {
      const name = /^\+(?!\+\+)/.test(line) ? 'ins' : /^-(?!--)/.test(line) ? 'del' : 'span'
      return element(name, { textContent: `${line}\n` })
    })

  const input = (value) => element('input', { value })

  const learnWords = (said) => {
    const [field, part] = [input(said.replace(/:$/, '')), element('select', {}, ...labels.map(([name, word]) => new Option(word, name)))]
    part.value = 'decided'
    learn(words.learnHeadsHow, [[words.learnPart, part], [words.learnTheWords, field]], () => ({ kind: 'words', key: part.value, words: field.value }))
  }

  const learnBody = (said) => {
    const [word = ''] = wordsIn(said)
    const field = input(`${word.toLowerCase().replace(/[^\p{L}]+$/u, '').replace(/[аеёиоуыэюяьй]{1,2}$/u, '')}*`)
    learn(words.learnBodyHow, [[words.learnTheWord, field]], () => ({ kind: 'words', key: 'body', words: field.value }))
  }

  const learnPerson = (fact) => {
    const place = placeOf(fact)
    const said = view.text.slice(place.start, place.end).replace(/\s+/g, ' ')
    const other = said.slice(0, 3).toLowerCase() === fact.value.slice(0, 3).toLowerCase() ? '' : said
    const [name, position, alias] = [input(fact.value), input(partsOf(fact, /^\/position$/)[0]?.value ?? ''), input(other)]
    learn(words.learnPersonHow, [[words.learnName, name], [words.learnPosition, position], [words.learnAlias, alias]], () => ({
      kind: 'person',
      name: name.value,
      ...(position.value.trim() && { position: position.value }),
      ...(alias.value.trim() && { alias: alias.value }),
    }))
  }

  const nextDoubtful = () => {
    const open = order.map((index, place) => (isOpen(view.facts[index]) ? place : -1)).filter((place) => place >= 0)
    focusAt(open.find((place) => place > at) ?? open[0] ?? at)
  }

  const KEYS = {
    j: () => focusAt(at + 1),
    ArrowDown: () => focusAt(at + 1),
    k: () => focusAt(at - 1),
    ArrowUp: () => focusAt(at - 1),
    n: nextDoubtful,
    c: () => list.children[at]?.querySelector('.confirm')?.click(),
    e: () => list.children[at]?.querySelector('.correct')?.click(),
    x: () => list.children[at]?.querySelector('.absent')?.click(),
    s: () => list.children[at]?.querySelector('.split')?.click(),
    m: () => list.children[at]?.querySelector('.join')?.click(),
    a: () => search(),
    u: () => view.undoable && undo(),
  }
  /** The same keys on a Russian keyboard. */
  const BY_CODE = { KeyJ: 'j', KeyK: 'k', KeyN: 'n', KeyC: 'c', KeyE: 'e', KeyX: 'x', KeyU: 'u', KeyS: 's', KeyM: 'm', KeyA: 'a' }

  document.addEventListener('keydown', (event) => {
    if (!view || event.ctrlKey || event.metaKey || event.altKey || /^(?:TEXTAREA|INPUT|SELECT)$/.test(event.target.tagName)) return
    if (event.key === 'Escape' && !adding.hidden) close()
    const run = KEYS[BY_CODE[event.code] ?? event.key]
    if (!run || (event.key.startsWith('Arrow') && !list.contains(event.target))) return
    event.preventDefault()
    run()
  })
  text.addEventListener('click', ({ target }) => {
    const inner = target.closest('.said')?.dataset.fact
    if (inner !== undefined && getSelection().isCollapsed) focusAt(order.indexOf(Number(inner)))
  })
  text.addEventListener('pointerup', () => setTimeout(offer))
  text.addEventListener('keyup', offer)
  // By touch words are selected without a pointer that is lifted.
  let settling = 0
  document.addEventListener('selectionchange', () => {
    clearTimeout(settling)
    settling = setTimeout(() => view && offer(), 400)
  })

  /** Records that were opened: what is open in them is known. */
  const seen = new Set()

  const openRecord = async (next) => {
    await saving
    id = next
    seen.add(id)
    adding.hidden = true
    offered = ''
    for (const [place, item] of [...records.children].entries()) item.firstChild.ariaCurrent = String(place === id)
    try {
      view = await ask(`/record?id=${id}`)
      at = 0
      draw()
      focusAt(0)
      say('')
    } catch (error) {
      view = null
      for (const part of [list, text, count]) part.replaceChildren()
      say(words.failed + error.message)
    }
  }

  /** What is open in the records that nobody has looked at yet, one by one, whenever nothing else is asked for. */
  const countAll = async (files) => {
    for (const [place, name] of files.entries()) {
      await busy
      if (place === id || seen.has(place)) continue
      const open = await askServer(`/open?id=${place}`).catch(() => 0)
      if (!seen.has(place)) nameRecord(place, name, open)
    }
  }

  if (own)
    addEventListener('beforeunload', (event) => {
      if (unsaved) event.preventDefault()
    })

  ask('/records').then((files) => {
    records.replaceChildren(
      ...files.map((file, place) => {
        const open = own?.[place].facts.filter(isOpen).length ?? 0
        return element('li', {}, button('record', open > 0 ? `${file} (${open})` : file, () => openRecord(place)))
      }),
    )
    return openRecord(0).then(() => (own ? undefined : countAll(files)))
  }, (error) => say(words.failed + error.message))
})()
