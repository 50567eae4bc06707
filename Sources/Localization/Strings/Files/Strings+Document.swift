package import Diagnostics
package import PipelineDomain

extension Strings {
  /// How bad it is, in a word.
  package func severity(_ severity: Violation.Severity) -> String {
    switch severity {
    case .error: say(en: "error", fr: "erreur")
    case .warning: say(en: "warning", fr: "avertissement")
    }
  }

  /// What is wrong with a board and what to do about it, in one line.
  package func fault(_ fact: Problem.Fact) -> String {
    switch fact {
    case .text(let kind): fault(kind)
    case .board(let violation):
      say(
        en: (violation.deal.map { "deal \($0): " } ?? "") + self.violation(violation.kind),
        fr: (violation.deal.map { "affaire \($0)\u{A0}: " } ?? "") + self.violation(violation.kind))
    case .laterVersion(let version):
      say(
        en:
          "version \(version) of the format, written by a later dealdeck; update this one to change it",
        fr:
          "version \(version) du format, écrite par un dealdeck plus récent\u{A0}; mettez celui-ci à jour"
          + " pour la modifier")
    case .byteOrderMark:
      say(
        en: "a byte order mark, which JSON does not have; the next save drops it",
        fr:
          "une marque d’ordre des octets, que JSON n’a pas\u{A0}; le prochain enregistrement l’ôte")
    case .carriageReturns:
      say(
        en: "lines end in CR LF; `dealdeck fmt` writes LF",
        fr: "les lignes finissent par CR LF\u{A0}; `dealdeck fmt` écrit LF")
    case .unsafeCharacter(let scalar):
      say(
        en:
          "hidden character U+\(String(scalar.value, radix: 16, uppercase: true)) in a text; retype it",
        fr:
          "caractère caché U+\(String(scalar.value, radix: 16, uppercase: true)) dans un texte\u{A0};"
          + " retapez-le")
    case .unknownMember(let name, let known):
      say(
        en: "“\(name)” is no setting"
          + (nearest(to: name, of: known).map { "; did you mean “\($0)”?" } ?? ""),
        fr: "\(quoted(name)) n’est pas un réglage"
          + (nearest(to: name, of: known).map { "\u{A0}; vouliez-vous dire \(quoted($0))\u{A0}?" }
            ?? ""))
    case .unknownKPI(let name, let known):
      say(
        en: "“\(name)” is no KPI; "
          + (nearest(to: name, of: known).map { "did you mean “\($0)”?" }
            ?? "`dealdeck kpi` lists them"),
        fr: "\(quoted(name)) n’est pas un indicateur\u{A0}; "
          + (nearest(to: name, of: known).map { "vouliez-vous dire \(quoted($0))\u{A0}?" }
            ?? "`dealdeck kpi` en donne la liste"))
    }
  }

