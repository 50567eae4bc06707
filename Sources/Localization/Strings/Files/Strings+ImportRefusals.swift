import PipelineDomain
package import PipelineExchange

extension Strings {
  /// A failed import, then the remedy.
  package func fault(_ fault: ImportRefusal) -> String {
    switch fault {
    case .severalSheets(let names):
      say(
        en: "several sheets have data; choose one with --sheet: "
          + names.joined(separator: ", "),
        fr: "plusieurs feuilles contiennent des données\u{A0}; choisissez avec --sheet\u{A0}: "
          + names.joined(separator: ", "))
    case .unknownSheet(let name, let there):
      say(
        en: "no sheet “\(name)”; choose: \(there.joined(separator: ", "))",
        fr: "aucune feuille \(quoted(name))\u{A0}; choisissez\u{A0}: "
          + there.joined(separator: ", "))
    case .noRows: self.fault(CSVParseError.Kind.empty)
    case .workbook(let error): self.fault(error)
    case .unknownColumn(let name):
      say(
        en: "no column “\(name)”, given in --map",
        fr: "aucune colonne \(quoted(name)), indiquée dans --map")
    case .noDealFile([]):
      say(
        en: "no CSV files in it; export CSV files there, or name one file",
        fr: "aucun fichier CSV\u{A0}; exportez-y des fichiers CSV, ou indiquez un fichier")
    case .noDealFile(let found):
      say(
        en: "no file with deals (titles and stages); choose one with --sheet: "
          + found.joined(separator: ", "),
        fr: "aucun fichier d’affaires (titres et étapes)\u{A0}; choisissez avec --sheet\u{A0}: "
          + found.joined(separator: ", "))
    case .unknownFile(let name, let there):
      say(
        en: "no file “\(name)”; choose: \(there.joined(separator: ", "))",
        fr:
          "aucun fichier \(quoted(name))\u{A0}; choisissez\u{A0}: \(there.joined(separator: ", "))")
    case .severalFiles(let names):
      say(
        en: "several files can be meant; choose one with --sheet: \(names.joined(separator: ", "))",
        fr: "plusieurs fichiers possibles\u{A0}; choisissez avec --sheet\u{A0}: "
          + names.joined(separator: ", "))
    case .otherKind(let kind):
      say(
        en: "no deals: looks like \(plural(of: kind)); add --as \(kind.rawValue)",
        fr:
          "pas d’affaires\u{A0}: on dirait des \(plural(of: kind))\u{A0}; ajoutez --as \(kind.rawValue)"
      )
    case .noColumn(.kind, _):
      say(
        en: "no column tells marketing from sales; add --set kind=marketing or --set kind=sales, "
          + "or choose it with --map 'COLUMN=kind'",
        fr:
          "aucune colonne ne distingue marketing et ventes\u{A0}; ajoutez --set kind=marketing ou "
          + "--set kind=sales, ou choisissez-la avec --map 'COLONNE=kind'")
    case .noColumn(let field, let found):
      say(
        en: "no \(field.rawValue) column; choose one with --map 'COLUMN=\(field.rawValue)', or add "
          + "--set \(field.rawValue)=VALUE for all rows: \(found.joined(separator: ", "))",
        fr: "aucune colonne \(quoted(field.rawValue))\u{A0}; choisissez-en une avec --map "
          + "'COLONNE=\(field.rawValue)', ou ajoutez --set \(field.rawValue)=VALEUR pour toutes les "
          + "lignes\u{A0}: \(found.joined(separator: ", "))")
    case .oneSidedRates(let currency, let example):
      say(
        en: "rates of \(currency) name no other currency; add --set from=EUR if 1 EUR is "
          + "\(example) \(currency), --set to=EUR if 1 \(currency) is \(example) EUR",
        fr: "taux de \(currency) sans l’autre devise\u{A0}; ajoutez --set from=EUR si 1 EUR vaut "
          + "\(example) \(currency), --set to=EUR si 1 \(currency) vaut \(example) EUR")
    case .noTitleColumn(let found):
      say(
        en: "no title column; choose one with --map 'COLUMN=title': "
          + found.joined(separator: ", "),
        fr: "aucune colonne de titre\u{A0}; choisissez-en une avec --map 'COLONNE=title'\u{A0}: "
          + found.joined(separator: ", "))
    case .noStageColumn(let found):
      say(
        en:
          "no stage column; choose one with --map 'COLUMN=stage', or put all deals in a stage with "
          + "--stage '=STAGE': \(found.joined(separator: ", "))",
        fr:
          "aucune colonne d’étape\u{A0}; choisissez-en une avec --map 'COLONNE=stage', ou mettez toutes les "
          + "affaires dans une étape avec --stage '=ÉTAPE'\u{A0}: \(found.joined(separator: ", "))")
    case .unknownOutcome(let stage):
      say(
        en: "stage “\(stage)” is closed, won or lost is unknown; add --stage "
          + "\(argument("\(stage)=won")) or --stage \(argument("\(stage)=lost"))",
        fr:
          "l’étape \(quoted(stage)) est clôturée, gagnée ou perdue reste inconnu\u{A0}; ajoutez --stage "
          + "\(argument("\(stage)=won")) ou --stage \(argument("\(stage)=lost"))")
    case .unknownStage(let name):
      say(
        en: "no stage “\(name)”, given in --stage",
        fr: "aucune étape \(quoted(name)), indiquée dans --stage")
    case .sharedCurrencySign(let column, let example, let currencies):
      say(
        en: "column \(column): “\(example)” is in one of several currencies; add --currency "
          + currencies.map(\.code).joined(separator: say(en: " or ", fr: " ou ")),
        fr:
          "colonne \(column)\u{A0}: \(quoted(example)) peut être en plusieurs devises\u{A0}; ajoutez --currency "
          + currencies.map(\.code).joined(separator: say(en: " or ", fr: " ou ")))
    case .ambiguousDates(let column, let example):
      say(
        en:
          "column \(column): “\(example)” is ambiguous; add --dates dayFirst, monthFirst or yearFirst",
        fr:
          "colonne \(column)\u{A0}: \(quoted(example)) est ambigu\u{A0}; ajoutez --dates dayFirst, monthFirst ou yearFirst"
      )
    case .ambiguousAmounts(let column, let example):
      say(
        en: "column \(column): “\(example)” is ambiguous; add --decimals point or --decimals comma",
        fr:
          "colonne \(column)\u{A0}: \(quoted(example)) est ambigu\u{A0}; ajoutez --decimals point ou --decimals comma"
      )
    }
  }

