package import PipelineDomain
package import PipelineExchange

/// The summary of an import.
package struct ImportSummary: Equatable, Sendable {
  /// The board's file.
  package var file: String
  /// `true` when nothing was changed.
  package var isDryRun: Bool
  /// Deals added, or that would be.
  package var added: Int
  /// Deals changed, or that would be.
  package var updated: Int
  /// Rows of the table.
  package var rows: Int
  /// Rows already imported.
  package var known: Int
  /// Rejected rows.
  package var refused: Int

  /// A summary.
  package init(
    file: String, isDryRun: Bool, added: Int, updated: Int = 0, rows: Int, known: Int = 0,
    refused: Int = 0
  ) {
    self.file = file
    self.isDryRun = isDryRun
    self.added = added
    self.updated = updated
    self.rows = rows
    self.known = known
    self.refused = refused
  }
}

extension Strings {
  /// The place of an issue: file, column and lines, the first of them when they are many.
  package func place(file: String, column: String?, lines: [Int]) -> String {
    let column = column.map { ", " + self.column($0) } ?? ""
    guard let first = lines.first else { return file + column }
    guard lines.count > 1 else { return "\(file):\(first)\(column)" }
    let shown = Array(lines.prefix(3))
    let list = self.lines(lines.count, first: shown, others: lines.count - shown.count)
    return "\(file)\(column), \(list)"
  }

  /// The summary, in a line.
  package func summary(_ summary: ImportSummary) -> String {
    let (added, rows, known) = (summary.added, summary.rows, summary.known)
    var text = say(
      en: "\(summary.isDryRun ? "Would add" : "Added") \(count(added, "deal", "deals")) of "
        + "\(count(rows, "row", "rows")) to \(summary.file)",
      fr: count(added, "affaire ", "affaires ")
        + (summary.isDryRun
          ? form(added, "serait ajoutée", "seraient ajoutées") : form(added, "ajoutée", "ajoutées"))
        + " sur \(count(rows, "ligne", "lignes")), dans \(summary.file)")
    if summary.updated > 0 {
      text +=
        semicolon
        + say(
          en: figures.whole(summary.updated)
            + (summary.isDryRun ? " would be updated" : " updated"),
          fr: count(summary.updated, "mise à jour", "mises à jour"))
    }
    if known > 0 {
      text +=
        semicolon
        + say(
          en: figures.whole(known) + " already imported",
          fr: count(known, "déjà importée", "déjà importées"))
    }
    if summary.refused > 0 {
      text +=
        semicolon
        + say(
          en: figures.whole(summary.refused) + " rejected",
          fr: count(summary.refused, "rejetée", "rejetées"))
    }
    return text + "."
  }

  /// The summary of an import of costs, quotas or rates, in a line.
  package func summary(_ summary: ImportSummary, of kind: ImportKind) -> String {
    let (added, rows) = (records(summary.added, of: kind), count(summary.rows, "row", "rows"))
    var parts = [
      say(
        en: "\(summary.isDryRun ? "Would add" : "Added") \(added) from \(rows) to \(summary.file)",
        fr: added
          + (summary.isDryRun
            ? form(summary.added, " serait ajouté", " seraient ajoutés")
            : form(summary.added, " ajouté", " ajoutés"))
          + " d’après \(count(summary.rows, "ligne", "lignes")), dans \(summary.file)")
    ]
    if summary.updated > 0 {
      parts.append(
        say(
          en: figures.whole(summary.updated)
            + (summary.isDryRun ? " would be updated" : " updated"),
          fr: "\(figures.whole(summary.updated)) mis à jour"))
    }
    if summary.known > 0 {
      parts.append(
        say(
          en: "\(figures.whole(summary.known)) unchanged",
          fr: count(summary.known, "inchangé", "inchangés")))
    }
    if summary.refused > 0 {
      parts.append(
        say(
          en: "\(figures.whole(summary.refused)) rejected",
          fr: count(summary.refused, "rejeté", "rejetés")))
    }
    return parts.joined(separator: semicolon) + "."
  }

  /// A failure: every row was rejected.
  package var nothingImported: String {
    say(
      en: "nothing imported; correct the rows listed above, or say what they mean with options",
      fr:
        "rien n’a été importé\u{A0}; corrigez les lignes ci-dessus, ou précisez leur sens par des options"
    )
  }

