import Diagnostics
import PipelineDomain

extension French {
  func toLeave(_ stage: String) -> String { "Pour quitter \(stage)" }

  var payments: String { "Paiements" }

  var afterSale: String { "Après-vente" }

  func state(of invoice: Invoice, days: Int) -> String {
    guard !invoice.isPaid else { return "réglée" }
    return (invoice.isPartlyPaid ? "réglée en partie, " : "")
      + (days > 0 ? "due depuis \(count(days, "jour", "jours"))" : "due aujourd’hui")
  }

  var toInvoice: String { "À facturer" }

  var outstanding: String { "Reste dû" }

  func notesKept(_ why: EditorProblem) -> String {
    switch why {
    case .unchanged: "Les notes sont inchangées."
    case .exited(let code):
      "L’éditeur s’est terminé avec le code \(code)\u{A0}: les notes sont inchangées."
    case .killed(let signal):
      "L’éditeur a été arrêté par le signal \(signal)\u{A0}: les notes sont inchangées."
    case .notStarted:
      "L’éditeur n’a pas pu être lancé\u{A0}; indiquez sa commande dans $VISUAL ou $EDITOR."
    case .unreadable: "Le texte de l’éditeur est illisible\u{A0}: les notes sont inchangées."
    case .notText:
      "Le texte de l’éditeur n’est pas en UTF-8\u{A0}: les notes sont inchangées."
    case .tooLong(let limit):
      "Les notes ont \(figures.whole(limit)) octets au plus\u{A0}: elles sont inchangées."
    }
  }

  func notesWritten(to path: String) -> String { "Les vôtres sont dans \(path)" }
}
