/// One condition of a filter, resolved against a board.
enum DealTest: Sendable {
  /// Never met.
  case nothing
  /// Some text stands in the title, the notes, a tag, a field of the board, or the organization or a contact is
  /// one of these.
  case words(FoldedText, Set<Organization.ID>, Set<Contact.ID>)
  /// The text of a field matches the pattern.
  case text(Filter.Key, TextPattern)
  /// The deal is in one of these stages.
  case stages(Set<Stage.ID>)
  /// The organization is one of these; `nil` for having none.
  case organizations(Set<Organization.ID?>)
  /// One of the people is called so, or is one of these.
  case contacts(TextPattern, Set<Contact.ID>)
  /// Amounts are in that currency.
  case currency(Currency)
  /// An amount in that currency, unconverted, compares so.
  case money(Filter.Key, Filter.Comparison, Filter.Number, Currency)
  /// The worth of an amount in the board's currency, by its rates, compares so.
  case worth(Filter.Key, Filter.Comparison, Filter.Number, Exchange?)
  /// A count compares so.
  case count(Filter.Key, Filter.Comparison, Filter.Number)
  /// A day lies from `start` on, before `end`; an unknown bound is open.
  case day(Filter.Key, start: Day?, end: Day?)
  /// The field is empty.
  case empty(Filter.Key)
  case freshness(Freshness.State)
  case temperature(Temperature)
  case next(NextStep.State)
  /// The deal is in one of these stages and its next step is late.
  case late(Set<Stage.ID>)
  /// The deal is in one of these stages and comes back on a later day.
  case nurtured(Set<Stage.ID>)
  /// Its close date was put off so often that it is not to be trusted.
  case pushed

  func holds(
    for deal: Deal, in context: Filter.Context, _ sight: inout DealSight
  ) -> Bool {
    switch self {
    case .nothing: return false
    case .words(let words, let organizations, let contacts):
      return words.isFound(in: deal.title) || deal.organization.map(organizations.contains) == true
        || (!deal.notes.isEmpty && words.isFound(in: deal.notes))
        || deal.tags.contains { words.isFound(in: $0) }
        || deal.contacts.contains { words.isFound(in: $0.name) }
        || deal.stakeholders.keys.contains(where: contacts.contains)
        || context.board.settings.isFound(words, in: deal.customFields, on: .deal)
    case .contacts(let pattern, let contacts):
      return deal.contacts.contains { pattern.matches($0.name) || pattern.matches($0.email) }
        || deal.stakeholders.keys.contains(where: contacts.contains)
    case .text(let key, let pattern): return key.holds(pattern, for: deal, on: context.board)
    case .stages(let stages): return stages.contains(deal.stage)
    case .organizations(let organizations): return organizations.contains(deal.organization)
    case .currency(let currency): return deal.amount?.currency == currency
    case .money(let key, let comparison, let number, let currency):
      return key.amounts(of: deal, on: context.board).contains { money in
        money.currency == currency
          && number.isMet(by: Ratio(money.minorUnits), of: currency, comparison)
      }
    case .worth(let key, let comparison, let number, let exchange):
      return key.amounts(of: deal, on: context.board).contains { money in
        context.worth(money, of: deal, by: exchange).map {
          number.isMet(by: $0, of: context.board.settings.currency, comparison)
        } ?? false
      }
    case .count(let key, let comparison, let number):
      return key.counts(of: deal, in: context, &sight).contains {
        number.isMet(by: $0, of: nil, comparison)
      }
    case .day(let key, let start, let end):
      return key.days(of: deal, in: context).contains { day in
        start ?? day <= day && (end.map { day < $0 } ?? true)
      }
    case .empty(let key): return key.isEmpty(in: deal, context)
    case .freshness(let state): return sight.freshness(of: deal, in: context).state == state
    case .temperature(let temperature):
      return sight.score(of: deal, in: context).temperature == temperature
    case .next(let state): return deal.nextStepState(on: context.today) == state
    case .late(let stages):
      return stages.contains(deal.stage) && deal.nextStepState(on: context.today) == .late
    case .nurtured(let stages):
      return stages.contains(deal.stage) && deal.isNurtured(on: context.today)
    case .pushed: return deal.pushes.times >= Pushes.limit
    }
  }
}

