import PipelineExchange

extension French {
  func summary(_ summary: ImportSummary) -> String {
    let added = count(summary.added, "affaire", "affaires")
    let rows = "sur \(count(summary.rows, "ligne", "lignes")), dans \(summary.file)"
    let head =
      summary.isDryRun
      ? "\(added) \(form(summary.added, "serait ajoutée", "seraient ajoutées")) \(rows)"
      : "\(added) \(form(summary.added, "ajoutée", "ajoutées")) \(rows)"
    return head
      + (summary.known > 0
        ? "\u{A0}; \(count(summary.known, "y était déjà", "y étaient déjà"))" : "")
      + (summary.refused > 0 ? "\u{A0}; \(count(summary.refused, "refusée", "refusées"))" : "")
      + "."
  }

  func columns(_ columns: [String]) -> String {
    "Colonnes\u{A0}: \(columns.joined(separator: ", "))."
  }

  func column(_ heading: String) -> String { "colonne \(heading)" }

  func lines(_ number: Int, first: [Int], others: Int) -> String {
    "\(count(number, "ligne", "lignes")) (\(first.map(String.init).joined(separator: ", "))"
      + (others > 0 ? " et \(count(others, "autre", "autres")))" : ")")
  }

  func note(_ finding: Finding.Kind, column: String?) -> String {
    switch finding {
    case .encoding(let encoding): "lu comme \(encoding.rawValue)"
    case .columnIgnored:
      "colonne inutilisée\u{A0}; --map \(argument("\(column ?? "")=CHAMP")) l’utilise"
    case .refused(let refusal): "ligne refusée\u{A0}: \(self.refusal(refusal))"
    case .alreadyThere: "déjà dans le tableau\u{A0}; laissée telle quelle"
    case .deletedAtSource: "marquée comme supprimée\u{A0}; écartée"
    case .blank(let field): "\(quoted(field.name)) est vide\u{A0}; l’affaire est gardée sans"
    case .untitled:
      "sans titre\u{A0}; l’affaire porte le nom de son produit et de son organisation, ou sa clé"
    case .noTitles:
      "aucune colonne ne donne de titre\u{A0}; les affaires portent le nom de leur produit et de leur"
        + " organisation, ou leur clé\u{A0}; --map 'COLONNE=title' en désigne une"
    case .readAs(let from, let to): "\(quoted(from)) lu comme \(quoted(to))"
    case .zeroIsUnknown: "0 sur une affaire non gagnée, lu comme inconnu"
    case .noAmount: "pas de montant\u{A0}; l’affaire ne compte dans aucune somme"
    case .estimated: "montant pris au tarif, étiqueté comme estimé"
    case .undated: "aucune date\u{A0}; l’affaire est gardée, et rien ne peut en être compté"
    case .creationUnknown: "seule la clôture est datée"
    case .closedAhead: "close à une date encore à venir\u{A0}; gardée, à corriger"
    case .stageDatesDisagree:
      "les jours de ses étapes finissent dans une autre étape que la sienne\u{A0}; ignorés"
    case .nextStepWithoutDay(let what):
      "la prochaine action \(quoted(what)) n’a pas de jour\u{A0}; écartée"
    case .nextStepUnnamed:
      "seul le jour de la prochaine action est dit\u{A0}; nommée \(quoted("activity"))"
    case .ownerOutsideTeam(let name): "\(name) n’est pas dans l’équipe"
    case .stageMade(let name, let outcome):
      "étape \(name) créée, pour une affaire \(self.outcome(outcome))"
    case .stageAssumedOpen(let name):
      "étape \(name) créée et tenue pour ouverte\u{A0}; changez `outcome` dans le fichier si des"
        + " affaires y finissent"
    case .probabilityFromHistory(let stage, let percent, let won, let closed):
      "probabilité de \(stage)\u{A0}: \(percent)\u{A0}%, d’après \(count(won, "gagnée", "gagnées"))"
        + " sur \(count(closed, "close", "closes"))"
    case .probabilityAssumed(let stage, let percent):
      "probabilité de \(stage)\u{A0}: \(percent)\u{A0}%, supposée\u{A0}: trop peu d’affaires sont"
        + " closes"
    case .thresholdsFromHistory(let stage, let warm, let rot, let won):
      "\(stage) tiédit après \(warm) et stagne après \(rot) jours\u{A0}: p75 et p90 de"
        + " \(count(won, "cycle gagné", "cycles gagnés"))"
    }
  }

  func fault(_ fault: ImportFault) -> String {
    switch fault {
    case .unknownColumn(let name): "pas de colonne \(quoted(name)), que nomme --map"
    case .noTitleColumn(let found):
      "aucune colonne ne dit comment s’appelle une affaire\u{A0}; --map 'COLONNE=title' dit laquelle de "
        + found.joined(separator: ", ")
    case .ambiguousDates(let column, let example):
      "colonne \(column)\u{A0}: \(quoted(example)) laisse indécis l’ordre du jour et du mois\u{A0}; "
        + "--dates dayFirst ou monthFirst le dit"
    case .ambiguousAmounts(let column, let example):
      "colonne \(column)\u{A0}: \(quoted(example)) laisse indécis le signe décimal\u{A0}; "
        + "--decimals point ou comma le dit"
    }
  }

  func fault(_ fault: CSVFault.Kind) -> String {
    switch fault {
    case .empty: "le fichier n’a aucune ligne\u{A0}; exportez-le à nouveau"
    case .unterminatedQuote:
      "un guillemet s’ouvre ici et ne se ferme jamais\u{A0}; fermez-le ou doublez-le"
    case .textAfterQuote:
      "du texte suit un guillemet fermant\u{A0}; doublez les guillemets qui font partie du texte"
    }
  }

  private func refusal(_ refusal: Finding.Refusal) -> String {
    switch refusal {
    case .noTitle: "rien ne dit comment appeler l’affaire"
    case .unreadableDate(let text): "\(quoted(text)) n’est pas une date"
    case .unreadableAmount(let text): "\(quoted(text)) n’est pas un montant"
    case .negativeAmount(let text): "\(quoted(text)) est un montant négatif"
    case .unreadableProbability(let text):
      "\(quoted(text)) n’est pas une probabilité de 0 à 100"
    case .unreadableCurrency(let text): "\(quoted(text)) n’est pas un code de devise"
    case .unreadableFlag(let text): "\(quoted(text)) n’est ni oui ni non"
    case .unknownStatus(let text): "\(quoted(text)) n’est ni ouverte, ni gagnée, ni perdue"
    case .unknownStage(let text): "le tableau n’a pas d’étape \(quoted(text))"
    case .noClosingDay: "close, et aucun jour de clôture n’est dit"
    case .tooManyCells: "plus de cellules que l’en-tête n’a de colonnes"
    case .sameKey(let line): "le même identifiant que la ligne \(line)"
    }
  }
}