  /// What is wrong with a JSON text and what to do about it, in one line.
  package func fault(_ fault: JSONFault.Kind) -> String {
    switch fault {
    case .empty:
      say(
        en: "the file is empty; restore it, or remove it and run `dealdeck init`",
        fr: "le fichier est vide\u{A0}; restaurez-le, ou supprimez-le et lancez `dealdeck init`")
    case .truncated:
      say(
        en: "the text ends in the middle; the file was cut short, restore it",
        fr: "le texte s’arrête au milieu\u{A0}; le fichier est tronqué, restaurez-le")
    case .utf16:
      say(
        en: "this is UTF-16; save the file as UTF-8",
        fr: "c’est de l’UTF-16\u{A0}; enregistrez le fichier en UTF-8")
    case .invalidUTF8:
      say(
        en: "not UTF-8; save the file as UTF-8",
        fr: "ce n’est pas de l’UTF-8\u{A0}; enregistrez le fichier en UTF-8")
    case .duplicateKey(let key):
      say(
        en: "“\(key)” is there a second time; keep one of them",
        fr: "\(quoted(key)) apparaît deux fois\u{A0}; gardez-en un")
    case .trailingComma:
      say(
        en: "a comma before the end; remove it",
        fr: "une virgule avant la fin\u{A0}; supprimez-la")
    case .comment:
      say(
        en: "a comment, which JSON does not have; remove it",
        fr: "un commentaire, que JSON n’a pas\u{A0}; supprimez-le")
    case .loneSurrogate:
      say(
        en: "half a character in a \\u escape; write the whole character",
        fr: "une moitié de caractère dans un échappement \\u\u{A0}; écrivez le caractère entier")
    case .rawControlCharacter(let byte):
      say(
        en: "control character \(byte) inside a text; write it as an escape",
        fr: "caractère de contrôle \(byte) dans un texte\u{A0}; écrivez-le en échappement")
    case .tooDeep(let limit):
      say(en: "more than \(limit) levels of brackets", fr: "plus de \(limit) niveaux de crochets")
    case .trailingContent:
      say(
        en: "something after the end of the board; remove it",
        fr: "quelque chose après la fin du tableau\u{A0}; supprimez-le")
    case .leadingZero:
      say(
        en: "a number that begins with a zero; remove the zero",
        fr: "un nombre qui commence par un zéro\u{A0}; supprimez le zéro")
    case .numberOutOfRange(let text):
      say(
        en: "\(text) is beyond what a number can hold here",
        fr: "\(text) dépasse ce qu’un nombre peut contenir ici")
    case .notAnInteger(let text):
      say(
        en: "\(text) is not a whole number; amounts are in cents, without a point",
        fr: "\(text) n’est pas un nombre entier\u{A0}; les montants sont en centimes, sans virgule")
    case .unexpected(let found, let wanted):
      say(
        en: "found \(found) where \(expectation(wanted)) should be",
        fr: "\(found) à la place d’\(expectation(wanted))")
    case .wrongType(let found, let wanted):
      say(
        en: "found \(type(found)) where \(type(wanted)) should be",
        fr: "\(type(found)) trouvé\u{A0}; il faut ici \(type(wanted))")
    case .missingMember(let name):
      say(
        en: "“\(name)” is missing here; add it",
        fr: "il manque ici \(quoted(name))\u{A0}; ajoutez-le")
    case .wrongCount(let count, let wanted):
      say(
        en: "\(count) elements where \(wanted) should be",
        fr: "\(self.count(count, "élément", "éléments")) là où il en faut \(wanted)")
    case .unfit(let found, let wanted):
      say(
        en: "“\(found)” is not \(self.wanted(wanted))",
        fr: "\(quoted(found)) n’est pas \(self.wanted(wanted))")
    case .oneMemberOf(let names):
      say(
        en: "needs exactly one of \(names.joined(separator: ", "))",
        fr: "il faut exactement l’un de \(names.joined(separator: ", "))")
    }
  }

  private func wanted(_ wanted: JSONFault.Wanted) -> String {
    switch wanted {
    case .day:
      say(
        en: "a day that exists; write 2026-11-20",
        fr: "un jour qui existe\u{A0}; écrivez 2026-11-20")
    case .instant:
      say(
        en: "a moment in UTC; write 2026-11-20T09:12:00Z",
        fr: "un instant en UTC\u{A0}; écrivez 2026-11-20T09:12:00Z")
    case .currency:
      say(
        en: "a currency code; write three capitals such as EUR",
        fr: "un code de devise\u{A0}; écrivez trois capitales, comme EUR")
    case .rank:
      say(
        en: "a rank; write digits and small letters, the last not 0",
        fr: "un rang\u{A0}; écrivez chiffres et minuscules, sans 0 à la fin")
    case .decimal:
      say(
        en: "a decimal number; write it as \"12.5\"",
        fr: "un nombre décimal\u{A0}; écrivez-le comme \"12.5\"")
    case .version: say(en: "a version; write 1", fr: "une version\u{A0}; écrivez 1")
    case .oneOf(let words):
      say(
        en: "one of \(words.joined(separator: ", "))",
        fr: "l’un de \(words.joined(separator: ", "))")
    case .range(let least, let most):
      say(
        en: "a whole number from \(least) to \(most)",
        fr: "un nombre entier de \(least) à \(most)")
    case .window:
      say(
        en: "an opening window; write 09:00-18:00",
        fr: "une plage d’ouverture\u{A0}; écrivez 09:00-18:00")
    case .distinctKey:
      say(
        en: "a key of its own; rename one of the two",
        fr: "une clé distincte\u{A0}; renommez l’une des deux")
    case .month: say(en: "a month; write 2026-11", fr: "un mois\u{A0}; écrivez 2026-11")
    case .exchangeRate:
      say(
        en: "a positive rate between two currencies that are not the same",
        fr: "un taux positif entre deux devises différentes")
    case .week:
      say(
        en: "a week; open on one day at least, with windows that do not overlap",
        fr: "une semaine\u{A0}; ouvrez au moins un jour, avec des plages qui ne se croisent pas")
    case .period:
      say(
        en: "a day or a run of days; write 2026-08-03..2026-08-21",
        fr: "un jour ou une suite de jours\u{A0}; écrivez 2026-08-03..2026-08-21")
    }
  }

