package import Diagnostics
package import PipelineDomain

extension Strings {
  /// An exit criterion, met or not.
  package func requirement(_ requirement: Requirement, on board: Board) -> String {
    guard case .checked(let item) = requirement else {
      return shortfall(Shortfall(requirement), on: board)
    }
    return item.text
  }

  /// The heading of the exit criteria of a stage.
  package func toLeave(_ stage: String) -> String {
    say(en: "Exit criteria of \(stage)", fr: "Critères de sortie de \(stage)")
  }

  /// The heading of invoices and payments.
  package var payments: String { say(en: "Payments", fr: "Paiements") }

  /// The heading of the milestones after the signature.
  package var afterSale: String { say(en: "Post-sale", fr: "Après-vente") }

  /// The state of an invoice after that many days: `paid`, `unpaid for 12 days`.
  package func state(of invoice: Invoice, days: Int) -> String {
    guard !invoice.isPaid else { return say(en: "paid", fr: "réglée") }
    return say(
      en: (invoice.isPartlyPaid ? "partly paid, " : "")
        + (days > 0 ? "unpaid for \(count(days, "day", "days"))" : "issued today"),
      fr: (invoice.isPartlyPaid ? "réglée en partie, " : "")
        + (days > 0 ? "impayée depuis \(count(days, "jour", "jours"))" : "émise aujourd’hui"))
  }

  /// The label of the amount to be invoiced.
  package var toInvoice: String { say(en: "To invoice", fr: "À facturer") }

  /// The label of the amount invoiced and not paid.
  package var outstanding: String { say(en: "Outstanding", fr: "Reste dû") }

  /// The reason the notes were not changed, with the file that keeps what was written.
  package func notesKept(_ why: EditorFailure, writtenTo file: String? = nil) -> String {
    editorFailure(why, say(en: "notes unchanged", fr: "notes inchangées"), writtenTo: file)
  }

  /// The reason a deal was not changed by its form, likewise.
  package func formKept(_ why: EditorFailure, writtenTo file: String? = nil) -> String {
    editorFailure(why, say(en: "deal unchanged", fr: "affaire inchangée"), writtenTo: file)
  }

  /// The reason an editor left no text to take, what stays as it was, and the file of the text.
  package func editorFailure(
    _ why: EditorFailure, _ kept: String, writtenTo file: String?
  ) -> String {
    editorFailure(why, kept) + (file.map { " " + notesWritten(to: $0) } ?? "")
  }

  private func editorFailure(_ why: EditorFailure, _ kept: String) -> String {
    switch why {
    case .unchanged: capitalized(kept) + "."
    case .exited(let code):
      say(
        en: "The editor exited with code \(code): \(kept).",
        fr: "L’éditeur s’est arrêté avec le code \(code)\u{A0}: \(kept).")
    case .killed(let signal):
      say(
        en: "The editor was killed by signal \(signal): \(kept).",
        fr: "L’éditeur a été tué par le signal \(signal)\u{A0}: \(kept).")
    case .notStarted:
      say(
        en: "Can’t start the editor; set $VISUAL or $EDITOR.",
        fr: "Impossible de lancer l’éditeur\u{A0}; définissez $VISUAL ou $EDITOR.")
    case .unreadable:
      say(
        en: "Can’t read the text of the editor: \(kept).",
        fr: "Texte de l’éditeur illisible\u{A0}: \(kept).")
    case .notText:
      say(
        en: "The text of the editor isn’t UTF-8: \(kept).",
        fr: "Le texte de l’éditeur n’est pas en UTF-8\u{A0}: \(kept).")
    case .tooLong(let limit):
      say(
        en: "The text is limited to \(figures.whole(limit)) bytes: \(kept).",
        fr: "Texte limité à \(figures.whole(limit)) octets\u{A0}: \(kept).")
    }
  }

  /// The file of a text that could not be saved.
  package func notesWritten(to path: String) -> String {
    say(en: "Your text is in \(path)", fr: "Votre texte est dans \(path)")
  }
}
