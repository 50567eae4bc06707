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

  /// A preview; of settings that change nothing by default.
  public init(
    changed: Int = 0, becomeStale: Int = 0, noLongerStale: Int = 0, newlyListed: Int = 0,
    noLongerListed: Int = 0,
    kpis: [String] = []
  ) {
    self.changed = changed
    self.becomeStale = becomeStale
    self.noLongerStale = noLongerStale
    self.newlyListed = newlyListed
    self.noLongerListed = noLongerListed
    self.kpis = kpis
  }

  /// The preview of settings that change no deal and no figure.
  public static let none = SettingsPreview()
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
    return preview
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