  /// A column, by its heading.
  package func column(_ heading: String) -> String {
    say(en: "column \(heading)", fr: "colonne \(heading)")
  }

  /// Lines of a table: number, the first of them, and the number of others.
  package func lines(_ number: Int, first: [Int], others: Int) -> String {
    say(
      en: "\(count(number, "row", "rows")) (lines \(first.map(String.init).joined(separator: ", "))"
        + (others > 0 ? " and \(figures.whole(others)) more)" : ")"),
      fr: "\(count(number, "ligne", "lignes")) (\(first.map(String.init).joined(separator: ", "))"
        + (others > 0 ? " et \(count(others, "autre", "autres")))" : ")"))
  }

  /// An issue about the file, or about the column of that heading, in a sentence; the board is the one that
  /// is added to.
  package func note(_ issue: ImportIssue.Kind, column: String?, on board: Board) -> String {
    switch issue {
    case .oddity(let oddity): self.oddity(oddity)
    case .columnGuessed(let field):
      say(
        en:
          "taken for \(field.name), a guess; --map \(argument("\(column ?? "")=FIELD")) corrects it",
        fr:
          "prise pour \(field.name), par supposition\u{A0}; --map \(argument("\(column ?? "")=CHAMP")) corrige"
      )
    case .datesRead(let reading): self.reading(reading)
    case .sharesRead:
      say(
        en: "shares read as percent: 1 is 100%",
        fr: "parts lues en pour cent\u{A0}: 1 vaut 100\u{A0}%")
    case .currencyAssumed(let currency):
      say(
        en: "amounts name no currency; read as \(currency.code), --currency sets another",
        fr: "montants sans devise\u{A0}; lus en \(currency.code), --currency en choisit une autre")
    case .tableRead(let role):
      say(en: "used for \(name(of: role))", fr: "utilisé pour\u{A0}: \(name(of: role))")
    case .tableIgnored: say(en: "not used", fr: "non utilisé")
    case .keyUnknown(let table):
      say(
        en: "id not in \(table); left blank",
        fr: "identifiant absent de \(table)\u{A0}; laissé vide")
    case .tableMissing(let role):
      say(
        en: "no file has the \(name(of: role)) of these ids; left blank",
        fr: "aucun fichier ne donne les \(name(of: role)) de ces identifiants\u{A0}; laissé vide")
    case .keyTwice:
      say(
        en: "id of an earlier row with another name; that one is used",
        fr: "identifiant d’une ligne précédente d’un autre nom\u{A0}; celle-ci est retenue")
    case .noSuchDeal(let table):
      say(
        en: "id of no deal in \(table); row left out",
        fr: "identifiant d’aucune affaire de \(table)\u{A0}; ligne laissée de côté")
    case .activityUndated:
      say(
        en: "done on an unknown or future day; activity left out",
        fr: "faite à une date inconnue ou future\u{A0}; activité laissée de côté")
    case .enteredBeforeCreation:
      say(
        en: "stage history begins before the creation; dated from the creation",
        fr: "l’historique des étapes commence avant la création\u{A0}; daté de la création")
    case .addedUp:
      say(
        en: "same month, channel and kind as a row above; added to it",
        fr: "même mois, même canal et même nature qu’une ligne précédente\u{A0}; additionnée")
    case .amountChanged(let from, let to):
      say(
        en: "\(figures.exact(from)) on the board; now \(figures.exact(to))",
        fr: "\(figures.exact(from)) dans le tableau\u{A0}; désormais \(figures.exact(to))")
    case .rateChanged(let from, let to):
      say(
        en: "\(decimal(from.decimal)) on the board; now \(decimal(to.decimal))",
        fr: "\(decimal(from.decimal)) dans le tableau\u{A0}; désormais \(decimal(to.decimal))")
    case .rateOfItself(let currency):
      say(
        en: "rate of \(currency.code) in \(currency.code); skipped",
        fr: "taux de \(currency.code) en \(currency.code)\u{A0}; ignoré")
    case .memberAdded(let name):
      say(en: "\(name) added to the team", fr: "\(name) rejoint l’équipe")
    case .meansNothing(let text):
      say(en: "“\(text)” read as blank", fr: "\(quoted(text)) lu comme vide")
    case .rounded:
      say(
        en: "amount rounded to the decimals of its currency",
        fr: "montant arrondi aux décimales de sa devise")
    case .dropped(let error):
      say(
        en: "\(self.refusal(.unreadable(error), on: board)); imported without it",
        fr: "\(self.refusal(.unreadable(error), on: board))\u{A0}; importée sans")
    case .repeatedHeader: say(en: "repeated header; skipped", fr: "en-tête répété\u{A0}; ignoré")
    case .footer: say(en: "total or footer; skipped", fr: "total ou pied de page\u{A0}; ignoré")
    case .filteredOut:
      say(en: "skipped by --only", fr: "ignorée par --only")
    case .archivedAtSource: say(en: "archived; skipped", fr: "archivée\u{A0}; ignorée")
    case .lossReasonOfOpen:
      say(
        en: "open deal with a loss reason; check whether it is lost",
        fr: "affaire ouverte avec un motif de perte\u{A0}; vérifiez si elle est perdue")
    case .firstStageAssumed:
      say(
        en: "earlier stages unknown; assumed to have started in the first one",
        fr: "étapes précédentes inconnues\u{A0}; supposée entrée par la première")
    case .touchedByChange:
      say(
        en: "last change used as last activity",
        fr: "dernière modification prise pour dernière activité")
    case .sameKeyOtherDeal:
      say(
        en: "id of another deal on the board; added as a new deal, --source keeps programs apart",
        fr:
          "identifiant d’une autre affaire du tableau\u{A0}; ajoutée à part, --source distingue les logiciels"
      )
    case .pipelinesJoined(let names):
      say(
        en: "several pipelines joined: \(names.joined(separator: ", ")); "
          + "--only \(argument("\(column ?? "")=\(names.first ?? "")")) imports one",
        fr: "plusieurs pipelines réunis\u{A0}: \(names.joined(separator: ", "))\u{A0}; "
          + "--only \(argument("\(column ?? "")=\(names.first ?? "")")) n’en importe qu’un")
    case .columnIgnored:
      say(
        en: "column ignored; --map \(argument("\(column ?? "")=FIELD")) imports it",
        fr: "colonne ignorée\u{A0}; --map \(argument("\(column ?? "")=CHAMP")) l’importe")
    case .refused(let refusal):
      say(
        en: "row rejected: \(self.refusal(refusal, on: board))",
        fr: "ligne rejetée\u{A0}: \(self.refusal(refusal, on: board))")
    case .alreadyThere:
      say(en: "already on the board; not changed", fr: "déjà dans le tableau\u{A0}; non modifiée")
    case .knownByName:
      say(
        en: "no id; recognized by title, organization and creation date",
        fr: "sans identifiant\u{A0}; reconnue par titre, organisation et date de création")
    case .editedHere(let field):
      say(
        en:
          "\(self.field(field)) changed on the board since the last import; not changed, --overwrite takes the file's",
        fr:
          "\(self.field(field)) modifié dans le tableau depuis le dernier import\u{A0}; inchangé, --overwrite prend celui du fichier"
      )
    case .deletedAtSource:
      say(en: "marked as deleted; skipped", fr: "marquée comme supprimée\u{A0}; ignorée")
    case .blank(let field):
      say(
        en: "no \(field.name); imported without it",
        fr: "\(quoted(field.name)) vide\u{A0}; importée sans")
    case .untitled:
      say(
        en: "no title; named after its product and organization, or its id",
        fr: "sans titre\u{A0}; nommée d’après son produit et son organisation, ou son identifiant")
    case .noTitles:
      say(
        en: "no title column; deals are named after product and organization, or id;"
          + " --map 'COLUMN=title' sets one",
        fr: "aucune colonne de titre\u{A0}; affaires nommées d’après produit et organisation, ou"
          + " identifiant\u{A0}; --map 'COLONNE=title' en choisit une")
    case .readAs(let from, let to):
      say(en: "“\(from)” read as “\(to)”", fr: "\(quoted(from)) lu comme \(quoted(to))")
    case .zeroIsUnknown:
      say(
        en: "amount 0 of a deal not won read as unknown",
        fr: "montant 0 d’une affaire non gagnée lu comme inconnu")
    case .noAmount:
      say(en: "no amount; excluded from totals", fr: "sans montant\u{A0}; exclue des totaux")
    case .estimated:
      say(
        en: "list price used as amount, tagged as estimated",
        fr: "prix catalogue utilisé comme montant, étiqueté comme estimé")
    case .undated:
      say(
        en: "no dates; imported, but excluded from KPIs by period",
        fr: "sans dates\u{A0}; importée, mais exclue des indicateurs par période")
    case .creationUnknown:
      say(
        en: "close date only, no creation date", fr: "date de clôture seule, sans date de création")
    case .closedAhead:
      say(
        en: "close date in the future; imported, correct it",
        fr: "date de clôture dans le futur\u{A0}; importée, à corriger")
    case .stageDatesDisagree:
      say(
        en: "stage dates end in another stage than the deal's; ignored",
        fr:
          "les dates d’étape finissent dans une autre étape que celle de l’affaire\u{A0}; ignorées")
    case .nextStepWithoutDay(let what):
      say(
        en: "next step “\(what)” has no due date; skipped",
        fr: "la relance \(quoted(what)) n’a pas d’échéance\u{A0}; ignorée")
    case .nextStepUnnamed:
      say(
        en: "next step has a due date only; named “activity”",
        fr: "relance avec une échéance seule\u{A0}; nommée \(quoted("activity"))")
    case .newName(.owner, let name):
      say(en: "\(name) isn’t in the team", fr: "\(name) ne fait pas partie de l’équipe")
    case .newName(let field, let name):
      newName(name, for: field, among: board.settings.names(for: field))
    case .stageMade(let name, let outcome):
      say(
        en: "created stage \(name) (\(self.outcome(outcome)))",
        fr: "étape \(name) créée (affaire \(self.outcome(outcome)))")
    case .stageAssumedOpen(let name):
      say(
        en:
          "created stage \(name), assumed open; --stage \(argument("\(name)=won")) says otherwise",
        fr:
          "étape \(name) créée, supposée ouverte\u{A0}; --stage \(argument("\(name)=won")) dit le contraire"
      )
    case .probabilityFromHistory(let stage, let percent, let won, let closed):
      say(
        en: "probability of \(stage): \(percent)%, from \(won) won of \(closed) closed",
        fr:
          "probabilité de \(stage)\u{A0}: \(percent)\u{A0}%, d’après \(count(won, "gagnée", "gagnées"))"
          + " sur \(count(closed, "clôturée", "clôturées"))")
    case .probabilityAssumed(let stage, let percent):
      say(
        en: "probability of \(stage): \(percent)%, assumed: too few closed deals",
        fr:
          "probabilité de \(stage)\u{A0}: \(percent)\u{A0}%, supposée\u{A0}: trop peu d’affaires clôturées"
      )
    case .thresholdsFromHistory(let stage, let warm, let rot, let won):
      say(
        en: "\(stage): cooling after \(warm) days, stale after \(rot) (p75 and p90 of"
          + " \(count(won, "won cycle", "won cycles")))",
        fr: "\(stage)\u{A0}: à surveiller après \(warm) jours, dormante après \(rot) (p75 et p90 de"
          + " \(count(won, "cycle gagné", "cycles gagnés")))")
    }
  }

