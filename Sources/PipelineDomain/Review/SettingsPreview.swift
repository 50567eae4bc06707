/// The effect of other settings on the deals and figures of a board, before they are saved.
public struct SettingsPreview: Equatable, Sendable {
  /// The deals that are changed with the settings: moved, handed over, renamed.
  public var changed: Int
  /// The deals that become stale, and those that no longer are.
  public var becomeStale, noLongerStale: Int
  /// The deals that triage lists from then on, and those it no longer does.
  public var newlyListed, noLongerListed: Int
  /// The KPIs of the panel whose value is another, in its order.
  public var kpis: [String]
  /// The open deals that are scored otherwise, greater differences first, then by key.
  public var rescored: [Rescoring]

  /// The score of a deal before and after.
  public struct Rescoring: Equatable, Sendable {
    /// The deal.
    public var deal: Deal.ID
    /// The title of it.
    public var title: String
    /// The points before and after.
    public var before, after: Int
    /// The temperature after, if it is another.
    public var becomes: Temperature?

    /// Creates the change of a score.
    public init(
      deal: Deal.ID, title: String, before: Int, after: Int, becomes: Temperature? = nil
    ) {
      self.deal = deal
      self.title = title
      self.before = before
      self.after = after
      self.becomes = becomes
    }
  }

  /// A preview; of settings that change nothing by default.
  public init(
    changed: Int = 0, becomeStale: Int = 0, noLongerStale: Int = 0, newlyListed: Int = 0,
    noLongerListed: Int = 0, kpis: [String] = [], rescored: [Rescoring] = []
  ) {
    self.changed = changed
    self.becomeStale = becomeStale
    self.noLongerStale = noLongerStale
    self.newlyListed = newlyListed
    self.noLongerListed = noLongerListed
    self.kpis = kpis
    self.rescored = rescored
  }

  /// The preview of settings that change no deal and no figure.
  public static let none = SettingsPreview()
}

extension SettingsPreview.Rescoring {
  fileprivate var difference: UInt { before.distance(to: after).magnitude }
}

extension Board {
  /// Returns what changes on deals and figures when the board becomes another one with the same deals, so many
  /// of them changed with it. O(deals log deals + history).
  public func preview(
    of changed: Board, changing count: Int = 0, at now: Instant, in zone: Zone
  ) -> SettingsPreview {
    let today = zone.day(of: now)
    var preview = SettingsPreview(changed: count)
    let (before, after) = (stale(on: today, in: zone), changed.stale(on: today, in: zone))
    preview.becomeStale = after.subtracting(before).count
    preview.noLongerStale = before.subtracting(after).count
    let listed = Set(exceptions(at: now, in: zone).map(\.deal))
    let listedThen = Set(changed.exceptions(at: now, in: zone).map(\.deal))
    preview.newlyListed = listedThen.subtracting(listed).count
    preview.noLongerListed = listed.subtracting(listedThen).count
    let values = panelValues(at: now, in: zone)
    preview.kpis = changed.panelValues(at: now, in: zone).filter { kpi in
      values.contains { $0.id == kpi.id && $0.value != kpi.value }
    }.map(\.id)
    if settings.scoring != changed.settings.scoring || settings.signals != changed.settings.signals
    {
      preview.rescored = rescored(on: changed, at: now, in: zone)
    }
    return preview
  }

  private func rescored(
    on changed: Board, at now: Instant, in zone: Zone
  ) -> [SettingsPreview.Rescoring] {
    deals.compactMap { deal -> SettingsPreview.Rescoring? in
      guard !deal.isRemoved, stage(of: deal)?.outcome == .open, let then = changed[deal.id] else {
        return nil
      }
      let before = score(of: deal, at: now, in: zone)
      let after = changed.score(of: then, at: now, in: zone)
      let isOther = before.temperature != after.temperature
      guard isOther || before.total != after.total else { return nil }
      return SettingsPreview.Rescoring(
        deal: deal.id, title: deal.title, before: before.total, after: after.total,
        becomes: isOther ? after.temperature : nil)
    }.sorted { left, right in
      (right.difference, left.deal) < (left.difference, right.deal)
    }
  }

  private func stale(on today: Day, in zone: Zone) -> Set<Deal.ID> {
    Set(
      deals.filter { !$0.isRemoved && freshness(of: $0, on: today, in: zone).state == .stale }
        .map(\.id))
  }

  private func panelValues(at now: Instant, in zone: Zone) -> [(id: String, value: Ratio?)] {
    let facts = PipelineFacts(self, asOf: now, zone: zone)
    let period = Period(settings.panel.unit, containing: facts.today)
    return settings.panel.kpis.map { ($0.id, $0.figure(facts, period).value) }
  }
}