  private func expectation(_ expectation: JSONFault.Expectation) -> String {
    switch expectation {
    case .value: say(en: "a value", fr: "une valeur")
    case .key: say(en: "a name in quotes", fr: "un nom entre guillemets")
    case .colon: say(en: "a colon", fr: "un deux-points")
    case .commaOrBrace: say(en: "a comma or }", fr: "une virgule ou d’une }")
    case .commaOrBracket: say(en: "a comma or ]", fr: "une virgule ou d’un ]")
    case .digit: say(en: "a digit", fr: "un chiffre")
    case .hexDigit: say(en: "a hexadecimal digit", fr: "un chiffre hexadécimal")
    case .escape:
      say(
        en: "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u",
        fr: "un des \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
    }
  }

  private func type(_ type: JSONType) -> String {
    switch type {
    case .object: say(en: "an object {…}", fr: "un objet {…}")
    case .array: say(en: "a list […]", fr: "une liste […]")
    case .string: say(en: "a text in quotes", fr: "un texte entre guillemets")
    case .number: say(en: "a number", fr: "un nombre")
    case .bool: say(en: "true or false", fr: "true ou false")
    case .null: "null"
    }
  }

  func violation(_ kind: Violation.Kind) -> String {
    switch kind {
    case .noOpenStage:
      say(
        en: "no stage has the outcome open; a board needs one",
        fr: "aucune étape n’a l’issue open\u{A0}; il en faut une au tableau")
    case .duplicateStage(let id):
      say(
        en: "stage “\(id)” is there twice; rename one",
        fr: "l’étape \(quoted(id.text)) apparaît deux fois\u{A0}; renommez-en une")
    case .probabilityOutOfRange(let percent):
      say(
        en: "a chance of \(percent); write 0 to 100",
        fr: "une probabilité de \(percent)\u{A0}; écrivez 0 à 100")
    case .thresholdsReversed(let warm, let rot):
      say(
        en: "cools after \(warm) days and rots after \(rot); rot comes later",
        fr: "tiédit après \(warm) jours et stagne après \(rot)\u{A0}; le second vient plus tard")
    case .unknownStage(let id):
      say(
        en: "no stage “\(id)”; add it to stages, or correct the deal",
        fr: "pas d’étape \(quoted(id.text))\u{A0}; ajoutez-la à stages, ou corrigez l’affaire")
    case .retiredStage(let id):
      say(
        en:
          "stands in stage “\(id)”, which is retired; move the deal, or take retired off the stage",
        fr:
          "dans l’étape \(quoted(id.text)), qui est retirée\u{A0}; déplacez l’affaire, ou ôtez retired de"
          + " l’étape")
    case .forgottenStage(let id, let deals):
      say(
        en: "stage “\(id)” is missing, but the history of \(dealCount(deals)) names it; add it back"
          + " with \"retired\": true",
        fr: "l’étape \(quoted(id.text)) manque, mais l’historique de \(dealCount(deals))"
          + " la cite\u{A0}; remettez-la avec \"retired\": true")
    case .unknownOrganization(let id):
      say(
        en: "no organization “\(id)”; add it, or correct the deal",
        fr: "pas d’organisation \(quoted(id.text))\u{A0}; ajoutez-la, ou corrigez l’affaire")
    case .unknownOwner(let name):
      say(
        en: "\(name) is not in the team; add them, or correct the owner",
        fr:
          "\(name) n’est pas dans l’équipe\u{A0}; ajoutez cette personne, ou corrigez le responsable"
      )
    case .emptyTitle: say(en: "no title; give it one", fr: "pas de titre\u{A0}; donnez-en un")
    case .closedWithoutDay:
      say(
        en: "closed, and no closedOn says when; add it",
        fr: "close, et closedOn ne dit pas quand\u{A0}; ajoutez-le")
    case .openWithClosingDay:
      say(
        en: "open, and closedOn says when it closed; remove that",
        fr: "ouverte, et closedOn dit quand elle fut close\u{A0}; supprimez-le")
    case .historyDisagrees(let field, _, _):
      say(
        en: "\(field.name) was changed without a history entry; figures know it from now on only",
        fr:
          "\(field.name) a changé sans trace dans l’historique\u{A0}; les indicateurs ne le savent"
          + " qu’à partir de maintenant")
    case .historyNotAscending(let id):
      say(
        en: "history entry \(id) is out of order; sort by seq",
        fr: "entrée \(id) de l’historique hors de son rang\u{A0}; triez par seq")
    case .duplicateEntry(let id):
      say(
        en: "history entry \(id) is there twice; remove one",
        fr: "entrée \(id) de l’historique en double\u{A0}; supprimez-en une")
    case .undoesNothing(let id):
      say(
        en: "history entry \(id) undoes an entry that is not there",
        fr: "l’entrée \(id) de l’historique annule une entrée qui n’y est pas")
    case .sequenceExhausted(let id, let sequence):
      say(
        en:
          "history entry \(id) has seq \(sequence), which no change can follow; give it a lower one",
        fr:
          "l’entrée d’historique \(id) a pour seq \(sequence), qu’aucun changement ne peut suivre\u{A0};"
          + " donnez-lui un numéro plus petit")
    case .brokenView(let name, let problem):
      say(
        en: "view “\(name)”, character \(problem.offset + 1): \(self.problem(problem))",
        fr: "vue \(quoted(name)), caractère \(problem.offset + 1)\u{A0}: \(self.problem(problem))")
    case .closedBeforeCreated:
      say(
        en: "closed before it was created; correct one of the days",
        fr: "close avant d’être créée\u{A0}; corrigez l’un des jours")
    case .leftBeforeSigned:
      say(
        en: "the customer left before they signed; correct one of the days",
        fr: "le client a résilié avant de signer\u{A0}; corrigez l’un des jours")
    case .paidBeforeSigned(let id):
      say(
        en: "payment \(id) is from before the signature; correct its day, or the deal",
        fr: "le paiement \(id) précède la signature\u{A0}; corrigez son jour, ou l’affaire")
    case .negativePayment(let id):
      say(
        en: "payment \(id) is negative; correct its amount",
        fr: "le paiement \(id) est négatif\u{A0}; corrigez son montant")
    case .negativeAmount(let field):
      say(
        en: "\(field.name) is negative, which falsifies the sums it counts in; correct it",
        fr: "\(field.name) est négatif, et fausse les sommes où il compte\u{A0}; corrigez-le")
    case .unknownUpsell(let id):
      say(
        en: "follows the deal “\(id)”, which is not there; correct upsellOf",
        fr: "fait suite à l’affaire \(quoted(id.text)), qui n’existe pas\u{A0}; corrigez upsellOf")
    case .upsellCycle:
      say(
        en: "follows itself, directly or over others; correct upsellOf",
        fr: "fait suite à elle-même, directement ou par d’autres\u{A0}; corrigez upsellOf")
    }
  }
}
