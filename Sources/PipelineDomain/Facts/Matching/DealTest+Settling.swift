extension DealTest {
  /// Creates the test of a term, with every lookup done that does not depend on the deal.
  init(_ term: Filter.Term, in context: Filter.Context) {
    let (board, today) = (context.board, context.today)
    switch term {
    case .words(let text):
      let words = FoldedText(text)
      self = .words(
        words, board.organizations { board.settings.isFound(words, in: $0) },
        board.contacts { board.settings.isFound(words, in: $0) })
    case .mark(let mark): self = DealTest(mark, on: board)
    case .text(let key, let value, let isWhole):
      switch value {
      case .me:
        self =
          context.me.map { .text(key, TextPattern(text: FoldedText($0), isWhole: true)) }
          ?? .nothing
      case .text(let text): self = DealTest(key, text, isWhole: isWhole, on: board)
      }
    case .number(let key, let comparison, let number):
      if key.kind != .amount {
        self = .count(key, comparison, number)
      } else if let currency = number.currency {
        self = .money(key, comparison, number, currency)
      } else {
        self = .worth(key, comparison, number, Exchange(board.settings))
      }
    case .day(let key, let comparison, let day):
      guard let span = day.period(on: today, key.direction) else {
        self = .nothing
        return
      }
      switch comparison {
      case .matches, .equals: self = .day(key, start: span.start, end: span.end)
      case .less: self = .day(key, start: nil, end: span.start)
      case .atMost: self = .day(key, start: nil, end: span.end)
      case .greater: self = .day(key, start: span.end, end: nil)
      case .atLeast: self = .day(key, start: span.start, end: nil)
      }
    case .next(let state): self = .next(state)
    case .none(.field(.organization)): self = .organizations([nil])
    case .none(.sector):
      let unknown = board.organizations { $0.sector.isEmpty }
      self = .organizations(Set(unknown.map(Optional.some) + [nil]))
    case .none(let key): self = .empty(key)
    }
  }

  private init(_ key: Filter.Key, _ text: String, isWhole: Bool, on board: Board) {
    let pattern = TextPattern(text: FoldedText(text), isWhole: isWhole)
    switch key {
    case .field(.stage) where isWhole:
      self = .stages(Set([board.settings.stage(matching: text)?.id].compactMap(\.self)))
    case .field(.stage):
      self = .stages(
        board.stages { pattern.matches($0.name) || pattern.matches($0.id.text) })
    case .pipeline:
      let pipelines = board.settings.pipelines(meant: pattern.matches).map(\.id)
      self = .stages(
        board.stages { board.settings.pipeline(of: $0).map(pipelines.contains) == true })
    case .phase: self = .stages(board.stages { $0.phase.rawValue == text })
    case .outcome: self = .stages(board.stages { $0.outcome.rawValue == text })
    case .field(.organization):
      self = .organizations(Set(board.organizations { pattern.matches($0.name) }.map { $0 }))
    case .field(.contacts):
      self = .contacts(
        pattern,
        board.contacts { isWhole ? $0.isCalled(pattern.text) : $0.isFound(by: pattern.text) })
    case .sector:
      self = .organizations(Set(board.organizations { pattern.matches($0.sector) }.map { $0 }))
    case .currency: self = Currency(text).map { .currency($0) } ?? .nothing
    default: self = .text(key, pattern)
    }
  }

  private init(_ mark: Filter.Mark, on board: Board) {
    let ended = { (outcome: Stage.Outcome) in board.stages { $0.outcome == outcome } }
    switch mark {
    case .open: self = .stages(ended(.open))
    case .won: self = .stages(ended(.won))
    case .lost: self = .stages(ended(.lost))
    case .disqualified: self = .stages(ended(.disqualified))
    case .nurtured: self = .nurtured(ended(.open))
    case .fresh: self = .freshness(.fresh)
    case .cooling: self = .freshness(.cooling)
    case .coveredByNextStep: self = .freshness(.coveredByNextStep)
    case .stale: self = .freshness(.stale)
    case .hot: self = .temperature(.hot)
    case .warm: self = .temperature(.warm)
    case .cold: self = .temperature(.cold)
    case .late: self = .late(ended(.open))
    case .pushed: self = .pushed
    }
  }
}

extension Board {
  fileprivate func stages(where isMeant: (Stage) -> Bool) -> Set<Stage.ID> {
    Set(settings.stages.filter(isMeant).map(\.id))
  }

  fileprivate func contacts(where isMeant: (Contact) -> Bool) -> Set<Contact.ID> {
    Set(settings.contacts.standing.filter(isMeant).map(\.id))
  }

  fileprivate func organizations(where isMeant: (Organization) -> Bool) -> Set<Organization.ID> {
    Set(organizations.values.filter(isMeant).map(\.id))
  }
}
