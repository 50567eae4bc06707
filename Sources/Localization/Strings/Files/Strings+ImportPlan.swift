package import PipelineDomain
package import PipelineExchange

extension Strings {
  /// The head of a part of the plan of an import.
  package func head(_ part: ImportPlanPart) -> String {
    switch part {
    case .columns: say(en: "Columns", fr: "Colonnes")
    case .stages: say(en: "Stages", fr: "Étapes")
    case .ignored: say(en: "Ignored", fr: "Ignorées")
    case .dates: say(en: "Dates", fr: "Dates")
    case .decimals: say(en: "Decimals", fr: "Décimales")
    case .currency: say(en: "Currency", fr: "Devise")
    case .encoding: say(en: "Encoding", fr: "Encodage")
    case .questions: say(en: "Questions", fr: "Questions")
    case .formats: say(en: "Formats", fr: "Formats")
    case .known: say(en: "Already on the board", fr: "Déjà dans le tableau")
    case .findings: say(en: "Findings", fr: "Remarques")
    }
  }

  /// The field of a column in a plan, by its name in `--map`.
  package func meaning(_ column: PlannedColumn) -> String {
    switch column.meaning {
    case .field(let field): field.name
    case .part(let field, let part): "\(field.name), \(part)"
    case .entry(let stage):
      say(en: "entered \(stage)", fr: "entrée dans \(stage)")
    case .ignored: say(en: "ignored", fr: "ignorée")
    }
  }

  /// The stage of the board and its outcome, for a stage of a plan.
  package func meaning(_ stage: PlannedStage) -> String {
    guard let own = stage.stage else {
      return say(en: "not on the board", fr: "absente du tableau")
    }
    return "\(own.name) (\(outcome(own.outcome)))"
  }

  /// The sign between a column or stage and its meaning.
  package var meaningSign: String { figures.usesSymbols ? "→" : "->" }

  /// The mark of what is guessed; empty for what is known.
  package func mark(_ certainty: Certainty) -> String {
    switch certainty {
    case .guessed: say(en: "guess", fr: "à vérifier")
    case .known, .given: ""
    }
  }

  /// A number of rows.
  package func rows(_ count: Int) -> String {
    self.count(count, say(en: "row", fr: "ligne"), say(en: "rows", fr: "lignes"))
  }

  /// The order of dates, by what comes first.
  package func order(_ order: DateOrder) -> String {
    switch order {
    case .dayMonthYear: say(en: "day first", fr: "jour en premier")
    case .monthDayYear: say(en: "month first", fr: "mois en premier")
    case .yearMonthDay: say(en: "year first", fr: "année en premier")
    }
  }

  /// The order of dates as an example shows it.
  package func order(_ order: DateOrder, asIn example: String) -> String {
    say(en: "\(self.order(order)), as in \(example)", fr: "\(self.order(order)), comme \(example)")
  }

  /// A decimal mark.
  package func name(of mark: ImportOptions.DecimalMark) -> String {
    switch mark {
    case .point: say(en: "point", fr: "point")
    case .comma: say(en: "comma", fr: "virgule")
    }
  }

  /// An encoding; Windows-1252 is what else bytes may be.
  package func name(of encoding: TextEncoding) -> String {
    switch encoding {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1252: say(en: "Windows-1252 (guess)", fr: "Windows-1252 (à vérifier)")
    }
  }

  /// The currency of amounts that name none, when no file and no board tells it.
  package func assumed(_ currency: Currency) -> String {
    say(en: "\(currency.code) (guess)", fr: "\(currency.code) (à vérifier)")
  }

