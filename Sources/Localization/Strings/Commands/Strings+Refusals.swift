package import PipelineDomain

extension Strings {
  /// A refused action: cause, then remedy.
  package func refusal(_ refusal: Refusal, on board: Board) -> String {
    switch refusal {
    case .unknownDeal(let id):
      say(
        en: "No deal with id \(id); it may have been deleted.",
        fr: "Aucune affaire d’identifiant \(id)\u{A0}; elle a pu être supprimée.")
    case .unknownStage(let id):
      say(
        en: "No stage “\(id)” on this board.",
        fr: "Aucune étape \(quoted(id.text)) dans ce tableau.")
    case .retiredStage(let id):
      say(
        en: "Stage “\(board.settings.stage(id)?.name ?? id.text)” is retired; choose another.",
        fr: "L’étape \(quoted(board.settings.stage(id)?.name ?? id.text)) est retirée\u{A0}; "
          + "choisissez-en une autre.")
    case .noStage(let outcome):
      say(
        en: "No stage for \(self.outcome(outcome)) deals; add one to the board file.",
        fr:
          "Aucune étape pour une affaire \(self.outcome(outcome))\u{A0}; ajoutez-en une au fichier du tableau."
      )
    case .alreadyThere(let id):
      say(
        en: "The deal is already in \(stageName(id, on: board.settings)).",
        fr: "L’affaire est déjà à l’étape \(stageName(id, on: board.settings)).")
    case .reasonNeeded:
      say(
        en: "Enter a reason: choose one or type your own.",
        fr: "Indiquez un motif\u{A0}: choisissez-en un ou saisissez le vôtre.")
    case .emptyText(let field):
      say(
        en: "The \(self.field(field)) can’t be empty.",
        fr: "Le champ \(quoted(self.field(field))) ne peut pas être vide.")
    case .probabilityOutOfRange(let percent):
      say(
        en: "The probability must be 0 to 100%, not \(percent).",
        fr: "La probabilité doit aller de 0 à 100\u{A0}%, pas \(percent).")
    case .notWon:
      say(
        en: "Only a won deal can be invoiced or paid.",
        fr: "Seule une affaire gagnée peut être facturée ou encaissée.")
    case .paidBeforeSigned(let day):
      say(
        en: "The deal was signed on \(day); give that date or a later one.",
        fr: "L’affaire a été signée le \(day)\u{A0}; indiquez cette date ou une date ultérieure.")
    case .amountNotPositive:
      say(en: "The amount must be above zero.", fr: "Le montant doit être supérieur à zéro.")
    case .negativeAmount(let field):
      say(
        en: "The \(self.field(field)) can’t be negative.",
        fr: "Le champ \(quoted(self.field(field))) ne peut pas être négatif.")
    case .upsellCycle:
      say(
        en: "A deal can’t be an upsell of itself, even indirectly.",
        fr: "Une affaire ne peut pas être sa propre vente additionnelle, même indirectement.")
    case .noContractEnd:
      say(
        en: "Only a won deal with a contract end date is renewed; set it with --ends.",
        fr:
          "Seule une affaire gagnée avec une fin de contrat se renouvelle\u{A0}; définissez-la avec --ends."
      )
    case .unfit(let field):
      say(
        en: "That isn’t a valid \(self.field(field)).",
        fr: "Valeur non valide pour le champ \(quoted(self.field(field))).")
    case .unknownField(let id): noField(id.text, there: board.settings.fields.map(\.id.text)) + "."
    case .unfitField(let field):
      say(
        en: "That isn’t a valid \(field.name) (\(kind(field.kind))).",
        fr: "Valeur non valide pour le champ \(quoted(field.name)) (\(kind(field.kind))).")
    case .nothingChanges:
      say(
        en: "No change: it already has that value.",
        fr: "Aucun changement\u{A0}: c’est déjà la valeur.")
    case .closed(let id):
      say(
        en:
          "The deal is closed (\(stageName(id, on: board.settings))); move it to an open stage first.",
        fr:
          "L’affaire est clôturée (\(stageName(id, on: board.settings)))\u{A0}; remettez-la d’abord dans une étape ouverte."
      )
    case .closedAhead(let day):
      say(
        en: "\(day) is in the future; a deal closes today or earlier.",
        fr: "Le \(day) est dans le futur\u{A0}; une affaire se clôture aujourd’hui ou avant.")
    case .createdAfterEntry(let day):
      say(
        en: "The deal was entered on \(day); give that date or an earlier one.",
        fr: "L’affaire a été saisie le \(day)\u{A0}; indiquez cette date ou une date antérieure.")
    case .createdAfterClosing(let day):
      say(
        en: "The deal was closed on \(day); give that date or an earlier one.",
        fr: "L’affaire a été clôturée le \(day)\u{A0}; indiquez cette date ou une date antérieure.")
    case .nothingToUndo:
      say(en: "Nothing to undo.", fr: "Rien à annuler.")
    case .nothingToRedo:
      say(en: "Nothing to redo.", fr: "Rien à rétablir.")
    case .unknownRecord(let id):
      say(
        en: "No \(noun(id.list)) with id \(id.key).",
        fr: "\(capitalized(noun(id.list, "aucun", "aucune"))) d’identifiant \(id.key).")
    case .blankRecord(let list):
      say(
        en: "The \(noun(list)) has empty fields; fill them in.",
        fr: "\(capitalized(noun(list, "un", "une"))) a des champs vides\u{A0}; remplissez-les.")
    case .organizationNamed(let id):
      say(
        en: "“\(board.known(id)?.name ?? id.text)” already exists; merge the two,"
          + " or choose another name.",
        fr: "\(quoted(board.known(id)?.name ?? id.text)) existe déjà\u{A0}; fusionnez les deux,"
          + " ou choisissez un autre nom.")
    case .parentCycle:
      say(
        en: "An organization can’t belong to itself, even indirectly.",
        fr: "Une organisation ne peut pas appartenir à elle-même, même indirectement.")
    case .negativeEmployees:
      say(
        en: "The headcount can’t be negative.", fr: "L’effectif ne peut pas être négatif.")
    case .unreadableView(let problem): self.problem(problem)
    case .callsToAction(let number):
      say(
        en: "A campaign has one call to action, not \(number).",
        fr: "Une campagne a un seul appel à l’action, pas \(number).")
    case .endsBeforeStart(let day):
      say(
        en: "The end (\(day)) is before the start; give a later date.",
        fr: "La fin (\(day)) précède le début\u{A0}; indiquez une date ultérieure.")
    case .tooMany(let trait):
      say(
        en: "A persona has \(trait.limit) \(self.trait(trait)) at most; keep the main ones.",
        fr: "Un persona a au plus \(trait.limit) \(self.trait(trait))\u{A0}; gardez l’essentiel.")
    case .experimentLength(let days):
      say(
        en: "An experiment runs 14 to 28 days, not \(days).",
        fr: "Un test dure de 14 à 28 jours, pas \(days).")
    case .stageUnderTest(let stage, let id):
      say(
        en:
          "\(stageName(stage, on: board.settings)) already has experiment \(id) in that period; run one per stage and month.",
        fr:
          "L’étape \(stageName(stage, on: board.settings)) a déjà le test \(id) à cette période\u{A0}; lancez-en un par étape et par mois."
      )
    case .measuredTooSoon(let day):
      say(
        en: "Too early: an experiment is measured after 14 days, from \(day).",
        fr: "Trop tôt\u{A0}: un test se mesure après 14 jours, à partir du \(day).")
    case .notMeasured:
      say(
        en: "No result yet: measure the experiment, or abandon it.",
        fr: "Aucun résultat\u{A0}: mesurez le test, ou abandonnez-le.")
    }
  }

