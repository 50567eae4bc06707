/// What a new board calls things. They are the team's own words from its first day on, so they are in
/// its language; what stands for a thing in files and commands is its key, which no language changes.
public struct BoardNames: Sendable {
  /// What is sent at each step of a sequence, and what people call the whole.
  struct Cadence {
    let name: String
    let steps: [String]

    init(_ name: String, _ steps: [String]) {
      self.name = name
      self.steps = steps
    }
  }

  /// The stages of a new board.
  public let stages: [Stage.ID: String]
  let playbooks: [Stage.ID: Playbook]
  /// Who keeps deals moving.
  public let sales: String
  /// Where deals come from.
  public let sources: [String]
  /// Why deals are lost, the most usual first.
  public let lossReasons: [String]
  // What has no name here keeps the published one, which is English.
  var criteria: [Qualification.Criterion.ID: String] = [:]
  var signals: [SignalKind.ID: String] = [:]
  var scoringRules: [ScoringRule.ID: String] = [:]
  var rejectionReasons: [RejectionReason.ID: String] = [:]
  var sequences: [ContactSequence.ID: Cadence] = [:]
}

extension Settings {
  /// Gives what is asked, watched, scored or sent by default its name in the team's language.
  public mutating func name(by names: BoardNames) {
    qualification.criteria.call(\.id, \.name, by: names.criteria)
    signals.kinds.call(\.id, \.name, by: names.signals)
    scoring.fit.rules.call(\.id, \.name, by: names.scoringRules)
    scoring.engagement.rules.call(\.id, \.name, by: names.scoringRules)
    handOver.rejectionReasons.call(\.id, \.name, by: names.rejectionReasons)
    sequences = sequences.map { sequence in
      names.sequences[sequence.id].flatMap { sequence.renamed(to: $0) } ?? sequence
    }
  }
}

extension Array {
  /// Names the elements that have a name.
  fileprivate mutating func call<ID>(
    _ id: KeyPath<Element, ID>, _ name: WritableKeyPath<Element, String>, by names: [ID: String]
  ) {
    for index in indices {
      if let text = names[self[index][keyPath: id]] { self[index][keyPath: name] = text }
    }
  }
}

extension ContactSequence {
  /// The sequence at the same hours, in other words.
  fileprivate func renamed(to names: BoardNames.Cadence) -> ContactSequence? {
    ContactSequence(
      id: id, name: names.name,
      steps: zip(names.steps, steps).map { Step($0, afterHours: $1.afterHours) })
  }
}
