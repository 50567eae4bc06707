/// A board as the figures of a period use it: the deals that a filter keeps, at a moment and, for snapshots,
/// at the period's last moment when that is over by then.
///
/// A snapshot of a period that is over is therefore the one computed at its end: deals, owners and filter are
/// those of then, and no deal of today is compared with a quota of the past. The events of such a period are
/// judged by the stages, goals and team of its end.
public struct FiguredBoard: Sendable {
  /// The deals at the moment.
  public let board: Board
  /// Their facts, with those of the period's end.
  public let facts: PipelineFacts
  /// The deals at the last moment of a period that is over.
  public let end: Board?

  /// Creates the board of the deals that a filter keeps, at a moment, for the figures of a period. O(deals +
  /// history).
  public init(
    _ whole: Board, under filter: Filter = .everything, at now: Instant, in zone: Zone,
    me: String? = nil, over period: Period
  ) {
    let kept = { (board: Board, moment: Instant) in
      board.restricted(to: filter, in: Filter.Context(board, at: moment, in: zone, me: me))
    }
    let last = zone.instant(of: period.end).adding(seconds: -1)
    self.init(
      kept(last < now ? whole.judged(by: last) : whole, now),
      last < now ? kept(whole.asOf(last), last) : nil,
      Viewpoint(now: now, last: last, zone: zone, filter: filter))
  }

  private init(_ board: Board, _ end: Board?, _ viewpoint: Viewpoint) {
    var facts = PipelineFacts(
      board, asOf: viewpoint.now, zone: viewpoint.zone, under: viewpoint.filter)
    if let end {
      facts.remember(
        PipelineFacts(end, asOf: viewpoint.last, zone: viewpoint.zone, under: viewpoint.filter))
    }
    (self.board, self.facts, self.end, self.viewpoint) = (board, facts, end, viewpoint)
  }

  /// Returns the deals of each group alone, the groups by name, the deals without a value last; for a period
  /// that is over also the groups that had deals at its end alone. O(deals + history).
  public func groups(by grouping: Grouping) -> [(key: String?, figured: FiguredBoard)] {
    let now = grouping.boards(of: board)
    guard let end else { return now.map { ($0.key, FiguredBoard($0.board, nil, viewpoint)) } }
    let then = grouping.boards(of: end)
    let gone = then.filter { group in !now.contains { $0.key == group.key } }
    let groups =
      now.map { (key: $0.key, board: $0.board) }
      + gone.map { (key: $0.key, board: $0.board.emptied) }
    return groups.sorted { Grouping.precedes($0.key, $1.key) }.map { key, board in
      let past = then.first { $0.key == key }?.board ?? board.emptied
      return (key, FiguredBoard(board, past, viewpoint))
    }
  }

  /// The moments, the zone and the filter of the board.
  private struct Viewpoint {
    let now: Instant
    let last: Instant
    let zone: Zone
    let filter: Filter
  }

  private let viewpoint: Viewpoint
}

extension Board {
  /// The board without its deals.
  fileprivate var emptied: Board {
    Board(settings: settings, organizations: Array(organizations.values))
  }
}

extension Scope {
  /// Creates the scope of the deals a filter keeps.
  init(_ filter: Filter, in context: Filter.Context, of settings: Settings) {
    let matcher = filter.matcher(in: context)
    let names = { (field: Field, all: [String]) in
      guard filter.isAbout(.field(field)) else { return Names.unknown }
      let kept = Set(all).filter { name in
        var sample = Deal(id: "", title: "", stage: "")
        _ = sample.set(field, to: name.isEmpty ? .none : .text(name))
        return matcher.matches(sample)
      }
      return .only(Set(kept.map { $0.isEmpty ? nil : FoldedText($0) }))
    }
    owners = names(.owner, settings.names(for: .owner))
    channels = names(.source, settings.costs.map(\.channel))
  }
}

extension Filter.Expression {
  /// The one pipeline that every deal it keeps is in; `nil` when it asks for none, or for several.
  public func pipeline(in settings: Settings) -> Pipeline.ID? {
    switch self {
    case .all(let parts): parts.lazy.compactMap { $0.pipeline(in: settings) }.first
    case .view(_, let part): part.pipeline(in: settings)
    case .term(.text(.pipeline, .text(let name), let isWhole)):
      settings.onlyPipeline(meant: TextPattern(text: FoldedText(name), isWhole: isWhole))
    case .any, .not, .term: nil
    }
  }
}

extension Settings {
  fileprivate func onlyPipeline(meant pattern: TextPattern) -> Pipeline.ID? {
    let meant = pipelines(meant: pattern.matches)
    return meant.count == 1 ? meant[0].id : nil
  }
}

extension Filter {
  /// Returns true when every term is about that key.
  fileprivate func isAbout(_ key: Key) -> Bool {
    expression.terms.allSatisfy { term in
      switch term {
      case .text(let field, _, _), .none(let field): field == key
      default: false
      }
    }
  }
}

extension Board {
  /// Returns the board of some of its deals, with the settings that belong to them.
  ///
  /// A goal of an additive figure is one for all deals, so no part is compared with it. O(deals + goals).
  func part(_ deals: [Deal], in scope: Scope) -> Board {
    var settings = settings
    settings.scope = settings.scope.narrowed(to: scope)
    settings.panel.goals = settings.panel.goals.filter { key, _ in
      key.contains(":") || KPI.named(Panel.kpi(ofGoal: key))?.isAdditive != true
    }
    let named = Set(deals.compactMap(\.organization)).compactMap { organizations[$0] }
    var part = part(deals, with: named, under: settings)
    part.noteOthers(of: self)
    return part
  }

  /// Returns the board of the deals a filter keeps, as of the moment of the context; its figures are those of
  /// these deals alone, compared with the quotas and costs that belong to them.
  ///
  /// The context's board is this one, or this one in the past. Under a filter that asks for one pipeline the
  /// stages are those of that pipeline, and its own goals hold. O(deals).
  public func restricted(to filter: Filter, in context: Filter.Context) -> Board {
    guard filter != .everything else { return self }
    let matcher = filter.matcher(in: context)
    var part = part(
      deals.filter { context.board[$0.id].map(matcher.matches) ?? false },
      in: Scope(filter, in: context, of: settings))
    if let pipeline = filter.expression.pipeline(in: settings) {
      // The goal of an additive figure is one for all deals of the pipeline.
      let isWhole = filter.isAbout(.pipeline)
      part.settings = part.settings.limited(to: pipeline) { key in
        isWhole || KPI.named(Panel.kpi(ofGoal: key))?.isAdditive != true
      }
    }
    return part
  }
}
