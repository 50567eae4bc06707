package import PipelineDomain

extension Strings {
  /// An interval in words: `every 2 weeks until 30 Jun 2027`.
  package func repetition(_ repetition: Repetition, near today: Day) -> String {
    interval(of: repetition, until: repetition.until.map { dates.plain($0, near: today) })
  }

  /// An interval as it is typed: `every 2 weeks until 2027-06-30`.
  package func typed(_ repetition: Repetition) -> String {
    interval(of: repetition, until: repetition.until?.description)
  }

  /// A next step as it is typed, with the interval at which it comes back.
  package func typed(_ step: NextStep, repeating repetition: Repetition?) -> String {
    "\(step.what) \(step.due)" + (repetition.map { " " + typed($0) } ?? "")
  }

  private func interval(of repetition: Repetition, until day: String?) -> String {
    let (one, several): (String, String) =
      switch repetition.unit {
      case .days: (say(en: "every day", fr: "tous les jours"), say(en: "days", fr: "jours"))
      case .weeks:
        (say(en: "every week", fr: "toutes les semaines"), say(en: "weeks", fr: "semaines"))
      case .months: (say(en: "every month", fr: "tous les mois"), say(en: "months", fr: "mois"))
      }
    let all = say(en: "every", fr: repetition.unit == .weeks ? "toutes les" : "tous les")
    let interval = repetition.count == 1 ? one : "\(all) \(repetition.count) \(several)"
    return interval + (day.map { say(en: " until \($0)", fr: " jusqu’au \($0)") } ?? "")
  }

  /// A text that is no interval.
  package func notAnInterval(_ text: String) -> String {
    say(
      en: "“\(text)” isn’t an interval (2w, every month)",
      fr: "\(quoted(text)) n’est pas un intervalle (2s, tous les mois)")
  }

  /// The next step of the deal does not come back.
  package var notRepeating: String {
    say(
      en:
        "the next step doesn’t repeat; set one with `dealdeck next DEAL STEP --due DAY --every 2w`",
      fr: "la relance ne se répète pas\u{A0}; `dealdeck next AFFAIRE ACTION --due JOUR --every 2w`")
  }

  /// The title of a renewal.
  package func renewal(of title: String) -> String {
    let mark = say(en: " (renewal)", fr: " (renouvellement)")
    return title.hasSuffix(mark) ? title : title + mark
  }

  /// The title of a clone.
  package func copy(of title: String) -> String {
    say(en: "\(title) (copy)", fr: "\(title) (copie)")
  }

  /// The words of a command that makes a deal like another one; `nil` for another.
  func ofClones(_ command: Command) -> CommandText? {
    if command == .renewDeal {
      return words(
        en: "Add the renewal deal", fr: "Créer le renouvellement",
        detail: ("of a contract that ends", "d’un contrat qui se termine"),
        hint: ("renew", "renouveler"))
    }
    guard command == .cloneDeal else { return nil }
    return words(
      en: "Clone the deal", fr: "Dupliquer l’affaire",
      detail: (
        "customer, contacts, amount, tags, custom fields",
        "client, contacts, montant, étiquettes, champs"
      ), hint: ("clone", "dupliquer"))
  }
}
