import Diagnostics
package import PipelineDomain

/// The result of a deal command.
package enum Reply: Equatable, Sendable {
  case added(Deal, to: String)
  /// The renewal deal that is there.
  case alreadyRenewed(String, in: String)
  /// The new owner, `nil` for none.
  case assigned(String, to: String?)
  case won(String, worth: Money?)
  case lost(String, because: String)
  case disqualified(String, because: String)
  case edited(String)
  /// The creation date, moved back by an earlier event.
  case backdated(Day)
  case logged(Activity.Kind, on: String)
  case planned(NextStep?, on: String)
  case snoozed(String, until: Day)
  case moved(String, to: String, from: String)
  case noted(SignalKind, on: String, LeadScore)
  case qualified(String, Qualification.Answer.State, Qualification.Tally, on: String)
  case ticked(String, on: String)
  case paid(Payment.Kind, Money, on: String, Day)
  /// The customer churned; with the number of their other active contracts.
  case left(String, Day, because: String, others: Int)
  case accepted(String, stage: String)
  case rejected(String, because: String)
  case nurtured(String, until: Day?)
}

extension Strings {
  /// The result, in a sentence.
  package func reply(_ reply: Reply) -> String {
    switch reply {
    case .added(let deal, let stage):
      say(
        en: "Added “\(deal.title)” to \(stage) as \(deal.id).",
        fr: "\(quoted(deal.title)) ajoutée dans \(stage), identifiant \(deal.id).")
    case .alreadyRenewed(let title, let stage):
      say(
        en: "“\(title)” is already in \(stage); nothing changed.",
        fr: "\(quoted(title)) est déjà en \(stage)\u{A0}; rien n’a changé.")
    case .assigned(let title, let owner?):
      say(en: "Assigned “\(title)” to \(owner).", fr: "\(quoted(title)) attribuée à \(owner).")
    case .assigned(let title, nil):
      say(en: "Unassigned “\(title)”.", fr: "\(quoted(title)) sans responsable.")
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
    case .edited(let title):
      say(en: "Updated “\(title)”.", fr: "\(quoted(title)) modifiée.")
    case .backdated(let day):
      say(
        en:
          "Creation date moved back to \(day); the sales cycle counts from there. Edit it if the deal started earlier.",
        fr:
          "Date de création ramenée au \(day)\u{A0}; le cycle de vente part de là. Modifiez-la si l’affaire a commencé avant."
      )
    case .logged(let kind, let title):
      say(
        en: "Logged on “\(title)”: \(activity(kind)).",
        fr: "Activité notée sur \(quoted(title))\u{A0}: \(activity(kind)).")
    case .planned(let step?, let title):
      say(
        en: stopped("Next step of “\(title)”: \(due(step))"),
        fr: stopped("Relance de \(quoted(title))\u{A0}: \(due(step))"))
    case .planned(nil, let title):
      say(
        en: "Removed the next step of “\(title)”.", fr: "Relance supprimée\u{A0}: \(quoted(title))."
      )
    case .snoozed(let title, let day):
      say(
        en: "Snoozed “\(title)” until \(day).", fr: "\(quoted(title)) reportée au \(day).")
    case .moved(let title, let stage, let old):
      say(
        en: "Moved “\(title)” to \(stage) (was \(old)).",
        fr: "\(quoted(title)) passe à l’étape \(stage) (avant\u{A0}: \(old)).")
    case .noted(let kind, let title, let score):
      say(
        en:
          "Signal logged on “\(title)”: \(kind.name); score \(score.total), \(temperature(score.temperature)).",
        fr:
          "Signal noté sur \(quoted(title))\u{A0}: \(kind.name)\u{A0}; score \(score.total), "
          + "\(temperature(score.temperature)).")
    case .qualified(let question, let state, let tally, let title):
      say(
        en:
          "\(question) of “\(title)”: \(answer(state)); \(verdict(tally.verdict)), \(tally.yes) of "
          + "\(tally.neededYes) yes.",
        fr:
          "\(question) de \(quoted(title))\u{A0}: \(answer(state))\u{A0}; \(verdict(tally.verdict)), "
          + "\(tally.yes) oui sur \(tally.neededYes).")
    case .ticked(let text, let title):
      say(
        en: stopped("Checked off on “\(title)”: \(text)"),
        fr: stopped("Coché sur \(quoted(title))\u{A0}: \(text)"))
    case .paid(let kind, let amount, let title, let day):
      say(
        en:
          "\(kind == .invoice ? "Invoiced" : "Collected") \(figures.exact(amount)) on “\(title)” on \(day).",
        fr:
          "\(kind == .invoice ? "Facturé" : "Encaissé") \(figures.exact(amount)) sur \(quoted(title)) "
          + "le \(day).")
    case .left(let title, let day, let reason, let others):
      say(
        en: "Customer of “\(title)” churned on \(day): \(reason)"
          + (others > 0
            ? "; \(count(others, "other won deal still active", "other won deals still active"))"
            : "")
          + ".",
        fr: "Client de \(quoted(title)) perdu le \(day)\u{A0}: \(reason)"
          + (others > 0
            ? "\u{A0}; \(count(others, "autre affaire gagnée reste active", "autres affaires gagnées restent actives"))"
            : "") + ".")
    case .accepted(let title, let stage):
      say(
        en: "Accepted “\(title)” into \(stage).",
        fr: "\(quoted(title)) acceptée, à l’étape \(stage).")
    case .rejected(let title, let reason):
      say(
        en: stopped("Rejected “\(title)”: \(reason)"),
        fr: stopped("\(quoted(title)) rejetée\u{A0}: \(reason)"))
    case .nurtured(let title, let day):
      say(
        en: "Nurturing “\(title)”" + (day.map { " until \($0)" } ?? "") + ".",
        fr: "\(quoted(title)) en nurturing" + (day.map { " jusqu’au \($0)" } ?? "") + ".")
    }
  }

  /// The option that overrides a refused move.
  package var anyway: String {
    say(
      en: "--anyway overrides them, recorded in the history",
      fr: "--anyway passe outre, inscrit dans l’historique")
  }

  /// The option that creates a name new to the board.
  package var takenAsNew: String { say(en: "--new creates it", fr: "--new le crée") }

  /// The options that override or skip a refused undo.
  package var undoAnyway: String {
    say(
      en: "--anyway overwrites it, --skip undoes the change before",
      fr: "--anyway l’écrase, --skip annule le changement précédent")
  }
}
