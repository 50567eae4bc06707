import PipelineDomain

/// The usual names of stages and statuses in the programs that rows come from.
enum StageNames {
  /// Returns the letters by which a stage is recognized: without the number before its name and the
  /// pipeline behind it, as in `5 - Closed won (Sales Pipeline)`.
  static func letters(_ name: String) -> String {
    bare(name).foldedLetters
  }

  /// Returns the number before a name, as in `5 - Closed won`.
  static func number(_ name: String) -> Int? {
    let digits = name.trimmed.prefix { $0.isASCII && $0.isNumber }
    guard let next = name.trimmed.dropFirst(digits.count).first, " -.):".contains(next) else {
      return nil
    }
    return Int(digits)
  }

  /// Returns the outcome of a closed stage of that name; `nil` when the name is not known to close.
  ///
  /// In English, French, German, Spanish, Italian, Portuguese and Dutch: a word for won or lost, alone or
  /// with one for closed; what follows both is a detail, as in `Closed-Lost to Competition`.
  static func closing(_ name: String) -> Stage.Outcome? {
    if let outcome = phrases[letters(name)] { return outcome }
    let words = self.words(name)
    let telling = words.filter { !fillers.contains($0) }
    guard let outcome = telling.first.flatMap({ outcomes[$0] }) else { return nil }
    let rest = telling.dropFirst()
    if rest.isEmpty { return outcome }
    let isDetailed =
      words.first.map(closed.contains) ?? false
      || ["to", "par", "an", "por", "da", "aan"].contains(rest.first)
      || bare(name).contains { "-–—:(/,".contains($0) }
    return isDetailed && !rest.contains { outcomes[$0] ?? outcome != outcome } ? outcome : nil
  }

  /// Returns true for a name that says closed and not how.
  static func closesUnknown(_ name: String) -> Bool {
    let words = words(name)
    return !words.isEmpty && words.allSatisfy(fillers.contains)
      && words.contains(where: closed.contains)
  }

  /// Returns the outcome of a status; `nil` when the word is not known.
  static func outcome(ofStatus status: String) -> Stage.Outcome? {
    open.contains(status.foldedLetters) ? .open : closing(status)
  }

  /// Returns true for the status of a deal that its program deleted.
  static func isDeleted(_ status: String) -> Bool {
    deleted.contains(status.foldedLetters)
  }

  /// Returns the place of an open stage in the usual order of a sale; `nil` when the name is not known.
  static func order(_ name: String) -> Int? {
    places[letters(name)]
  }

  /// The last place of the usual order at which a deal is still a lead.
  static let lastLeadPlace = 4

  private static func bare(_ name: String) -> String {
    var rest = name.trimmed[...]
    if number(name) != nil {
      rest = rest.drop { $0.isASCII && $0.isNumber }.drop { !$0.isLetter }
    }
    if rest.last == ")", let opening = rest.lastIndex(of: "("), opening > rest.startIndex {
      rest = rest[..<opening]
    }
    return String(rest).trimmed
  }

  private static func words(_ name: String) -> [String] {
    FoldedText(bare(name)).text.split { !$0.isLetter }.map(String.init)
  }

  private static let closed: Set<String> = [
    "closed", "close", "ferme", "fermee", "cloture", "cloturee", "clos", "conclu", "conclue",
    "abgeschlossen", "geschlossen", "abschluss", "cerrado", "cerrada", "cierre", "chiuso",
    "chiusa", "fechado", "fechada", "gesloten", "afgesloten", "termine", "terminee", "done",
    "complete", "completed",
  ]

  private static let fillers = closed.union([
    "deal", "opportunity", "opportunite", "affaire", "transaction", "vente", "auftrag", "negocio",
    "oportunidad", "oportunidade", "trattativa", "opportunita", "and", "et", "und", "y", "e", "en",
    "as", "n", "l",
  ])

