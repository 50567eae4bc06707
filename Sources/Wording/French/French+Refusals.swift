import PipelineDomain

extension French {
  func refusal(_ refusal: Refusal, on board: Board) -> String {
    switch refusal {
    case .unknownDeal(let id): "Aucune affaire n’a la clé \(id)\u{A0}; elle a pu être supprimée."
    case .unknownStage(let id): "Le tableau n’a pas d’étape \(quoted(id.text))."
    case .retiredStage(let id):
      "L’étape \(quoted(board.settings.stage(id)?.name ?? id.text)) est retirée\u{A0}; "
        + "choisissez-en une autre."
    case .noStage(let outcome):
      "Le tableau n’a pas d’étape pour une affaire \(self.outcome(outcome))\u{A0}; ajoutez-en une au "
        + "fichier."
    case .alreadyThere(let id):
      "L’affaire est déjà à l’étape \(stageName(id, on: board.settings))."
    case .reasonNeeded: "Un motif est nécessaire\u{A0}: choisissez-en un ou tapez le vôtre."
    case .emptyText(let field): "Le champ \(quoted(self.field(field))) ne peut pas être vide."
    case .probabilityOutOfRange(let percent):
      "Une probabilité va de 0 à 100 %\u{A0}; \(percent) est hors limites."
    case .notWon:
      "L’affaire n’est pas gagnée\u{A0}: rien n’est facturé ni encaissé avant la signature."
    case .paidBeforeSigned(let day):
      "L’affaire a été signée le \(day)\u{A0}: rien n’est facturé ni encaissé avant."
    case .amountNotPositive: "Un montant facturé ou encaissé est supérieur à zéro."
    case .negativeAmount(let field):
      "Le champ \(quoted(self.field(field))) ne peut pas être négatif."
    case .upsellCycle:
      "Une affaire ne peut pas faire suite à elle-même, directement ou par d’autres."
    case .unfit(let field):
      "Le champ \(quoted(self.field(field))) ne peut pas prendre cette valeur."
    case .nothingChanges: "Rien ne change\u{A0}: c’est déjà ainsi."
    case .closed(let id):
      "L’affaire est dans \(stageName(id, on: board.settings))\u{A0}; la remettre d’abord "
        + "dans une étape ouverte."
    case .closedAhead(let day):
      "\(day) est encore à venir\u{A0}; une clôture a lieu aujourd’hui ou avant."
    case .createdAfterEntry(let day):
      "L’affaire a été saisie le \(day)\u{A0}: elle a été créée ce jour-là ou avant."
    case .createdAfterClosing(let day):
      "L’affaire a été close le \(day)\u{A0}: elle a été créée ce jour-là ou avant."
    case .nothingToUndo: "Il ne reste rien de vous à annuler."
    case .nothingToRedo: "Il ne reste rien à rétablir."
    case .unknownRecord(let id): "Le tableau n’a pas \(record(id.list)) de clé \(id.key)."
    case .blankRecord: "Il manque des mots\u{A0}: dites-les tous."
    case .unreadableView(let problem): self.problem(problem)
    case .callsToAction(let number):
      "Une campagne demande une seule chose, pas \(number)\u{A0}: gardez un seul appel à l’action."
    case .endsBeforeStart(let day):
      "La fin, le \(day), précède le début\u{A0}; choisissez une fin plus tardive."
    case .tooMany(let trait):
      "Un persona a au plus \(trait.limit) \(self.trait(trait))\u{A0}; gardez l’essentiel."
    case .experimentLength(let days):
      "Un test dure de 14 à 28 jours, pas \(days)\u{A0}; choisissez une autre fin."
    case .stageUnderTest(let stage, let id):
      "L’étape \(stageName(stage, on: board.settings)) a déjà le test \(id) ce mois-là ou à"
        + " ces dates\u{A0}; un seul par étape et par mois dit ce qui a marché."
    case .measuredTooSoon(let day):
      "C’est trop tôt\u{A0}: un test se mesure après 14 jours, à partir du \(day)."
    case .notMeasured: "Rien n’est encore mesuré\u{A0}; mesurez d’abord, ou abandonnez."
    }
  }

  func conflict(
    _ conflict: Conflict, by author: String?, on board: Board, near today: Day
  ) -> String {
    let other = author ?? "Quelqu’un d’autre"
    switch conflict {
    case .missingDeal:
      return "\(other) a retiré l’affaire du fichier\u{A0}; votre changement n’a pas été fait."
    case .duplicateDeal:
      return "\(other) a ajouté une affaire sous la même clé\u{A0}; ajoutez la vôtre à nouveau."
    case .alreadyApplied: return "Ce changement est déjà dans le fichier."
    case .changedSince(let id, let field, let expected, let found, let wanted):
      let texts = [found, wanted, expected].map { value($0, of: field, on: board, near: today) }
      let title = board[id].map { " de \(quoted($0.title))" } ?? ""
      return
        "\(other) a changé le champ \(quoted(self.field(field)))\(title)\u{A0}: \(texts[0])\u{A0};"
        + " le vôtre, \(texts[1]), n’a pas été écrit (avant\u{A0}: \(texts[2]))."
        + " Refaites-le pour l’imposer."
    case .unfit(_, .stage, .text(let key)):
      return refusal(.retiredStage(Stage.ID(key)), on: board)
    case .unfit(_, let field, _):
      return "Le champ \(quoted(self.field(field))) ne peut pas prendre cette valeur\u{A0}; votre"
        + " changement n’a pas été fait."
    case .settingChangedSince(let path, let found, let wanted):
      return
        "\(other) a changé \(path)\u{A0}: \(found ?? nothing)\u{A0}; le vôtre,"
        + " \(wanted ?? nothing), n’a pas été écrit. Refaites-le pour l’imposer."
    case .recordChangedSince(let id, _, _):
      return
        "\(other) a aussi changé \(record(id.list, "ce", "cette"))\u{A0}; votre changement n’a pas"
        + " été fait. Refaites-le."
    case .unfitRecord:
      return "Une valeur ne peut pas être écrite\u{A0}; votre changement n’a pas été fait."
    case .sequenceExhausted:
      return
        "Une entrée d’historique porte le plus grand seq possible\u{A0}: votre changement n’a pas"
        + " été fait. `dealdeck check` nomme l’entrée."
    }
  }

  /// A record after the article of its gender.
  func record(
    _ list: Record.List, _ masculine: String = "de", _ feminine: String = "de"
  ) -> String {
    switch list {
    case .campaigns: "\(feminine) campagne"
    case .costs: "\(masculine) coût"
    case .experiments: "\(masculine) test"
    case .personas: "\(masculine) persona"
    case .plans: "\(masculine) plan"
    case .rates: "\(masculine) taux de change"
    case .reviews: "\(feminine) revue"
    case .views: "\(masculine) filtre enregistré"
    }
  }
}
