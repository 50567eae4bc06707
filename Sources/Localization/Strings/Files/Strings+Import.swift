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
  /// Rows of the table.
  package var rows: Int
  /// Rows already imported.
  package var known: Int
  /// Rejected rows.
  package var refused: Int

  /// A summary.
  package init(
    file: String, isDryRun: Bool, added: Int, rows: Int, known: Int = 0, refused: Int = 0
  ) {
    self.file = file
    self.isDryRun = isDryRun
    self.added = added
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

  /// The mapping of columns to fields.
  package func columns(_ columns: [String]) -> String {
    say(
      en: "Columns: \(columns.joined(separator: ", ")).",
      fr: "Colonnes\u{A0}: \(columns.joined(separator: ", ")).")
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
    case .encoding(let encoding):
      say(en: "encoding: \(encoding.rawValue)", fr: "codage\u{A0}: \(encoding.rawValue)")
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
        en: "created stage \(name), assumed open; change `outcome` in the file if it closes deals",
        fr:
          "étape \(name) créée, supposée ouverte\u{A0}; changez `outcome` dans le fichier si elle clôture les affaires"
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

  /// A failed import, then the remedy.
  package func fault(_ fault: ImportRefusal) -> String {
    switch fault {
    case .unknownColumn(let name):
      say(
        en: "no column “\(name)”, given in --map",
        fr: "aucune colonne \(quoted(name)), indiquée dans --map")
    case .noTitleColumn(let found):
      say(
        en: "no title column; choose one with --map 'COLUMN=title': "
          + found.joined(separator: ", "),
        fr: "aucune colonne de titre\u{A0}; choisissez-en une avec --map 'COLONNE=title'\u{A0}: "
          + found.joined(separator: ", "))
    case .ambiguousDates(let column, let example):
      say(
        en:
          "column \(column): “\(example)” is ambiguous; add --dates dayFirst or --dates monthFirst",
        fr:
          "colonne \(column)\u{A0}: \(quoted(example)) est ambigu\u{A0}; ajoutez --dates dayFirst ou --dates monthFirst"
      )
    case .ambiguousAmounts(let column, let example):
      say(
        en: "column \(column): “\(example)” is ambiguous; add --decimals point or --decimals comma",
        fr:
          "colonne \(column)\u{A0}: \(quoted(example)) est ambigu\u{A0}; ajoutez --decimals point ou --decimals comma"
      )
    }
  }

  /// An error in a CSV text, then the remedy.
  package func fault(_ fault: CSVParseError.Kind) -> String {
    switch fault {
    case .empty:
      say(
        en: "no rows; export the file again",
        fr: "aucune ligne\u{A0}; exportez à nouveau le fichier")
    case .unterminatedQuote:
      say(
        en: "unclosed quote; close it or double it",
        fr: "guillemet non fermé\u{A0}; fermez-le ou doublez-le")
    case .textAfterQuote:
      say(
        en: "text after a closing quote; double quotes inside the text",
        fr: "texte après un guillemet fermant\u{A0}; doublez les guillemets du texte")
    }
  }

  private func refusal(_ refusal: ImportIssue.Refusal, on board: Board) -> String {
    switch refusal {
    case .refused(.emptyText(.title)):
      say(en: "no title", fr: "sans titre")
    case .refused(let refusal): self.refusal(refusal, on: board)
    case .unreadable(.day(let text)):
      say(en: "“\(text)” isn’t a date", fr: "\(quoted(text)) n’est pas une date")
    case .unreadable(.amount(let text)):
      say(en: "“\(text)” isn’t an amount", fr: "\(quoted(text)) n’est pas un montant")
    case .unreadable(.percent(let text)):
      say(
        en: "“\(text)” isn’t a probability (0 to 100)",
        fr: "\(quoted(text)) n’est pas une probabilité (0 à 100)")
    case .unreadable(.category(let text)):
      say(
        en: "“\(text)” isn’t a forecast category (\(categories))",
        fr: "\(quoted(text)) n’est pas une catégorie de prévision (\(categories))")
    case .unreadable(let fault): self.refusal(fault)
    case .unreadableCurrency(let text):
      say(en: "“\(text)” isn’t a currency code", fr: "\(quoted(text)) n’est pas un code de devise")
    case .unreadableFlag(let text): notAFlag(text)
    case .unknownStatus(let text):
      say(
        en: "“\(text)” isn’t open, won or lost",
        fr: "\(quoted(text)) n’est ni ouverte, ni gagnée, ni perdue")
    case .noClosingDay:
      say(en: "closed, without a close date", fr: "clôturée, sans date de clôture")
    case .tooManyCells:
      say(en: "more cells than header columns", fr: "plus de cellules que de colonnes d’en-tête")
    case .sameKey(let line):
      say(en: "same id as line \(line)", fr: "même identifiant que la ligne \(line)")
    }
  }
}