  private static let outcomes: [String: Stage.Outcome] = {
    let words: [(Stage.Outcome, String)] = [
      (
        .won,
        "won win gagne gagnee signed signe signee gewonnen gewonnene gano ganado ganada vinto vinta "
          + "ganho ganha vendido vendida"
      ),
      (
        .lost,
        "lost loss perdu perdue verloren verlorene perdido perdida perso persa perdita perda"
      ),
      (
        .disqualified,
        "disqualified unqualified disqualifie disqualifiee disqualifiziert descalificado "
          + "descalificada squalificato gediskwalificeerd desqualificado"
      ),
    ]
    return Dictionary(
      words.flatMap { outcome, words in words.split(separator: " ").map { (String($0), outcome) } },
      uniquingKeysWith: { first, _ in first })
  }()

  private static let phrases: [String: Stage.Outcome] = Dictionary(
    [
      (
        .won,
        [
          "Contract signed", "Order won", "Contrat signé", "Devis signé", "Commande signée",
          "Vertrag unterschrieben", "Contrato firmado", "Contratto firmato", "Contrato assinado",
        ]
      ),
      (.disqualified, ["Not qualified", "Non qualifié", "Nicht qualifiziert", "No calificado"]),
    ].flatMap { outcome, names in names.map { ($0.foldedLetters, outcome) } },
    uniquingKeysWith: { first, _ in first })

  private static let open: Set<String> = [
    "open", "ouvert", "ouverte", "encours", "inprogress", "offen", "inbearbeitung", "abierto",
    "abierta", "encurso", "aperto", "aperta", "incorso", "aberto", "aberta", "emandamento", "actif",
    "active", "ongoing", "pending", "lopend",
  ]

  private static let deleted: Set<String> = [
    "deleted", "supprime", "supprimee", "geloscht", "eliminado", "eliminada", "eliminato",
    "eliminata", "excluido", "excluida", "verwijderd",
  ]

  private static let places: [String: Int] = {
    let names = [
      [
        "Lead", "New", "Lead in", "Nouveau", "Nouvelle", "Piste", "Neu", "Nuevo", "Nuovo", "Novo",
        "Nieuw",
      ],
      [
        "Prospecting", "Prospection", "Prospect", "Akquise", "Prospección", "Prospezione",
        "Prospecção",
      ],
      [
        "Contact made", "Contacted", "Contacté", "Prise de contact", "Kontaktiert", "Contactado",
        "Contattato",
      ],
      [
        "Appointment Scheduled", "Meeting scheduled", "Rendez-vous", "Rendez-vous planifié",
        "Termin vereinbart", "Cita programada", "Appuntamento",
      ],
      [
        "Qualification", "Qualified", "Qualified to buy", "Qualifié", "Qualifiée", "Qualifizierung",
        "Qualifiziert", "Calificación", "Calificado", "Qualificazione", "Qualificato",
        "Qualificação",
        "Qualificado", "Kwalificatie", "Gekwalificeerd",
      ],
      [
        "Needs analysis", "Discovery", "Découverte", "Découverte du besoin", "Analyse des besoins",
        "Bedarfsanalyse", "Análisis de necesidades", "Analisi dei bisogni", "Behoefteanalyse",
      ],
      [
        "Demo scheduled", "Presentation scheduled", "Presentation", "Demo", "Démo", "Démonstration",
        "Présentation", "Präsentation", "Presentación", "Presentazione", "Apresentação",
        "Presentatie",
      ],
      [
        "Value proposition", "ID decision makers", "Id. Decision Makers",
        "Identify Decision Makers",
        "Decision maker bought-in",
      ],
      ["Perception analysis"],
      [
        "Proposal", "Proposal made", "Proposal/Price quote", "Proposal sent", "Proposition",
        "Devis",
        "Quote", "Quotation", "Offer", "Offre", "Proposition envoyée", "Devis envoyé", "Angebot",
        "Propuesta", "Presupuesto", "Proposta", "Offerta", "Preventivo", "Offerte", "Voorstel",
      ],
      ["Contract sent", "Contrat envoyé", "Vertrag gesendet", "Contrato enviado"],
      [
        "Negotiation", "Negotiation/Review", "Negotiations started", "Négociation", "Closing",
        "Verhandlung", "Negociación", "Negoziazione", "Negociação", "Onderhandeling",
      ],
    ]
    return Dictionary(
      names.enumerated().flatMap { place, names in names.map { ($0.foldedLetters, place) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
