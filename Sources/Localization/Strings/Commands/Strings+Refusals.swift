package import PipelineDomain

extension Strings {
  /// Why an action makes no sense: cause, then remedy.
  package func refusal(_ refusal: Refusal, on board: Board) -> String {
    switch refusal {
    case .unknownDeal(let id):
      say(
        en: "No deal has the key \(id); it may have been removed.",
        fr: "Aucune affaire n’a la clé \(id)\u{A0}; elle a pu être supprimée.")
    case .unknownStage(let id):
      say(
        en: "The board has no stage “\(id)”.",
        fr: "Le tableau n’a pas d’étape \(quoted(id.text)).")
    case .retiredStage(let id):
      say(
        en: "Stage “\(board.settings.stage(id)?.name ?? id.text)” is retired; choose another.",
        fr: "L’étape \(quoted(board.settings.stage(id)?.name ?? id.text)) est retirée\u{A0}; "
          + "choisissez-en une autre.")
    case .noStage(let outcome):
      say(
        en:
          "The board has no stage for deals that are \(self.outcome(outcome)); add one to the file.",
        fr:
          "Le tableau n’a pas d’étape pour une affaire \(self.outcome(outcome))\u{A0}; ajoutez-en une au "
          + "fichier.")
    case .alreadyThere(let id):
      say(
        en: "The deal is in \(stageName(id, on: board.settings)) already.",
        fr: "L’affaire est déjà à l’étape \(stageName(id, on: board.settings)).")
    case .reasonNeeded:
      say(
        en: "A reason is needed: choose one, or type your own.",
        fr: "Un motif est nécessaire\u{A0}: choisissez-en un ou tapez le vôtre.")
    case .emptyText(let field):
      say(
        en: "The \(self.field(field)) cannot be empty.",
        fr: "Le champ \(quoted(self.field(field))) ne peut pas être vide.")
    case .probabilityOutOfRange(let percent):
      say(
        en: "A chance lies between 0 and 100 %, not at \(percent).",
        fr: "Une probabilité va de 0 à 100 %\u{A0}; \(percent) est hors limites.")
    case .notWon:
      say(
        en: "The deal is not won: nothing is invoiced or collected before the signature.",
        fr: "L’affaire n’est pas gagnée\u{A0}: rien n’est facturé ni encaissé avant la signature.")
    case .paidBeforeSigned(let day):
      say(
        en: "The deal was signed on \(day): nothing is invoiced or collected before.",
        fr: "L’affaire a été signée le \(day)\u{A0}: rien n’est facturé ni encaissé avant.")
    case .amountNotPositive:
      say(
        en: "What is invoiced or collected is more than zero.",
        fr: "Un montant facturé ou encaissé est supérieur à zéro.")
    case .negativeAmount(let field):
      say(
        en: "The \(self.field(field)) cannot be negative.",
        fr: "Le champ \(quoted(self.field(field))) ne peut pas être négatif.")
    case .upsellCycle:
      say(
        en: "A deal cannot follow itself, directly or over others.",
        fr: "Une affaire ne peut pas faire suite à elle-même, directement ou par d’autres.")
    case .unfit(let field):
      say(
        en: "The \(self.field(field)) cannot be set to that.",
        fr: "Le champ \(quoted(self.field(field))) ne peut pas prendre cette valeur.")
    case .nothingChanges:
      say(
        en: "Nothing changes: it is like that already.",
        fr: "Rien ne change\u{A0}: c’est déjà ainsi.")
    case .closed(let id):
      say(
        en: "The deal is in \(stageName(id, on: board.settings)); move it to an open stage first.",
        fr: "L’affaire est dans \(stageName(id, on: board.settings))\u{A0}; la remettre d’abord "
          + "dans une étape ouverte.")
    case .closedAhead(let day):
      say(
        en: "\(day) is still to come; a deal closes today or earlier.",
        fr: "\(day) est encore à venir\u{A0}; une clôture a lieu aujourd’hui ou avant.")
    case .createdAfterEntry(let day):
      say(
        en: "The deal was typed in on \(day): it was created then or earlier.",
        fr: "L’affaire a été saisie le \(day)\u{A0}: elle a été créée ce jour-là ou avant.")
    case .createdAfterClosing(let day):
      say(
        en: "The deal was closed on \(day): it was created then or earlier.",
        fr: "L’affaire a été close le \(day)\u{A0}: elle a été créée ce jour-là ou avant.")
    case .nothingToUndo:
      say(en: "Nothing of yours is left to undo.", fr: "Il ne reste rien de vous à annuler.")
    case .nothingToRedo: say(en: "Nothing is left to redo.", fr: "Il ne reste rien à rétablir.")
    case .unknownRecord(let id):
      say(
        en: "The board has no \(noun(id.list)) of the key \(id.key).",
        fr: "Le tableau n’a pas de \(noun(id.list)) de clé \(id.key).")
    case .blankRecord(let list):
      say(
        en: "\(capitalized(noun(list))) without its words: say them all.",
        fr: "\(capitalized(noun(list, "un", "une"))) sans ses mots\u{A0}: dites-les tous.")
    case .unreadableView(let problem): self.problem(problem)
    case .callsToAction(let number):
      say(
        en: "A campaign asks for one thing, not \(number): keep a single call to action.",
        fr:
          "Une campagne demande une seule chose, pas \(number)\u{A0}: gardez un seul appel à l’action."
      )
    case .endsBeforeStart(let day):
      say(
        en: "It would end on \(day), before it starts; choose a later end.",
        fr: "La fin, le \(day), précède le début\u{A0}; choisissez une fin plus tardive.")
    case .tooMany(let trait):
      say(
        en: "A persona has \(trait.limit) \(self.trait(trait)) at most; keep the main ones.",
        fr: "Un persona a au plus \(trait.limit) \(self.trait(trait))\u{A0}; gardez l’essentiel.")
    case .experimentLength(let days):
      say(
        en: "An experiment runs for 14 to 28 days, not \(days); choose another end.",
        fr: "Un test dure de 14 à 28 jours, pas \(days)\u{A0}; choisissez une autre fin.")
    case .stageUnderTest(let stage, let id):
      say(
        en: "\(stageName(stage, on: board.settings)) has experiment \(id) in that month or at that"
          + " time already; one a stage and month tells what worked.",
        fr: "L’étape \(stageName(stage, on: board.settings)) a déjà le test \(id) ce mois-là ou à"
          + " ces dates\u{A0}; un seul par étape et par mois dit ce qui a marché.")
    case .measuredTooSoon(let day):
      say(
        en: "It is too soon: an experiment is measured after 14 days, from \(day) on.",
        fr: "C’est trop tôt\u{A0}: un test se mesure après 14 jours, à partir du \(day).")
    case .notMeasured:
      say(
        en: "Nothing was measured yet; measure it first, or abandon it.",
        fr: "Rien n’est encore mesuré\u{A0}; mesurez d’abord, ou abandonnez.")
    }
  }