extension Filter.Context {
  /// Returns the worth of an amount of a deal in the board's currency, in minor units; `nil` without a rate.
  fileprivate func worth(_ money: Money, of deal: Deal, by exchange: Exchange?) -> Ratio? {
    guard money.currency != board.settings.currency else { return Ratio(money.minorUnits) }
    guard let exchange else { return nil }
    let units = Int128(money.minorUnits)
    return exchange.worth(
      units, of: money.currency, on: board.rateDay(of: deal, on: today, in: zone)
    )
    .flatMap { Ratio($0, exchange.scale) }
  }
}

/// A text to be contained in another, or to equal it.
struct TextPattern: Sendable {
  let text: FoldedText
  let isWhole: Bool

  func matches(_ other: String) -> Bool {
    isWhole ? text.isAll(of: other) : text.isFound(in: other)
  }
}

extension Filter.Key {
  fileprivate func holds(_ pattern: TextPattern, for deal: Deal, on board: Board) -> Bool {
    if case .custom(let field) = self {
      return board.values(of: field, for: deal).contains { pattern.matches($0.word) }
    }
    guard case .field(let field) = self else { return false }
    return switch deal[field] {
    case .text(let text): pattern.matches(text)
    case .list(let words): words.contains(where: pattern.matches)
    default: false
    }
  }

  fileprivate func amounts(of deal: Deal, on board: Board) -> [Money] {
    guard case .custom(let field) = self else {
      return [value(in: deal).money].compactMap(\.self)
    }
    return board.values(of: field, for: deal).compactMap(\.money)
  }

  /// Returns the value of a deal's field; none for a computed key.
  private func value(in deal: Deal) -> FieldValue {
    if case .field(let field) = self { deal[field] } else { .none }
  }

  fileprivate func counts(
    of deal: Deal, in context: Filter.Context, _ sight: inout DealSight
  ) -> [Ratio] {
    if case .custom(let field) = self {
      return context.board.values(of: field, for: deal).compactMap { $0.number?.ratio }
    }
    return [count(of: deal, in: context, &sight)].compactMap { $0.map { Ratio($0) } }
  }

  private func count(
    of deal: Deal, in context: Filter.Context, _ sight: inout DealSight
  ) -> Int? {
    switch self {
    case .field(let field): if case .integer(let number) = deal[field] { number } else { nil }
    case .probability: context.board.probability(of: deal)
    case .score: sight.score(of: deal, in: context).total
    case .fit: sight.score(of: deal, in: context).fit.points
    case .engagement: sight.score(of: deal, in: context).engagement.points
    case .idle: sight.freshness(of: deal, in: context).idleDays
    case .instage: sight.freshness(of: deal, in: context).stageDays
    case .pushes: deal.pushes.times
    case .risk: context.risk?.risk(of: deal, at: context.now)?.percent
    default: nil
    }
  }

  fileprivate func days(of deal: Deal, in context: Filter.Context) -> [Day] {
    guard case .custom(let field) = self else {
      return [day(of: deal, in: context)].compactMap(\.self)
    }
    return context.board.values(of: field, for: deal).compactMap(\.day)
  }

  private func day(of deal: Deal, in context: Filter.Context) -> Day? {
    switch self {
    case .field(let field): deal[field].day
    case .created: deal.creationDay(in: context.zone)
    case .closed: context.board.closingDay(of: deal, in: context.zone)
    case .next: deal.nextStep?.due
    default: nil
    }
  }

  fileprivate func isEmpty(in deal: Deal, _ context: Filter.Context) -> Bool {
    switch self {
    case .custom(let field): context.board.values(of: field, for: deal).isEmpty
    case .closed: day(of: deal, in: context) == nil
    case .field(.contacts): deal.contacts.isEmpty && deal.stakeholders.isEmpty
    default: value(in: deal) == .none
    }
  }
}