  private func oddity(_ oddity: CSVTable.Oddity) -> String {
    switch oddity {
    case .encoding(let encoding):
      say(en: "encoding: \(encoding.rawValue)", fr: "codage\u{A0}: \(encoding.rawValue)")
    case .preamble: say(en: "above the header; skipped", fr: "avant l’en-tête\u{A0}; ignorée")
    case .backslashQuotes:
      say(en: "quotes read as \\\"", fr: "guillemets lus comme \\\"")
    case .badBytes:
      say(
        en: "bytes that are not UTF-8, replaced by “\u{FFFD}”",
        fr: "octets hors UTF-8, remplacés par \(quoted("\u{FFFD}"))")
    case .sheet(let name): say(en: "sheet: \(name)", fr: "feuille\u{A0}: \(name)")
    case .minorUnits:
      say(
        en: "amounts read in the smallest unit of their currency, such as cents",
        fr: "montants lus dans la plus petite unité de leur devise, comme les centimes")
    case .zeroBytes: say(en: "zero bytes removed", fr: "octets nuls retirés")
    }
  }

  private func reading(_ reading: DateReading) -> String {
    switch reading {
    case .order(let order, let example):
      let name = self.order(order)
      return say(
        en: "dates read \(name), as in \(example)",
        fr: "dates lues \(name), comme \(example)")
    case .century(let text, let day), .serial(let text, let day), .epoch(let text, let day):
      return say(
        en: "dates such as \(text) read as \(day)", fr: "dates comme \(text) lues \(day)")
    }
  }
}