  /// A question about a file.
  package func question(_ subject: ImportQuestion.Subject) -> String {
    switch subject {
    case .sheet:
      say(en: "Which sheet has the data?", fr: "Quelle feuille contient les données\u{A0}?")
    case .file: say(en: "Which file has the data?", fr: "Quel fichier contient les données\u{A0}?")
    case .dateOrder(let column, let example):
      say(
        en: "Column \(column): which date is \(example)?",
        fr: "Colonne \(column)\u{A0}: à quelle date correspond \(example)\u{A0}?")
    case .decimalMark(let column, let example):
      say(
        en: "Column \(column): how is \(example) read?",
        fr: "Colonne \(column)\u{A0}: comment lire \(example)\u{A0}?")
    case .currency(let column?, let example?):
      say(
        en: "Column \(column): in which currency is \(example)?",
        fr: "Colonne \(column)\u{A0}: en quelle devise est \(example)\u{A0}?")
    case .currency:
      say(
        en: "Amounts name no currency. Which one are they in?",
        fr: "Montants sans devise. En quelle devise sont-ils\u{A0}?")
    case .stage(let name):
      say(
        en: "What does stage “\(name)” of the file mean?",
        fr: "Que signifie l’étape \(quoted(name)) du fichier\u{A0}?")
    case .fieldColumn(.kind):
      say(
        en: "No column tells marketing from sales. Which of them spent it all?",
        fr: "Aucune colonne ne distingue marketing et ventes. Lequel a tout dépensé\u{A0}?")
    case .fieldColumn(let field):
      say(
        en: "Which column is the \(field.rawValue)?",
        fr: "Quelle colonne contient \(quoted(field.rawValue))\u{A0}?")
    case .rateSide(let currency, let example):
      say(
        en: "Rates of \(currency), such as \(example): which way round?",
        fr: "Taux de \(currency), comme \(example)\u{A0}: dans quel sens\u{A0}?")
    case .name(let list, let name):
      say(
        en: "Which \(noun(list)) is “\(name)”?",
        fr: "À quoi correspond \(quoted(name)) (\(noun(list)))\u{A0}?")
    case .titleColumn:
      say(
        en: "Which column has the deal titles?",
        fr: "Quelle colonne contient le titre des affaires\u{A0}?")
    case .stageColumn:
      say(
        en: "Which column has the stages, or which stage are all deals in?",
        fr: "Quelle colonne contient l’étape, ou dans quelle étape sont toutes les affaires\u{A0}?")
    case .editedHere(let values):
      say(
        en:
          "\(count(values, "value", "values")) changed on the board since the last import. Keep which?",
        fr: count(values, "valeur modifiée", "valeurs modifiées")
          + " dans le tableau depuis le dernier import. Lesquelles garder\u{A0}?")
    case .column(let heading):
      say(
        en: "Column \(heading): which field is it?",
        fr: "Colonne \(heading)\u{A0}: quel champ est-ce\u{A0}?")
    case .knownDeals(let deals):
      say(
        en: "\(count(deals, "deal of the file is", "deals of the file are")) already on the board. "
          + "\(form(deals, "Update it", "Update them"))?",
        fr: count(deals, "affaire du fichier est", "affaires du fichier sont")
          + " déjà dans le tableau. \(form(deals, "La", "Les")) mettre à jour\u{A0}?")
    }
  }

  /// The name of an answer to a question of an import.
  package func answer(_ answer: ImportAnswer, to subject: ImportQuestion.Subject) -> String {
    switch answer {
    case .sheet(let name): name
    case .dateOrder(let order, let day):
      day.map { "\(dates.long($0)) (\(self.order(order.order)))" }
        ?? self.order(order.order)
    case .decimalMark(let mark):
      if case .decimalMark(_, let example) = subject {
        reading(of: example, mark)
      } else {
        name(of: mark)
      }
    case .currency(let currency): currency.code
    case .stage(let name, let meaning):
      switch Stage.Outcome(rawValue: meaning) {
      case .some(let outcome): self.outcome(outcome)
      case nil where name.isEmpty: say(en: "all in \(meaning)", fr: "toutes en \(meaning)")
      case nil where name == meaning:
        say(en: "a new open stage", fr: "une nouvelle étape ouverte")
      case nil: meaning
      }
    case .column(let heading, let field):
      if case .column = subject {
        field.map { name(of: $0) } ?? say(en: "leave out", fr: "ne pas importer")
      } else {
        heading
      }
    case .updates(let takes):
      takes
        ? say(en: "update from the file", fr: "mettre à jour d’après le fichier")
        : say(en: "leave as they are", fr: "ne pas modifier")
    case .value(let side, let code):
      if case .rateSide(let currency, let rate) = subject {
        side == .from ? "1 \(code) = \(rate) \(currency)" : "1 \(currency) = \(rate) \(code)"
      } else if let kind = Cost.Kind(rawValue: code) {
        self.kind(kind)
      } else {
        code
      }
    case .name(let name, let meaning):
      name == meaning ? say(en: "a new name", fr: "un nouveau nom") : meaning
    case .overwrites(let wins):
      wins
        ? say(en: "the file's", fr: "celles du fichier")
        : say(en: "the board's", fr: "celles du tableau")
    }
  }

  /// The number that an amount is with a decimal mark, and the mark or the thousands that it takes for that.
  private func reading(of example: String, _ mark: ImportOptions.DecimalMark) -> String {
    let sign: Character = mark == .point ? "." : ","
    let decimals =
      switch mark {
      case .point: say(en: "decimal point", fr: "séparateur décimal")
      case .comma: say(en: "decimal comma", fr: "séparateur décimal")
      }
    let digits = example.filter {
      $0.isASCII && $0.isNumber || ".,-−'’ \u{A0}\u{202F}".contains($0)
    }
    guard let number = WrittenNumber(digits.trimmed)?.number(decimalSign: sign) else {
      return name(of: mark)
    }
    let use = example.contains(sign) ? decimals : say(en: "thousands", fr: "séparateur de milliers")
    return "\(figures.decimal(number.ratio, decimals: number.scale)) (\(use))"
  }

