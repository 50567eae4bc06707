extension French {
  /// What a key of that spelling is called; its spelling where it is no word.
  static func key(_ spelling: String) -> String {
    if let name = keys[spelling] { return name }
    guard spelling.hasPrefix("shift-") else { return spelling }
    return "maj-" + key(String(spelling.dropFirst(6)))
  }

  private static let keys = [
    "esc": "échap", "enter": "entrée", "space": "espace", "backspace": "retour-arrière",
    "del": "suppr", "ins": "inser", "home": "début", "end": "fin", "pgup": "page-haut",
    "pgdn": "page-bas", "up": "haut", "down": "bas", "left": "gauche", "right": "droite",
  ]
}
