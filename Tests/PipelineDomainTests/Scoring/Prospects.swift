import PipelineDomain

/// The model of the articles with targets that say who fits.
let aimedModel = ScoringModel.standard(
  employees: 50...500, sectors: ["SaaS", "Industry"], roles: ["Sales director"])

/// The day and hour at which most prospects are looked at.
let lookingDay: Day = "2026-11-20"

/// The three facts and four actions that the standard model rewards.
enum Merit: Int, CaseIterable {
  case size, sector, position, pricing, calculator, webinar, opens
}

extension Evidence {
  /// Creates a prospect with these merits; all actions are on one day.
  init(_ merits: some Sequence<Merit>, on day: Day = lookingDay) {
    self.init()
    for merit in merits {
      switch merit {
      case .size: attributes[.employees] = ["50"]
      case .sector: attributes[.sector] = ["saas"]
      case .position: attributes[.contactRole] = ["Trainee", "Sales director"]
      case .pricing: see("pricing-page", on: day)
      case .calculator: see("roi-calculator", on: day)
      case .webinar: see("webinar", on: day)
      case .opens: for _ in 0..<3 { see("email-open", on: day) }
      }
    }
  }

  /// Adds a signal at noon.
  mutating func see(_ kind: SignalKind.ID, on day: Day) {
    see(kind, at: noon(day))
  }

  /// Adds a signal.
  mutating func see(_ kind: SignalKind.ID, at moment: Instant) {
    signals.append(Signal(id: Signal.ID("s\(signals.count)"), kind: kind, at: moment))
  }

  /// A prospect with the merits whose bits are set.
  init(combination: Int) {
    self.init(Merit.allCases.filter { combination & (1 << $0.rawValue) != 0 })
  }

  /// A prospect who did random things on random days of the half year before the looking day.
  init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    self.init(combination: Int.random(in: 0..<8, using: &random))
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      guard let kind = SignalCatalogue.standard.randomElement(using: &random) else { continue }
      see(kind.id, on: lookingDay.adding(days: -Int.random(in: 0...180, using: &random)))
    }
  }
}

extension ScoringModel {
  /// The score at noon of a day in UTC.
  func score(_ evidence: Evidence, on day: Day = lookingDay) -> LeadScore {
    score(evidence, at: noon(day), in: .utc)
  }

  /// The same model, changed.
  func with(_ change: (inout ScoringModel) -> Void) -> ScoringModel {
    var model = self
    change(&model)
    return model
  }
}
