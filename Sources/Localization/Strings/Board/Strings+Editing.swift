extension Strings {
  /// The name of a command that edits what is typed.
  func editing(_ command: Command) -> CommandText {
    switch command {
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
      words(en: "Delete the character before", fr: "Effacer le caractère précédent")
    case .deleteForward: words(en: "Delete the character after", fr: "Effacer le caractère suivant")
    case .deleteWord: words(en: "Delete the word before", fr: "Effacer le mot précédent")
    case .deleteToStart: words(en: "Delete to the start", fr: "Effacer jusqu’au début")
    case .deleteToEnd: words(en: "Delete to the end", fr: "Effacer jusqu’à la fin")
    default: words(en: command.name, fr: command.name)
    }
  }
}
