/// The texts of the linear mode.
extension Strings {
  /// The first line: the board, its open deals, and those that need attention.
  package func linearOpening(_ board: String, open: Int, flagged: Int) -> String {
    say(
      en:
        "\(board): \(count(open, "open deal", "open deals")), \(figures.whole(flagged)) to review."
        + " ? for help.",
      fr: "\(board)\u{A0}: \(count(open, "affaire ouverte", "affaires ouvertes")), "
        + "\(figures.whole(flagged)) à traiter. ? pour l’aide.")
  }

  package var linearNothingListed: String { say(en: "No deals.", fr: "Aucune affaire.") }

  /// The number of a deal is not in the last list.
  package func linearNoNumber(_ number: Int, listed: Int) -> String {
    guard listed > 0 else {
      return say(
        en: "no deal \(number): nothing listed yet; type list",
        fr: "aucune affaire \(number)\u{A0}: rien n’est affiché\u{A0}; tapez list")
    }
    return say(
      en: "no deal \(number); the last list has \(listed)",
      fr: "aucune affaire \(number)\u{A0}; la dernière liste en compte \(listed)")
  }

  package var linearOpenQuote: String {
    say(en: "missing closing quotation mark", fr: "guillemet fermant manquant")
  }

  package var linearBoardOpen: String {
    say(
      en: "not a command here; ? lists commands", fr: "commande inconnue ici\u{A0}; ? les affiche")
  }

  package var linearTriageHint: String {
    say(
      en: "Enter: next deal. stop: leave the review. ? for help.",
      fr: "Entrée\u{A0}: affaire suivante. stop\u{A0}: quitter. ? pour l’aide.")
  }

  /// The end of a review: the deals seen.
  package func linearStopped(_ seen: Int, of count: Int) -> String {
    say(
      en: "Reviewed \(seen) of \(self.count(count, "deal", "deals")).",
      fr: "Vues\u{A0}: \(seen) sur \(self.count(count, "affaire", "affaires")).")
  }

  /// The help of the prompt, line by line.
  package var linearHelp: [String] {
    lines(
      en: """
        list: number the open deals; list --stage NAME, list --filter TEXT
        triage: review the deals that need attention, one by one
        3: show deal 3 of the last list
        3 next call back fri: set the next step
        3 log call budget approved: log an activity
        3 move proposal, 3 won, 3 lost price: move or close
        3 snooze fri: hide from triage until Friday
        3 assign Inès Moreau, 3 edit amount 12k: change a field
        3,5 or 3-6: several deals at once
        undo, redo: last change
        help COMMAND: options of a command; help: all of this
        quit: leave
        """,
      fr: """
        list : numéroter les affaires ouvertes ; list --stage NOM, list --filter TEXTE
        triage : traiter les affaires une par une
        3 : afficher l’affaire 3 de la dernière liste
        3 next rappeler ven : planifier la relance
        3 log call budget validé : noter une activité
        3 move proposal, 3 won, 3 lost price : changer d’étape ou clôturer
        3 snooze ven : reporter à vendredi
        3 assign Inès Moreau, 3 edit amount 12k : modifier un champ
        3,5 ou 3-6 : plusieurs affaires à la fois
        undo, redo : annuler, rétablir
        help COMMANDE : options d’une commande
        quit : quitter
        """)
  }

  /// The help of a review, line by line.
  package var linearTriageHelp: [String] {
    lines(
      en: """
        Enter or skip: reviewed, no change
        snooze fri: hide until Friday
        next call back fri: set the next step
        log call budget approved: log an activity
        log call --next quote --due fri: log it, and set the next step
        won, lost price, move proposal, edit amount 12k: change the deal
        show: all details
        undo: undo the last change
        back: previous deal
        stop: leave the review
        """,
      fr: """
        Entrée ou skip : vu, rien à changer
        snooze ven : reporter à vendredi
        next rappeler ven : planifier la relance
        log call budget validé : noter une activité
        log call --next devis --due ven : la noter et planifier la relance
        won, lost price, move proposal, edit amount 12k : modifier l’affaire
        show : tous les détails
        undo : annuler la dernière modification
        back : affaire précédente
        stop : quitter
        """)
  }

  private func lines(en: String, fr: String) -> [String] {
    say(en: en, fr: fr.replacing(" :", with: "\u{A0}:").replacing(" ;", with: "\u{A0};"))
      .split(separator: "\n").map(String.init)
  }
}
