import PipelineDomain

@testable import PipelineStore

extension BoardSample {
  /// Returns a change of a record that fits the board: a new one, another one of the same key, or one
  /// withdrawn; now and then an undo. `nil` when the random one makes no sense.
  mutating func recordChange() -> Change? {
    let metadata = metadata()
    if Int.random(in: 0..<5, using: &random) == 0 {
      let undo = try? board.undo(by: metadata.by, metadata: metadata)
      return undo.flatMap { $0.record == nil || board.conflict(with: $0) != nil ? nil : $0 }
    }
    let list = Record.List.allCases.randomElement(using: &random) ?? .costs
    if list == .organizations { return organizationChange(metadata) }
    let known = board.settings.records(in: list).randomElement(using: &random)
    if let known, Int.random(in: 0..<3, using: &random) == 0 {
      return try? board.withdrawal(of: known.id, metadata: metadata)
    }
    let key = Bool.random(using: &random) ? known?.id.key : nil
    return try? board.change(
      to: record(in: list, key: key ?? random.identifier(), metadata), metadata: metadata)
  }

  private mutating func organizationChange(_ metadata: ChangeMetadata) -> Change? {
    let all = board.organizations.values.sorted { $0.id < $1.id }
    guard var organization = all.randomElement(using: &random) else { return nil }
    if Int.random(in: 0..<3, using: &random) == 0 {
      let id = Record.ID(.organizations, organization.id.text)
      return try? board.withdrawal(of: id, metadata: metadata)
    }
    organization.name = "Société \(Int.random(in: 0..<1_000, using: &random))"
    organization.sector = ["", "ça \"va\"", "x\u{2028}"].randomElement(using: &random) ?? ""
    organization.employees = [nil, 0, 9].randomElement(using: &random) ?? nil
    organization.parent = all.map(\.id).randomElement(using: &random)
    return try? board.change(to: .organization(organization), metadata: metadata)
  }

  private mutating func record(in list: Record.List, key: String, _ metadata: ChangeMetadata)
    -> Record
  {
    let day = Day(ordinal: Int32.random(in: 20_000...21_000, using: &random))
    let word = ["", "ça \"va\"", "x\u{2028}"].randomElement(using: &random) ?? ""
    switch list {
    case .campaigns:
      return .campaign(
        Campaign(
          id: Campaign.ID(key), audience: "CFO", hook: "slow \(word)", callToAction: "guide",
          source: "web", start: day, end: word.isEmpty ? nil : day.adding(days: 30),
          at: metadata.at,
          by: metadata.by))
    case .contacts:
      var contact = Contact(
        id: Contact.ID(key), organization: word.isEmpty ? nil : "o", name: "Zoé \(word)",
        at: metadata.at, by: metadata.by)
      contact.email = word.isEmpty ? "" : "z@x.fr"
      contact.phone = "+33 \(Int.random(in: 1...9, using: &random))"
      contact.notes = word
      contact.doNotContact = Bool.random(using: &random)
      return .contact(contact)
    case .costs:
      let kind = Cost.Kind.allCases.randomElement(using: &random) ?? .sales
      return .cost(
        Cost(
          id: Cost.ID(key), month: day, channel: word, kind: kind,
          amount: Money(minorUnits: .random(in: -9...9_999, using: &random), currency: .euro),
          note: word, at: metadata.at, by: metadata.by))
    case .experiments: return .experiment(experiment(key, day, word, metadata))
    case .organizations: return .organization(Organization(id: Organization.ID(key), name: word))
    case .personas:
      return .persona(
        Persona(
          id: Persona.ID(key), name: "CFO", pains: word.isEmpty ? [] : [word, "b"],
          objections: ["dear"], nextStep: word, at: metadata.at, by: metadata.by))
    case .plans:
      let mark = ChecklistItem.Mark("audit", on: day, by: metadata.by)
      return .plan(
        ActionPlan(
          id: ActionPlan.ID(key), start: day, done: word.isEmpty ? [:] : ["audit": mark],
          at: metadata.at, by: metadata.by))
    case .rates:
      let rate = ExchangeRate(
        id: ExchangeRate.ID(key), day: day, from: .euro, to: .init("USD") ?? .euro,
        rate: Ratio(1_234_567_891_011, 1_000_000_000_000) ?? Ratio(1), at: metadata.at,
        by: metadata.by)
      return rate.map { .rate($0) } ?? record(in: .costs, key: key, metadata)
    case .reviews:
      let walked = [
        ClosedReview.Walked("a", reason: .stale, disposition: .cleared, note: word),
        ClosedReview.Walked("b", reason: nil, disposition: .noted, note: word),
      ]
      return .review(
        ClosedReview(
          id: ClosedReview.ID(key), since: Instant(seconds: 0), until: metadata.at, note: word,
          walked: word.isEmpty ? [] : walked, at: metadata.at, by: metadata.by))
    case .views:
      return .view(
        SavedView(
          name: key, filter: word.isEmpty ? "owner:me" : "stale",
          order: CardOrder.allCases.randomElement(using: &random), at: metadata.at, by: metadata.by)
      )
    }
  }

  private mutating func experiment(
    _ key: String, _ day: Day, _ word: String, _ metadata: ChangeMetadata
  ) -> Experiment {
    var experiment = Experiment(
      id: Experiment.ID(key), hypothesis: "fewer fields", variable: "form", variant: "4 fields",
      stage: board.settings.stages[0].id, segment: word, start: day, end: day.adding(days: 21),
      at: metadata.at, by: metadata.by)
    if let arm = Experiment.Arm(1, of: 9), Bool.random(using: &random) {
      experiment.result = .init(control: arm, variant: arm, on: day, by: metadata.by)
    }
    if Bool.random(using: &random) {
      experiment.decision = .init(.iterate, note: word, on: day, by: metadata.by)
    }
    return experiment
  }
}
