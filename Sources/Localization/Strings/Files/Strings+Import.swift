package import PipelineExchange

/// What an import amounts to.
package struct ImportSummary: Equatable, Sendable {
  /// The board's file.
  package var file: String
  /// Whether nothing was changed.
  package var isDryRun: Bool
  /// Deals added, or that would be.
  package var added: Int
  /// Rows of the table.
  package var rows: Int
  /// Rows whose deal was there already.
  package var known: Int
  /// Rows that cannot be deals.
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
  /// Where something was noted: the file, the column, and the lines, when they are many the first.
  package func place(file: String, column: String?, lines: [Int]) -> String {
    let column = column.map { ", " + self.column($0) } ?? ""
    guard let first = lines.first else { return file + column }
    guard lines.count > 1 else { return "\(file):\(first)\(column)" }
    let shown = Array(lines.prefix(3))
    let told = self.lines(lines.count, first: shown, others: lines.count - shown.count)
    return "\(file)\(column), \(told)"
  }

  /// What it amounts to, in a line.
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
          en: count(known, "was there already", "were there already"),
          fr: count(known, "y était déjà", "y étaient déjà"))
    }
    if summary.refused > 0 {
      text +=
        semicolon
        + say(
          en: figures.whole(summary.refused) + " refused",
          fr: count(summary.refused, "refusée", "refusées"))
    }
    return text + "."
  }

  /// Which column fills which field.
  package func columns(_ columns: [String]) -> String {
    say(
      en: "Columns: \(columns.joined(separator: ", ")).",
      fr: "Colonnes\u{A0}: \(columns.joined(separator: ", ")).")
  }

  /// A column, by its heading.
  package func column(_ heading: String) -> String {
    say(en: "column \(heading)", fr: "colonne \(heading)")
  }

  /// Lines of a table: how many, the first of them, and how many more there are.
  package func lines(_ number: Int, first: [Int], others: Int) -> String {
    say(
      en: "\(count(number, "row", "rows")) (lines \(first.map(String.init).joined(separator: ", "))"
        + (others > 0 ? " and \(figures.whole(others)) more)" : ")"),
      fr: "\(count(number, "ligne", "lignes")) (\(first.map(String.init).joined(separator: ", "))"
        + (others > 0 ? " et \(count(others, "autre", "autres")))" : ")"))
  }

  /// What was done with what a file says, or with a column of that heading, in a sentence.
  package func note(_ finding: Finding.Kind, column: String?) -> String {
    switch finding {
    case .encoding(let encoding):
      say(en: "read as \(encoding.rawValue)", fr: "lu comme \(encoding.rawValue)")
    case .columnIgnored:
      say(
        en: "column not used; --map \(argument("\(column ?? "")=FIELD")) uses it",
        fr: "colonne inutilisée\u{A0}; --map \(argument("\(column ?? "")=CHAMP")) l’utilise")
    case .refused(let refusal):
      say(
        en: "row refused: \(self.refusal(refusal))",
        fr: "ligne refusée\u{A0}: \(self.refusal(refusal))")
    case .alreadyThere:
      say(
        en: "on the board already; left as it is",
        fr: "déjà dans le tableau\u{A0}; laissée telle quelle")
    case .deletedAtSource:
      say(en: "marked as deleted; left out", fr: "marquée comme supprimée\u{A0}; écartée")
    case .blank(let field):
      say(
        en: "no \(field.name); the deal is kept without",
        fr: "\(quoted(field.name)) est vide\u{A0}; l’affaire est gardée sans")
    case .untitled:
      say(
        en: "no title; called by its product and organization, or by its id",
        fr:
          "sans titre\u{A0}; l’affaire porte le nom de son produit et de son organisation, ou sa clé"
      )
    case .noTitles:
      say(
        en: "no column tells titles; deals are called by product and organization, or by their id;"
          + " --map 'COLUMN=title' names one",
        fr:
          "aucune colonne ne donne de titre\u{A0}; les affaires portent le nom de leur produit et de leur"
          + " organisation, ou leur clé\u{A0}; --map 'COLONNE=title' en désigne une")
    case .readAs(let from, let to):
      say(en: "“\(from)” read as “\(to)”", fr: "\(quoted(from)) lu comme \(quoted(to))")
    case .zeroIsUnknown:
      say(
        en: "0 on a deal that is not won read as unknown",
        fr: "0 sur une affaire non gagnée, lu comme inconnu")
    case .noAmount:
      say(
        en: "no amount; the deal counts in no sum",
        fr: "pas de montant\u{A0}; l’affaire ne compte dans aucune somme")
    case .estimated:
      say(
        en: "amount taken from the price list, tagged as estimated",
        fr: "montant pris au tarif, étiqueté comme estimé")
    case .undated:
      say(
        en: "no date at all; the deal is kept, and nothing can be counted from it",
        fr: "aucune date\u{A0}; l’affaire est gardée, et rien ne peut en être compté")
    case .creationUnknown: say(en: "only the closing is dated", fr: "seule la clôture est datée")
    case .closedAhead:
      say(
        en: "closed on a day that is still to come; kept, correct it",
        fr: "close à une date encore à venir\u{A0}; gardée, à corriger")
    case .stageDatesDisagree:
      say(
        en: "the days of its stages end in another stage than the one it is in; not used",
        fr: "les jours de ses étapes finissent dans une autre étape que la sienne\u{A0}; ignorés")
    case .nextStepWithoutDay(let what):
      say(
        en: "next step “\(what)” has no day; left out",
        fr: "la prochaine action \(quoted(what)) n’a pas de jour\u{A0}; écartée")
    case .nextStepUnnamed:
      say(
        en: "only the day of the next step is told; called “activity”",
        fr: "seul le jour de la prochaine action est dit\u{A0}; nommée \(quoted("activity"))")
    case .ownerOutsideTeam(let name):
      say(en: "\(name) is not in the team", fr: "\(name) n’est pas dans l’équipe")
    case .stageMade(let name, let outcome):
      say(
        en: "stage \(name) made, \(self.outcome(outcome))",
        fr: "étape \(name) créée, pour une affaire \(self.outcome(outcome))")
    case .stageAssumedOpen(let name):
      say(
        en: "stage \(name) made and taken as open; change `outcome` in the file if deals end there",
        fr:
          "étape \(name) créée et tenue pour ouverte\u{A0}; changez `outcome` dans le fichier si des"
          + " affaires y finissent")
    case .probabilityFromHistory(let stage, let percent, let won, let closed):
      say(
        en: "chance of \(stage): \(percent) %, from \(won) won of \(closed) closed",
        fr:
          "probabilité de \(stage)\u{A0}: \(percent)\u{A0}%, d’après \(count(won, "gagnée", "gagnées"))"
          + " sur \(count(closed, "close", "closes"))")
    case .probabilityAssumed(let stage, let percent):
      say(
        en: "chance of \(stage): \(percent) %, a guess: too few deals are closed",
        fr:
          "probabilité de \(stage)\u{A0}: \(percent)\u{A0}%, supposée\u{A0}: trop peu d’affaires sont"
          + " closes")
    case .thresholdsFromHistory(let stage, let warm, let rot, let won):
      say(
        en:
          "\(stage) cools after \(warm) and rots after \(rot) days: p75 and p90 of \(won) won cycles",
        fr: "\(stage) tiédit après \(warm) et stagne après \(rot) jours\u{A0}: p75 et p90 de"
          + " \(count(won, "cycle gagné", "cycles gagnés"))")
    }
  }

  /// Why nothing was imported, and what to do.
  package func fault(_ fault: ImportFault) -> String {
    switch fault {
    case .unknownColumn(let name):
      say(
        en: "no column “\(name)”, as --map says",
        fr: "pas de colonne \(quoted(name)), que nomme --map")
    case .noTitleColumn(let found):
      say(
        en: "no column tells what a deal is called; --map 'COLUMN=title' says which of "
          + found.joined(separator: ", "),
        fr:
          "aucune colonne ne dit comment s’appelle une affaire\u{A0}; --map 'COLONNE=title' dit laquelle de "
          + found.joined(separator: ", "))
    case .ambiguousDates(let column, let example):
      say(
        en: "column \(column): “\(example)” leaves the order of day and month open; "
          + "--dates dayFirst or monthFirst says it",
        fr:
          "colonne \(column)\u{A0}: \(quoted(example)) laisse indécis l’ordre du jour et du mois\u{A0}; "
          + "--dates dayFirst ou monthFirst le dit")
    case .ambiguousAmounts(let column, let example):
      say(
        en:
          "column \(column): “\(example)” leaves the decimal mark open; --decimals point or comma says it",
        fr: "colonne \(column)\u{A0}: \(quoted(example)) laisse indécis le signe décimal\u{A0}; "
          + "--decimals point ou comma le dit")
    }
  }

  /// Why a text is no table, and what to do.
  package func fault(_ fault: CSVFault.Kind) -> String {
    switch fault {
    case .empty:
      say(
        en: "the file holds no row; export it again",
        fr: "le fichier n’a aucune ligne\u{A0}; exportez-le à nouveau")
    case .unterminatedQuote:
      say(
        en: "a quote is opened here and never closed; close it or double it",
        fr: "un guillemet s’ouvre ici et ne se ferme jamais\u{A0}; fermez-le ou doublez-le")
    case .textAfterQuote:
      say(
        en: "text follows a closing quote; double quotes that belong to the text",
        fr:
          "du texte suit un guillemet fermant\u{A0}; doublez les guillemets qui font partie du texte"
      )
    }
  }

  private func refusal(_ refusal: Finding.Refusal) -> String {
    switch refusal {
    case .noTitle:
      say(en: "nothing to call the deal by", fr: "rien ne dit comment appeler l’affaire")
    case .unreadableDate(let text):
      say(en: "“\(text)” is no date", fr: "\(quoted(text)) n’est pas une date")
    case .unreadableAmount(let text):
      say(en: "“\(text)” is no amount", fr: "\(quoted(text)) n’est pas un montant")
    case .negativeAmount(let text):
      say(en: "“\(text)” is a negative amount", fr: "\(quoted(text)) est un montant négatif")
    case .unreadableProbability(let text):
      say(
        en: "“\(text)” is no chance from 0 to 100",
        fr: "\(quoted(text)) n’est pas une probabilité de 0 à 100")
    case .unreadableCurrency(let text):
      say(en: "“\(text)” is no currency code", fr: "\(quoted(text)) n’est pas un code de devise")
    case .unreadableFlag(let text):
      say(en: "“\(text)” is neither yes nor no", fr: "\(quoted(text)) n’est ni oui ni non")
    case .unknownStatus(let text):
      say(
        en: "“\(text)” is neither open, won nor lost",
        fr: "\(quoted(text)) n’est ni ouverte, ni gagnée, ni perdue")
    case .unknownStage(let text):
      say(en: "the board has no stage “\(text)”", fr: "le tableau n’a pas d’étape \(quoted(text))")
    case .noClosingDay:
      say(
        en: "closed, and no day of closing is told",
        fr: "close, et aucun jour de clôture n’est dit")
    case .tooManyCells:
      say(
        en: "more cells than the header has columns",
        fr: "plus de cellules que l’en-tête n’a de colonnes")
    case .sameKey(let line):
      say(en: "the same id as line \(line)", fr: "le même identifiant que la ligne \(line)")
    }
  }
}
