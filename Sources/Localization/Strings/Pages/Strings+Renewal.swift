import PipelineDomain

extension Strings {
  /// A contract that is to be renewed: `subscription of €12k/month ends 31 Jan; no renewal deal`.
  func renewal(_ renewal: Renewal, near today: Day) -> String {
    let day = dates.plain(renewal.endsOn, near: today)
    let isOver = renewal.daysLeft < 0
    let ending =
      if let money = renewal.recurring.map({ figures.compact($0) }) {
        say(
          en: "subscription of \(money)/month \(isOver ? "ended" : "ends") \(day)",
          fr: "abonnement de \(money)/mois, \(isOver ? "terminé" : "fin") le \(day)")
      } else {
        say(
          en: "contract \(isOver ? "ended" : "ends") \(day)",
          fr: "contrat \(isOver ? "terminé" : "à échéance") le \(day)")
      }
    return ending + semicolon + state(of: renewal)
  }

  private func state(of renewal: Renewal) -> String {
    switch renewal.outcome {
    case nil, .open: say(en: "no renewal deal", fr: "pas d’affaire de renouvellement")
    case .won: say(en: "renewed, set the new end date", fr: "renouvelé, nouvelle fin à renseigner")
    case .lost, .disqualified:
      say(
        en: "renewal lost, record the churn or a new end date",
        fr: "renouvellement perdu, départ ou nouvelle fin à noter")
    }
  }
}
