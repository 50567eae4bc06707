import Foundation

extension NaiveBoard {
  /// Returns the share of SLA deadlines met, of those due in the period, and by now.
  func compliance(_ period: NaivePeriod) -> NaiveFigure {
    guard isAnyActivityLogged else { return .unavailable }
    var (kept, due, running) = (0, 0, 0)
    for rule in list("sla") {
      let minutes = rule["minutes"] as? Int ?? 0
      let usual = minutes < 1_440 ? "openingHours" : "businessDays"
      let clock = NaiveClock(
        kind: rule["clock"] as? String ?? usual, zone: zone,
        calendar: json["calendar"] as? [String: Any] ?? [:])
      for deal in present {
        let slaTargets = slaTargets(to: deal, rule)
        for (place, target) in slaTargets.enumerated() {
          var start = target.start
          if NaiveDays.start(of: NaiveDays.day(of: start, in: zone), in: zone) == start {
            guard minutes >= 1_440 else { continue }
            start = NaiveDays.start(of: NaiveDays.day(of: start, in: zone) + 1, in: zone) - 1
          }
          let deadline = clock.deadline(after: minutes, from: start)
          guard period.contains(NaiveDays.day(of: deadline, in: zone)) else { continue }
          // A clock that restarts replaces one that is not answered yet.
          if place + 1 < slaTargets.count, slaTargets[place + 1].start < deadline,
            target.answer.map({ $0 >= slaTargets[place + 1].start }) ?? true
          {
            continue
          }
          if deadline > now {
            if target.answer == nil { running += 1 }
            continue
          }
          due += 1
          if let answer = target.answer, answer < deadline { kept += 1 }
        }
      }
    }
    var figure = NaiveFigure.share(kept, of: due)
    figure.parts["stillOpen"] = Decimal(running)
    return figure
  }

  /// True when any activity was ever logged, withdrawn since or not, on any deal of the file.
  private var isAnyActivityLogged: Bool {
    (json["deals"] as? [String: [String: Any]] ?? [:]).values.contains {
      !($0["activities"] as? [Any] ?? []).isEmpty
    }
  }

  /// Returns the start of each clock of a rule for a deal, and the moment it was answered.
  private func slaTargets(
    to deal: NaiveDeal, _ rule: [String: Any]
  ) -> [(start: Int, answer: Int?)] {
    let moves = deal.moves(at: now)
    let contacts = deal.noted("activities").filter { $0.kind != "note" }.map(\.at)
    let sales = moves.filter { outcome($0.to) == "won" }.map(\.at)
    switch rule["trigger"] as? String {
    case "leadCreated":
      guard let first = moves.first, !isOpportunity(first.to) else { return [] }
      let advance = moves.first { isOpportunity($0.to) }?.at
      return [(deal.created, (contacts + [advance].compactMap { $0 }).min())]
    case "handedOver":
      return moves.dropFirst().filter { move in
        isMarketings(move.from) && isSales(move.to)
      }.map { move in (move.at, (contacts + sales).filter { $0 >= move.at }.min()) }
    default:
      return rises(of: deal, to: rule["points"] as? Int ?? 0).map { rise in
        (rise, (contacts + sales).filter { $0 >= rise }.min())
      }
    }
  }

  private func isOpportunity(_ stage: String?) -> Bool {
    outcome(stage) == "won"
      || outcome(stage) == "open" && ["opportunity"].contains(self.stage(stage, "lifecycle") ?? "")
  }

  private func isMarketings(_ stage: String?) -> Bool {
    stage != nil && outcome(stage) == "open" && !isQualified(stage)
  }

  private func isSales(_ stage: String?) -> Bool {
    outcome(stage) == "open" && isQualified(stage)
  }

  /// Returns the moments a score reached so many points, from fewer before; never by the prospect's profile
  /// alone, and never for one that does not fit at all.
  private func rises(of deal: NaiveDeal, to points: Int) -> [Int] {
    let scoring = json["scoring"] as? [String: Any] ?? [:]
    let organizations = json["organizations"] as? [String: [String: Any]] ?? [:]
    let organization = organizations[deal.fields["organization"] as? String ?? ""] ?? [:]
    let fit = self.points(scoring["fit"]) { rule in
      let value = organization[rule["attribute"] as? String ?? ""]
      if let number = value as? Int {
        return number >= rule["from"] as? Int ?? .min && number <= rule["to"] as? Int ?? .max
      }
      return (rule["oneOf"] as? [String] ?? []).contains(value as? String ?? "")
    }
    guard fit > 0, fit < points else { return [] }
    let signals = deal.noted("signals")
    return signals.map(\.at).first { moment in
      let shown = signals.filter { $0.at <= moment }
      let engagement = self.points(scoring["engagement"]) { rule in
        let kinds = rule["signals"] as? [String] ?? []
        return shown.count { kinds.contains($0.kind) } >= rule["atLeast"] as? Int ?? 1
      }
      return fit + engagement >= points
    }.map { [$0] } ?? []
  }

  private func points(_ dimension: Any?, _ holds: ([String: Any]) -> Bool) -> Int {
    let dimension = dimension as? [String: Any] ?? [:]
    let rules = (dimension["rules"] as? [[String: Any]] ?? []).filter(holds)
    return min(
      rules.compactMap { $0["points"] as? Int }.reduce(0, +), dimension["cap"] as? Int ?? 0)
  }
}