  /// A conflict between two changes, with both values.
  ///
  /// - Parameter author: The author of the other change, if known.
  package func conflict(
    _ conflict: Conflict, by author: String?, on board: Board, near today: Day
  ) -> String {
    let other = say(en: author ?? "Someone else", fr: author ?? "Quelqu’un d’autre")
    switch conflict {
    case .missingDeal:
      return say(
        en: "\(other) deleted the deal; your change was not saved.",
        fr: "\(other) a supprimé l’affaire\u{A0}; votre changement n’a pas été enregistré.")
    case .duplicateDeal:
      return say(
        en: "\(other) already added this deal; yours was not added.",
        fr: "\(other) a déjà ajouté cette affaire\u{A0}; la vôtre n’a pas été ajoutée.")
    case .alreadyApplied:
      return say(
        en: "That change is already in the file.",
        fr: "Ce changement est déjà dans le fichier.")
    case .changedSince(let id, let field, let expected, let found, let wanted):
      let texts = [found, wanted, expected].map { value($0, of: field, on: board, near: today) }
      let title = say(
        en: board[id].map { " of “\($0.title)”" } ?? "",
        fr: board[id].map { " de \(quoted($0.title))" } ?? "")
      return say(
        en: "\(other) set the \(self.field(field))\(title) to \(texts[0]);"
          + " yours, \(texts[1]), was not saved (was \(texts[2])). Repeat it to overwrite.",
        fr:
          "\(other) a changé le champ \(quoted(self.field(field)))\(title)\u{A0}: \(texts[0])\u{A0};"
          + " votre valeur, \(texts[1]), n’a pas été enregistrée (avant\u{A0}: \(texts[2]))."
          + " Recommencez pour écraser.")
    case .unfit(_, .stage, .text(let key)): return refusal(.retiredStage(Stage.ID(key)), on: board)
    case .unfit(_, let field, _):
      return say(
        en: "That isn’t a valid \(self.field(field)); your change was not saved.",
        fr:
          "Valeur non valide pour le champ \(quoted(self.field(field)))\u{A0}; votre changement n’a"
          + " pas été enregistré.")
    case .recordChangedSince(let id, _, _):
      return say(
        en: "\(other) changed that \(noun(id.list)) too; your change was not saved."
          + " Repeat it to overwrite.",
        fr:
          "\(other) a aussi changé \(noun(id.list, "ce", "cette"))\u{A0}; votre changement n’a pas"
          + " été enregistré. Recommencez pour écraser.")
    case .settingChangedSince(let path, let found, let wanted):
      return say(
        en:
          "\(other) set \(path) to \(found ?? nothing); yours, \(wanted ?? nothing), was not saved."
          + " Repeat it to overwrite.",
        fr: "\(other) a changé \(path)\u{A0}: \(found ?? nothing)\u{A0}; votre valeur,"
          + " \(wanted ?? nothing), n’a pas été enregistrée. Recommencez pour écraser.")
    case .unfitRecord(let id):
      return say(
        en:
          "The \(noun(id.list)) has an invalid value; your change was not saved.",
        fr:
          "Valeur non valide (\(noun(id.list)))\u{A0}; votre changement n’a pas été enregistré."
      )
    case .sequenceExhausted:
      return say(
        en: "A history entry has the highest possible seq; your change was not saved."
          + " `dealdeck check` names the entry.",
        fr:
          "Une entrée d’historique a le plus grand seq possible\u{A0}; votre changement n’a pas été"
          + " enregistré. `dealdeck check` indique l’entrée.")
    }
  }
}
