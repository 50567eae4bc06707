import Diagnostics
package import PipelineDomain

/// What a command did.
package enum Reply: Equatable, Sendable {
  case added(Deal, to: String)
  /// Given to somebody, or with `nil` to nobody.
  case assigned(String, to: String?)
  case won(String, worth: Money?)
  case lost(String, because: String)
  case disqualified(String, because: String)
  case edited(String)
  /// The creation was moved back to that day, by what was dated before it.
  case backdated(Day)
  case logged(Activity.Kind, on: String)
  case planned(NextStep?, on: String)
  case moved(String, to: String, from: String)
  case noted(SignalKind, on: String, LeadScore)
  case qualified(String, Qualification.Answer.State, Qualification.Tally, on: String)
  case ticked(String, on: String)
  case paid(Payment.Kind, Money, on: String, Day)
  /// The customer left the deal; so many others of theirs last.
  case left(String, Day, because: String, others: Int)
  case accepted(String, stage: String)
  case rejected(String, because: String)
  case nurtured(String, until: Day?)
}

extension Strings {
  /// What was done.
  package func reply(_ reply: Reply) -> String {
    switch reply {
    case .added(let deal, let stage):
      say(
        en: "Added “\(deal.title)” to \(stage) as \(deal.id).",
        fr: "\(quoted(deal.title)) ajoutée dans \(stage), identifiant \(deal.id).")
    case .assigned(let title, let owner?):
      say(en: "Assigned “\(title)” to \(owner).", fr: "\(quoted(title)) confiée à \(owner).")
    case .assigned(let title, nil):
      say(en: "Assigned “\(title)” to nobody.", fr: "\(quoted(title)) n’a plus de responsable.")
    case .won(let title, let worth):
      say(
        en: "Won “\(title)”" + (worth.map { ", " + figures.exact($0) } ?? "") + ".",
        fr: "\(quoted(title)) gagnée" + (worth.map { ", " + figures.exact($0) } ?? "") + ".")
    case .lost(let title, let reason):
      say(
        en: stopped("Lost “\(title)”: \(reason)"),
        fr: stopped("\(quoted(title)) perdue\u{A0}: \(reason)"))
    case .disqualified(let title, let reason):
      say(
        en: stopped("Disqualified “\(title)”: \(reason)"),
        fr: stopped("\(quoted(title)) disqualifiée\u{A0}: \(reason)"))
    case .edited(let title): say(en: "Changed “\(title)”.", fr: "\(quoted(title)) modifiée.")
    case .backdated(let day):
      say(
        en:
          "Dated before its entry: created on \(day) now, and its cycle counts from then at the earliest;"
          + " if it began earlier, edit its creation.",
        fr:
          "Antérieur à la saisie\u{A0}: création ramenée au \(day), et le cycle compte de là au plus tôt\u{A0};"
          + " si l’affaire a commencé avant, modifiez sa création.")
    case .logged(let kind, let title):
      say(
        en: "Logged on “\(title)”: \(activity(kind)).",
        fr: "Noté sur \(quoted(title))\u{A0}: \(activity(kind)).")
    case .planned(let step?, let title):
      say(
        en: "Next on “\(title)”: \(due(step)).",
        fr: stopped("Prochaine action sur \(quoted(title))\u{A0}: \(due(step))"))
    case .planned(nil, let title):
      say(en: "Next on “\(title)”: nothing.", fr: "\(quoted(title)) n’a plus de prochaine action.")
    case .moved(let title, let stage, let old):
      say(
        en: "Moved “\(title)” to \(stage) (was \(old)).",
        fr: "\(quoted(title)) passe dans \(stage) (était dans \(old)).")
    case .noted(let kind, let title, let score):
      say(
        en:
          "Noted on “\(title)”: \(kind.name); score \(score.total), \(temperature(score.temperature)).",
        fr: "Signal noté sur \(quoted(title))\u{A0}: \(kind.name)\u{A0}; score \(score.total), "
          + "\(temperature(score.temperature)).")
    case .qualified(let question, let state, let tally, let title):
      say(
        en:
          "\(question) of “\(title)”: \(answer(state)); \(verdict(tally.verdict)) with \(tally.yes) of "
          + "\(tally.neededYes) yes.",
        fr:
          "\(question) de \(quoted(title))\u{A0}: \(answer(state))\u{A0}; \(verdict(tally.verdict)) avec "
          + "\(tally.yes) oui sur \(tally.neededYes).")
    case .ticked(let text, let title):
      say(
        en: stopped("Ticked off on “\(title)”: \(text)"),
        fr: stopped("Coché sur \(quoted(title))\u{A0}: \(text)"))
    case .paid(let kind, let amount, let title, let day):
      say(
        en:
          "\(kind == .invoice ? "Invoiced" : "Collected") \(figures.exact(amount)) on “\(title)”, \(day).",
        fr:
          "\(kind == .invoice ? "Facturé" : "Encaissé") \(figures.exact(amount)) sur \(quoted(title)), "
          + "le \(day).")
    case .left(let title, let day, let reason, let others):
      say(
        en: "Left “\(title)” on \(day): \(reason)"
          + (others > 0 ? "; \(count(others, "won deal", "won deals")) of theirs last" : "") + ".",
        fr: "\(quoted(title)) résiliée le \(day)\u{A0}: \(reason)"
          + (others > 0
            ? "\u{A0}; \(count(others, "autre affaire gagnée dure", "autres affaires gagnées durent"))"
            : "") + ".")
    case .accepted(let title, let stage):
      say(en: "Accepted “\(title)”, in \(stage).", fr: "\(quoted(title)) acceptée, dans \(stage).")
    case .rejected(let title, let reason):
      say(
        en: stopped("Rejected “\(title)”: \(reason)"),
        fr: stopped("\(quoted(title)) rejetée\u{A0}: \(reason)"))
    case .nurtured(let title, let day):
      say(
        en: "Nurtured “\(title)”" + (day.map { ", back on \($0)" } ?? "") + ".",
        fr: "\(quoted(title)) en nurturing" + (day.map { ", de retour le \($0)" } ?? "") + ".")
    }
  }

  /// How a refused move is made all the same.
  package var anyway: String {
    say(
      en: "--anyway does it all the same, and says so in the history",
      fr: "--anyway passe outre, et l’historique le dira")
  }

  /// How a name that is new to the board is taken all the same.
  package var takenAsNew: String { say(en: "--new adds it", fr: "--new l’ajoute") }

  /// How a refused undo is made all the same, or left for the one before.
  package var undoAnyway: String {
    say(
      en: "--anyway puts it all the same, --skip undoes what was before",
      fr: "--anyway l’impose, --skip annule ce qui précède")
  }
}
