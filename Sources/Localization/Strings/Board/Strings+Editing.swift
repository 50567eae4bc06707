extension Strings {
  /// The name of a command that edits a text or an assumption.
  func editing(_ command: Command) -> CommandText {
    switch command {
    case .lowerAssumption:
      words(en: "Lower the value", fr: "Baisser la valeur", hint: ("change", "changer"))
    case .raiseAssumption:
      words(en: "Raise the value", fr: "Augmenter la valeur", hint: ("change", "changer"))
    case .resetAssumptions:
      words(
        en: "Reset all assumptions", fr: "Réinitialiser les hypothèses",
        hint: ("reset", "réinitialiser"))
    case .nextCandidate:
      words(en: "Next suggestion", fr: "Suggestion suivante", hint: ("suggestions", "suggestions"))
    case .previousCandidate:
      words(
        en: "Previous suggestion", fr: "Suggestion précédente",
        hint: ("suggestions", "suggestions"))
    case .nextField:
      words(en: "Next field", fr: "Champ suivant", hint: ("next field", "champ suivant"))
    case .previousField: words(en: "Previous field", fr: "Champ précédent")
    case .nextHit: words(en: "Next match", fr: "Résultat suivant", hint: ("next match", "suivant"))
    case .previousHit:
      words(en: "Previous match", fr: "Résultat précédent", hint: ("previous", "précédent"))
    case .caretLeft:
      words(
        en: "One character left", fr: "Un caractère à gauche",
        detail: ("in choices: the previous", "parmi des choix\u{A0}: le précédent"))
    case .caretRight:
      words(
        en: "One character right", fr: "Un caractère à droite",
        detail: (
          "at the end: complete; in choices: the next",
          "à la fin\u{A0}: compléter\u{A0}; parmi des choix\u{A0}: le suivant"
        ), hint: ("complete", "compléter"))
    case .caretStart: words(en: "Start of the text", fr: "Début du texte")
    case .caretEnd:
      words(
        en: "End of the text", fr: "Fin du texte",
        detail: ("at the end: complete", "à la fin\u{A0}: compléter"))
    case .deleteBackward:
      words(en: "Delete previous character", fr: "Effacer le caractère précédent")
    case .deleteForward: words(en: "Delete next character", fr: "Effacer le caractère suivant")
    case .deleteWord: words(en: "Delete previous word", fr: "Effacer le mot précédent")
    case .deleteToStart: words(en: "Delete to the start", fr: "Effacer jusqu’au début")
    case .deleteToEnd: words(en: "Delete to the end", fr: "Effacer jusqu’à la fin")
    default: words(en: command.name, fr: command.name)
    }
  }
}
