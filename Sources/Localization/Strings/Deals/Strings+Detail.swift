package import Diagnostics
package import PipelineDomain

extension Strings {
  /// What a gate asks for, met or not.
  package func requirement(_ requirement: Requirement, on board: Board) -> String {
    guard case .checked(let item) = requirement else {
      return shortfall(Shortfall(requirement), on: board)
    }
    return item.text
  }

  /// The head of what the gate of a stage asks for.
  package func toLeave(_ stage: String) -> String {
    say(en: "To leave \(stage)", fr: "Pour quitter \(stage)")
  }

  /// The head of what was invoiced and collected.
  package var payments: String { say(en: "Payments", fr: "Paiements") }

  /// The head of what follows the signature.
  package var afterSale: String { say(en: "After the sale", fr: "Après-vente") }

  /// How an invoice stands after so many days: `paid`, `due for 12 days`.
  package func state(of invoice: Invoice, days: Int) -> String {
    guard !invoice.isPaid else { return say(en: "paid", fr: "réglée") }
    return say(
      en: (invoice.isPartlyPaid ? "partly paid, " : "")
        + (days > 0 ? "due for \(count(days, "day", "days"))" : "due today"),
      fr: (invoice.isPartlyPaid ? "réglée en partie, " : "")
        + (days > 0 ? "due depuis \(count(days, "jour", "jours"))" : "due aujourd’hui"))
  }

  /// What an amount still to be invoiced is called.
  package var toInvoice: String { say(en: "To invoice", fr: "À facturer") }

  /// What is invoiced and has not come in is called.
  package var outstanding: String { say(en: "Outstanding", fr: "Reste dû") }

  /// Why notes stay as they were.
  package func notesKept(_ why: EditorProblem) -> String {
    switch why {
    case .unchanged: say(en: "The notes are as they were.", fr: "Les notes sont inchangées.")
    case .exited(let code):
      say(
        en: "The editor ended with code \(code): the notes are as they were.",
        fr: "L’éditeur s’est terminé avec le code \(code)\u{A0}: les notes sont inchangées.")
    case .killed(let signal):
      say(
        en: "The editor was ended by signal \(signal): the notes are as they were.",
        fr: "L’éditeur a été arrêté par le signal \(signal)\u{A0}: les notes sont inchangées.")
    case .notStarted:
      say(
        en: "The editor could not be started; set $VISUAL or $EDITOR to its command.",
        fr: "L’éditeur n’a pas pu être lancé\u{A0}; indiquez sa commande dans $VISUAL ou $EDITOR.")
    case .unreadable:
      say(
        en: "What the editor left cannot be read: the notes are as they were.",
        fr: "Le texte de l’éditeur est illisible\u{A0}: les notes sont inchangées.")
    case .notText:
      say(
        en: "What the editor left is no UTF-8: the notes are as they were.",
        fr: "Le texte de l’éditeur n’est pas en UTF-8\u{A0}: les notes sont inchangées.")
    case .tooLong(let limit):
      say(
        en: "Notes hold at most \(figures.whole(limit)) bytes: the notes are as they were.",
        fr: "Les notes ont \(figures.whole(limit)) octets au plus\u{A0}: elles sont inchangées.")
    }
  }

  /// Where notes that were written and not taken are.
  package func notesWritten(to path: String) -> String {
    say(en: "Yours are in \(path)", fr: "Les vôtres sont dans \(path)")
  }
}