  /// The things that the rows of a table beside that of deals are.
  func name(of role: RelatedRole) -> String {
    switch role {
    case .stageHistory, .fieldHistory: say(en: "stage history", fr: "historique des étapes")
    case .activities: say(en: "activities", fr: "activités")
    case .notes: say(en: "notes", fr: "notes")
    case .dealContacts: say(en: "contacts of deals", fr: "contacts des affaires")
    case .users: say(en: "owners", fr: "responsables")
    case .contacts: say(en: "contacts", fr: "contacts")
    case .accounts: say(en: "organizations", fr: "organisations")
    }
  }

  /// The prompt below numbered answers, with the number that an empty line takes.
  package func numberPrompt(upTo last: Int, standard: Int?) -> String {
    let offer = standard.map { " [\($0)]" } ?? ""
    return say(en: "Choose 1–\(last)", fr: "Choix 1–\(last)") + offer
      + say(en: ": ", fr: "\u{A0}: ")
  }

  /// The answer is none of the numbered ones.
  package func notNumbered(_ text: String, upTo last: Int) -> String {
    text.isEmpty
      ? say(en: "Type a number, 1–\(last).", fr: "Tapez un numéro, 1–\(last).")
      : say(
        en: "“\(text)” isn’t valid; type a number, 1–\(last).",
        fr: "\(quoted(text)) n’est pas valide\u{A0}; tapez un numéro, 1–\(last).")
  }

  /// The confirmation of a plan.
  package func importPrompt(added: Int, updated: Int) -> String {
    guard added > 0 || updated == 0 else {
      return say(
        en: "Update \(count(updated, "deal", "deals"))? [Y/n] ",
        fr: "Mettre à jour \(count(updated, "affaire", "affaires"))\u{A0}? [O/n] ")
    }
    let updates =
      updated == 0
      ? ""
      : say(
        en: ", update \(figures.whole(updated))", fr: ", en mettre à jour \(figures.whole(updated))"
      )
    return say(
      en: "Import \(count(added, "deal", "deals"))\(updates)? [Y/n] ",
      fr: "Importer \(count(added, "affaire", "affaires"))\(updates)\u{A0}? [O/n] ")
  }

  /// The confirmation of a plan for costs, quotas or rates.
  package func importPrompt(added: Int, updated: Int, of kind: ImportKind) -> String {
    let updates =
      updated == 0
      ? ""
      : say(
        en: "update \(figures.whole(updated))", fr: "en mettre à jour \(figures.whole(updated))")
    guard added > 0 else { return capitalized(updates) + say(en: "? [Y/n] ", fr: "\u{A0}? [O/n] ") }
    return say(en: "Import ", fr: "Importer ") + records(added, of: kind)
      + (updates.isEmpty ? "" : ", " + updates) + say(en: "? [Y/n] ", fr: "\u{A0}? [O/n] ")
  }

  /// A number of things in a table.
  func records(_ count: Int, of kind: ImportKind) -> String {
    let names =
      switch kind {
      case .deals: say(en: ("deal", "deals"), fr: ("affaire", "affaires"))
      case .costs: say(en: ("cost", "costs"), fr: ("coût", "coûts"))
      case .quotas: ("quota", "quotas")
      case .rates:
        say(en: ("exchange rate", "exchange rates"), fr: ("taux de change", "taux de change"))
      }
    return self.count(count, names.0, names.1)
  }

  /// Returns yes or no as typed; an empty line is yes, `nil` anything else.
  package func consent(_ text: String) -> Bool? {
    text.trimmed.isEmpty ? true : Bool(typed: text.trimmed)
  }

  /// The answer is neither yes nor no.
  package func notConsent(_ text: String) -> String {
    say(
      en: "“\(text)” isn’t valid; type y or n.",
      fr: "\(quoted(text)) n’est pas valide\u{A0}; tapez o ou n.")
  }

  /// The plan was not taken.
  package var importCancelled: String {
    say(en: "Cancelled: nothing imported.", fr: "Annulé\u{A0}: rien n’a été importé.")
  }
}

/// The parts of the plan of an import.
package enum ImportPlanPart: Sendable {
  case columns, stages, ignored, dates, decimals, currency, encoding
  case questions, formats, known, findings
}
