import PipelineDomain
import Localization

/// The figures of a report, each by the same calls as the command that shows it alone.
struct ReportFigures {
  /// The choices of a report.
  struct Scope {
    var period: Period
    var filter: Filter
    /// The choices as typed.
    var filterText: String?
    var owner: String?
    /// The start of the changes; by default that of the last review if it was closed on the day of the report, else
    /// its end.
    var since: Instant?
    /// The review whose notes are told; by default the last one if the changes are its own.
    var review: ClosedReview?
  }

  let opened: OpenedBoard
  let scope: Scope
  /// The deals of the filter.
  let figured: FiguredBoard
  let forecast: Forecast
  /// The forecast of the same period at the start of the changes.
  let former: Forecast
  let review: PipelineReview
  /// True when the changes begin where a review ended.
  let followsReview: Bool
  let funnel: Funnel
  let kpis: [KPIResult]
  let alerts: [AlertResult]
  /// The stale and at-risk deals, the largest first.
  let deals: [TriageAnswer]
  let owners: [Owner]
  /// The review whose notes are told.
  let closed: ClosedReview?

  /// The figures of an owner's deals.
  struct Owner {
    let name: String?
    let forecast: Forecast
    let kpis: [KPIValue]
  }

  /// The KPIs by owner.
  static let ownKPIs = ["win-rate", "open-value", "stale-share"].compactMap { KPI.named($0) }

  init(_ scope: Scope, of opened: OpenedBoard) {
    let (period, zone, now) = (scope.period, opened.zone, opened.now)
    let (me, whole) = (ProcessEnvironment.author(), opened.board)
    let figured = FiguredBoard(
      whole, under: scope.filter, at: now, in: zone, me: me, over: period)
    let last = whole.settings.lastReview
    let isFresh = last.map { zone.day(of: $0.at) == opened.today } ?? false
    let since =
      scope.since
      ?? (isFresh ? last?.since : nil) ?? whole.settings.reviewStart(until: now)
    let past = whole.backdated(in: zone)
    let former = FiguredBoard(
      past.asOf(since), under: scope.filter, at: since, in: zone, me: me, over: period)
    let seen = past.asOf(now)
    self.opened = opened
    self.scope = scope
    self.figured = figured
    forecast = Forecast(of: figured.board, figured.facts, over: period)
    self.former = Forecast(of: former.board, former.facts, over: period)
    review = whole.restricted(to: scope.filter, in: opened.context(of: seen, at: now))
      .review(since: since, until: now, in: zone)
    followsReview = whole.settings.reviews.standing.contains { $0.until == since }
    funnel = Funnel(of: figured.board, figured.facts, over: period)
    kpis = figured.results(of: whole.settings.panel.kpis, over: period)
    alerts = figured.facts.alerts(over: period)
    deals = opened.triage(on: seen, at: now, under: scope.filter) { exception in
      exception.reasons.contains { [.stale, .atRisk].contains($0.kind) }
    }.sorted { left, right in
      seen.isGreater(left.mention.deal.amount, right.mention.deal.amount)
        ?? (left.mention.deal.id < right.mention.deal.id)
    }
    owners = figured.groups(by: .owner).map { key, own in
      Owner(
        name: key, forecast: Forecast(of: own.board, own.facts, over: period),
        kpis: ReportFigures.ownKPIs.map { $0.figure(own.facts, period) })
    }.filter { !$0.forecast.isEmpty }
    closed = scope.review ?? (isFresh && scope.since == nil ? last : nil)
  }

  var words: Strings { opened.words }
  var settings: Settings { figured.board.settings }
}