  /// An error in a workbook, then the remedy.
  package func fault(_ fault: WorkbookError) -> String {
    switch fault {
    case .noWorkbook:
      say(
        en: "zip without an Excel workbook or CSV files; unzip it and import the file in it",
        fr:
          "zip sans classeur Excel ni fichier CSV\u{A0}; décompressez-le et importez le fichier qu’il contient"
      )
    case .oldOrProtected:
      say(
        en: "old or password-protected Excel file; save it as .xlsx without a password",
        fr: "fichier Excel ancien ou protégé\u{A0}; enregistrez-le en .xlsx sans mot de passe")
    case .damaged(let part):
      say(
        en: "damaged Excel or zip file (\(part)); open it and save it again",
        fr: "fichier Excel ou zip endommagé (\(part))\u{A0}; ouvrez-le et enregistrez-le à nouveau")
    case .locked(let part):
      say(
        en: "\(part) in the zip can’t be unpacked; unzip it and import the folder",
        fr: "\(part) ne peut pas être décompressé\u{A0}; décompressez le zip et importez le dossier"
      )
    case .tooLarge:
      say(
        en: "more than 1 GiB unzipped; export fewer rows, or unzip it and import the folder",
        fr:
          "plus de 1 Gio décompressé\u{A0}; exportez moins de lignes, ou décompressez-le et importez le dossier"
      )
    case .tooDense(let part):
      say(
        en: "\(part) is compressed more than data can be; export as CSV",
        fr:
          "\(part) est plus compressé que des données ne peuvent l’être\u{A0}; exportez en CSV"
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
    case .tooManyCells:
      say(
        en: "too many columns or cells; export fewer fields or fewer deals",
        fr: "trop de colonnes ou de cellules\u{A0}; exportez moins de champs ou moins d’affaires")
    }
  }

  func refusal(_ refusal: ImportIssue.Refusal, on board: Board) -> String {
    switch refusal {
    case .refused(.emptyText(.title)):
      say(en: "no title", fr: "sans titre")
    case .refused(.unknownStage(let stage)):
      say(
        en:
          "no stage “\(stage.text)” on the board; add --stage \(argument("\(stage.text)=STAGE")) or --add-stages",
        fr:
          "aucune étape \(quoted(stage.text)) dans le tableau\u{A0}; ajoutez --stage \(argument("\(stage.text)=ÉTAPE")) ou --add-stages"
      )
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
    case .sharedSign(let text, let currencies):
      say(
        en: "“\(text)” is in one of several currencies: ",
        fr: "\(quoted(text)) peut être en plusieurs devises\u{A0}: ")
        + currencies.map(\.code).joined(separator: ", ")
    case .unknownStatus(let text):
      say(
        en: "“\(text)” isn’t open, won or lost",
        fr: "\(quoted(text)) n’est ni ouverte, ni gagnée, ni perdue")
    case .contradiction(let stage, let outcome):
      say(
        en: "stage “\(stage)” and the status (\(self.outcome(outcome))) contradict each other",
        fr:
          "l’étape \(quoted(stage)) et le statut (affaire \(self.outcome(outcome))) se contredisent"
      )
    case .noOutcome(let stage):
      say(
        en: "closed, won or lost is unknown; add --stage \(argument("\(stage)=won")) or "
          + "\(argument("\(stage)=lost"))",
        fr: "clôturée, gagnée ou perdue reste inconnu\u{A0}; ajoutez --stage "
          + "\(argument("\(stage)=won")) ou \(argument("\(stage)=lost"))")
    case .missing(let field):
      say(en: "no \(field.rawValue)", fr: "\(quoted(field.rawValue)) manque")
    case .unreadableCell(let field, let text): unreadable(text, as: field)
    case .unknownName(let name, let list): unknown(name, in: list, on: board)
    case .repeated(let line):
      say(
        en: "same as line \(line); keep one of them",
        fr: "identique à la ligne \(line)\u{A0}; n’en gardez qu’une")
    case .severalThere(let count):
      say(
        en:
          "\(figures.whole(count)) costs of that month, channel and kind add up to another amount; "
          + "remove them with `dealdeck cost remove`, or leave the row out",
        fr: "\(figures.whole(count)) coûts de ces mois, canal et nature ont un autre total\u{A0}; "
          + "retirez-les avec `dealdeck cost remove`, ou laissez la ligne de côté")
    case .noClosingDay:
      say(en: "closed, without a close date", fr: "clôturée, sans date de clôture")
    case .tooManyCells:
      say(en: "more cells than header columns", fr: "plus de cellules que de colonnes d’en-tête")
    case .sameKey(let line):
      say(en: "same id as line \(line)", fr: "même identifiant que la ligne \(line)")
    }
  }

  /// Costs, quotas or rates.
  private func plural(of kind: ImportKind) -> String {
    switch kind {
    case .deals: say(en: "deals", fr: "affaires")
    case .costs: say(en: "costs", fr: "coûts")
    case .quotas: say(en: "quotas", fr: "quotas")
    case .rates: say(en: "exchange rates", fr: "taux de change")
    }
  }

  private func unknown(_ name: String, in list: Field.NameList, on board: Board) -> String {
    let near = nearest(to: name, of: board.settings.names(in: list))
    let pair = argument("\(name)=\(near ?? say(en: "NAME", fr: "NOM"))")
    return say(
      en: "no \(noun(list)) “\(name)”"
        + suggestion(near, then: "add --name \(pair), or --new to take it"),
      fr: "\(quoted(name))\u{A0}: \(noun(list)) \(form(of: list, "inconnu", "inconnue"))"
        + suggestion(near, then: "ajoutez --name \(pair), ou --new pour l’accepter"))
  }

  private func unreadable(_ text: String, as field: RecordField) -> String {
    switch field {
    case .month: refusal(.notAMonth(text))
    case .kind:
      say(
        en: "“\(text)” isn’t marketing or sales",
        fr: "\(quoted(text)) n’est ni marketing, ni ventes")
    case .day: refusal(.notADay(text))
    case .rate: refusal(.notARate(text))
    case .pair:
      say(
        en: "“\(text)” isn’t a pair of currencies (EUR/USD)",
        fr: "\(quoted(text)) n’est pas une paire de devises (EUR/USD)")
    default: refusal(.notAQuotaPeriod(text))
    }
  }
}
