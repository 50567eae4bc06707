import PipelineDomain

extension Candidate {
  /// A deal with these merits at noon of the looking day, validated when it has three yes.
  init(
    _ merits: [Merit] = [], attributes: [Attribute] = [], activities: [Activity.Kind] = [],
    yes: Int = 0, marks: [ChecklistItem.Mark] = []
  ) {
    var evidence = Evidence(merits)
    for attribute in attributes { evidence.attributes[attribute] = ["known"] }
    evidence.activities = activities.map {
      Activity(id: Activity.ID($0.rawValue), kind: $0, at: noon(lookingDay), by: "Léa")
    }
    let answers = Qualification.Grid.bant.criteria.prefix(yes).map { criterion in
      (criterion.id, Qualification.Answer(.yes, on: lookingDay, by: "Léa"))
    }
    self.init(
      evidence: evidence,
      qualification: Qualification(answers: Dictionary(uniqueKeysWithValues: answers))
        .tally(in: .bant),
      marks: marks, scoredBy: aimedModel, signals: SignalCatalogue(), at: noon(lookingDay),
      in: .utc)
  }
}
