package import PipelineDomain
import Localization

extension Model {
  /// True when there is work to do while no key is pending.
  package var hasIdleWork: Bool {
    dueViews > 0 || figures.isDue || areFiguresOfOthers || risks.isDue
  }

  /// True when the figures are of other deals than the filter keeps; a filter still being typed does not
  /// count.
  private var areFiguresOfOthers: Bool {
    draft == nil && figures.filter != shownFilter
  }

  /// The board of the figures: that of the deals the filter keeps.
  var figuredBoard: Board { figures.kept ?? board }

  /// The number of views on screen that wait for their figures; a moment that is not shown yet outdates
  /// every view.
  var dueViews: Int {
    guard travel?.isDue != true else { return .max }
    return [isFilterDue, panel.isDue, areNamesDue].count { $0 } + screens.reduce(0) { $0 + $1.due }
  }

  /// Does one portion of the idle work: computes results, or builds the figures they are computed from.
  mutating func takeFigures() {
    if travel?.isDue == true { return arrive() }
    if readScreens(of: { !$0.contains(.figures) }) { return }
    if areNamesDue { return listNames() }
    if isFilterDue { return lookAtFilter() }
    if areFiguresOfOthers { return beginFigures() }
    if figures.complete != nil, panel.isDue { return readFigures() }
    if figures.complete != nil, readScreens(of: { $0.contains(.figures) && !$0.contains(.trends) })
    {
      return
    }
    guard figures.isDue else {
      if risks.isDue { return risks.advance(board, in: zone) }
      _ = readScreens(of: { $0.contains(.trends) })
      return
    }
    if figures.advance(board, at: asOf, in: zone, me: author) { panel.isDue = true }
  }

  /// Begins to compute the figures of the deals that the filter keeps now.
  private mutating func beginFigures() {
    figures = PanelCalculation(under: shownFilter)
    panel.isDue = true
    outdateScreens()
  }

  mutating func readFigures() {
    guard let facts = figures.complete, let past = figures.past else { return }
    panel.isDue = false
    panel.results = KPIResult.panel(facts, past: past, preset: panel.preset)
    panel.row = max(0, min(panel.row, panel.results.count - 1))
    let period = panelPeriod
    panel.attainment = Attainment(facts, in: period)
    for outcome in Stage.Outcome.allCases where outcome != .open {
      panel.closed[outcome] = facts.closings(as: outcome, in: period)
    }
  }

  /// Returns the result of a KPI with its goal and trend, once it is computed.
  func result(of kpi: String) -> KPIResult? {
    (panel.results + screens.flatMap(\.results)).first { $0.figure.kpi == kpi }
  }

  /// The period of the panel.
  package var panelPeriod: Period {
    Period(board.settings.panel.unit, containing: today)
  }

  /// Shows only these deals, closed ones among them in their columns.
  mutating func narrow(to deals: Set<Deal.ID>, of subject: Selection.Subject) {
    let origin = Selection.Origin(
      mode: mode, beneath: beneath, isPanelFocused: panel.isFocused, cursor: cursor,
      unfolded: unfolded)
    selection = Selection(
      subject: subject, deals: deals, origin: selection?.origin ?? origin)
    let stages = Set(deals.compactMap { board[$0]?.stage })
    for stage in board.settings.stages where stage.outcome != .open && stages.contains(stage.id) {
      unfolded.insert(stage.outcome)
    }
    beneath = []
    mode = .board
    panel.isFocused = false
    arrange()
    goToFirstShown()
    let name = words.name(of: subject)
    say(
      filter == nil
        ? words.onlyShown(deals.count, of: name)
        : words.onlyShown(shownCount, under: deals.count, of: name))
  }

  /// Ends the range, the marks, the search, the narrowing to a figure, or else the filter.
  mutating func clear() {
    if clearMarks() { return }
    if search != nil {
      search = nil
      say(words.searchOff)
    } else if let origin = selection?.origin {
      showAll()
      comeBack(to: origin)
      say(filter == nil ? words.allShown : words.filtered(shownCount))
    } else if filter != nil {
      setFilter("", .everything)
    } else {
      say(words.nothingToLeave)
    }
  }

  /// Shows every deal again.
  mutating func showAll() {
    guard let selection else { return }
    unfolded = selection.origin.unfolded
    self.selection = nil
    arrange()
    settleCursor()
  }

  /// Shows the screen that led to the narrowing again, brought up to date.
  private mutating func comeBack(to origin: Selection.Origin) {
    (mode, beneath) = (origin.mode, origin.beneath)
    panel.isFocused = origin.isPanelFocused
    cursor = origin.cursor
    settleCursor()
    outdateScreens()
    if figures.complete != nil { _ = readScreens(of: { $0.contains(.figures) }) }
  }

  /// Moves the focus to the panel, or back to the board.
  mutating func focusPanel() {
    panel.isFocused.toggle()
    guard panel.isFocused, !panel.isShown else { return }
    togglePanel()
  }

  /// Shows or hides the panel.
  mutating func togglePanel() {
    panel.isShown.toggle()
    if !panel.isShown { panel.isFocused = false }
    revealCursor()
    say(words.panel(isShown: panel.isShown))
  }

  /// Changes the height of cards.
  mutating func toggleDensity() {
    density = density == .cards ? .lines : .cards
    revealCursor()
  }

  /// Unfolds or folds the columns of closed deals.
  mutating func toggleColumns(_ outcomes: Set<Stage.Outcome>) {
    let stage = stageUnderCursor?.id
    let row = cursorRow ?? 0
    let areShown = unfolded.isDisjoint(with: outcomes)
    if areShown { unfolded.formUnion(outcomes) } else { unfolded.subtract(outcomes) }
    let target = areShown ? visibleStages.firstIndex { outcomes.contains($0.outcome) } : nil
    if let target {
      placeCursor(column: target, row: 0)
    } else {
      cursor.column = visibleStages.firstIndex { $0.id == stage } ?? cursor.column
      settleCursor(nearRow: row)
    }
    guard let outcome = Stage.Outcome.allCases.first(where: outcomes.contains) else { return }
    say(words.closedColumns(outcome, areShown: areShown))
  }
}

extension Attainment {
  /// Creates the attainment of the quota of the owners in scope; `nil` without one, or when the amounts
  /// cannot be added.
  fileprivate init?(_ facts: PipelineFacts, in period: Period) {
    guard let found = facts.attainment(in: period) else { return nil }
    self.init(won: found.won, quota: found.quota)
  }
}