  /// How a change met another one, with both values, so that nobody has to guess which stands.
  ///
  /// - Parameter author: Who made the other change, if that is known.
  package func conflict(
    _ conflict: Conflict, by author: String?, on board: Board, near today: Day
  ) -> String {
    let other = say(en: author ?? "Somebody else", fr: author ?? "Quelqu’un d’autre")
    switch conflict {
    case .missingDeal:
      return say(
        en: "\(other) took the deal out of the file; your change was not made.",
        fr: "\(other) a retiré l’affaire du fichier\u{A0}; votre changement n’a pas été fait.")
    case .duplicateDeal:
      return say(
        en: "\(other) added a deal under the same key; add yours again.",
        fr: "\(other) a ajouté une affaire sous la même clé\u{A0}; ajoutez la vôtre à nouveau.")
    case .alreadyApplied:
      return say(
        en: "That change is in the file already.",
        fr: "Ce changement est déjà dans le fichier.")
    case .changedSince(let id, let field, let expected, let found, let wanted):
      let texts = [found, wanted, expected].map { value($0, of: field, on: board, near: today) }
      let title = say(
        en: board[id].map { " of “\($0.title)”" } ?? "",
        fr: board[id].map { " de \(quoted($0.title))" } ?? "")
      return say(
        en: "\(other) set the \(self.field(field))\(title) to \(texts[0]);"
          + " yours, \(texts[1]), was not made (it was \(texts[2])). Do it again to overrule.",
        fr:
          "\(other) a changé le champ \(quoted(self.field(field)))\(title)\u{A0}: \(texts[0])\u{A0};"
          + " le vôtre, \(texts[1]), n’a pas été écrit (avant\u{A0}: \(texts[2]))."
          + " Refaites-le pour l’imposer.")
    case .unfit(_, .stage, .text(let key)): return refusal(.retiredStage(Stage.ID(key)), on: board)
    case .unfit(_, let field, _):
      return say(
        en: "The \(self.field(field)) cannot hold that value; your change was not made.",
        fr: "Le champ \(quoted(self.field(field))) ne peut pas prendre cette valeur\u{A0}; votre"
          + " changement n’a pas été fait.")
    case .recordChangedSince(let id, _, _):
      return say(
        en: "\(other) changed that \(noun(id.list)) too; your change was not made. Do it again.",
        fr:
          "\(other) a aussi changé \(noun(id.list, "ce", "cette"))\u{A0}; votre changement n’a pas"
          + " été fait. Refaites-le.")
    case .settingChangedSince(let path, let found, let wanted):
      return say(
        en:
          "\(other) set \(path) to \(found ?? nothing); yours, \(wanted ?? nothing), was not made."
          + " Do it again to overrule.",
        fr: "\(other) a changé \(path)\u{A0}: \(found ?? nothing)\u{A0}; le vôtre,"
          + " \(wanted ?? nothing), n’a pas été écrit. Refaites-le pour l’imposer.")
    case .unfitRecord(let id):
      return say(
        en:
          "The \(noun(id.list)) holds a value that cannot be written; your change was not made.",
        fr:
          "Une valeur de \(noun(id.list)) ne peut pas être écrite\u{A0}; votre changement n’a pas été fait."
      )
    case .sequenceExhausted:
      return say(
        en: "A history entry has the highest seq there is: your change was not made."
          + " `dealdeck check` names the entry.",
        fr:
          "Une entrée d’historique porte le plus grand seq possible\u{A0}: votre changement n’a pas"
          + " été fait. `dealdeck check` nomme l’entrée.")
    }
  }
}
