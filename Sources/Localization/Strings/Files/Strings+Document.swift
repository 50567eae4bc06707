package import Diagnostics
package import PipelineDomain

extension Strings {
  /// The severity, in a word.
  package func severity(_ severity: IntegrityIssue.Severity) -> String {
    switch severity {
    case .error: say(en: "error", fr: "erreur")
    case .warning: say(en: "warning", fr: "avertissement")
    }
  }

  /// An error in a board, then the remedy, in one line.
  package func fault(_ fact: ValidationIssue.Fact) -> String {
    switch fact {
    case .text(let kind): fault(kind)
    case .board(let integrityIssue):
      say(
        en: (integrityIssue.deal.map { "deal \($0): " } ?? "")
          + self.integrityIssue(integrityIssue.kind),
        fr: (integrityIssue.deal.map { "affaire \($0)\u{A0}: " } ?? "")
          + self.integrityIssue(integrityIssue.kind))
    case .laterVersion(let version):
      say(
        en: "format version \(version), from a newer dealdeck; update dealdeck to edit it",
        fr:
          "version \(version) du format, d’un dealdeck plus récent\u{A0}; mettez dealdeck à jour pour le modifier"
      )
    case .byteOrderMark:
      say(
        en: "byte order mark, not allowed in JSON; the next save removes it",
        fr:
          "marque d’ordre des octets, interdite en JSON\u{A0}; le prochain enregistrement la supprime"
      )
    case .carriageReturns:
      say(
        en: "CR LF line endings; `dealdeck fmt` converts them to LF",
        fr: "fins de ligne CR LF\u{A0}; `dealdeck fmt` les convertit en LF")
    case .unsafeCharacter(let scalar):
      say(
        en:
          "hidden character U+\(String(scalar.value, radix: 16, uppercase: true)) in a text; retype it",
        fr:
          "caractère caché U+\(String(scalar.value, radix: 16, uppercase: true)) dans un texte\u{A0};"
          + " retapez-le")
    case .unknownMember(let name, let known):
      say(
        en: "unknown setting “\(name)”"
          + (nearest(to: name, of: known).map { "; did you mean “\($0)”?" } ?? ""),
        fr: "réglage inconnu \(quoted(name))"
          + (nearest(to: name, of: known).map { "\u{A0}; vouliez-vous dire \(quoted($0))\u{A0}?" }
            ?? ""))
    case .unknownKPI(let name, let known):
      say(
        en: "no KPI “\(name)”; "
          + (nearest(to: name, of: known).map { "did you mean “\($0)”?" }
            ?? "`dealdeck kpi` lists them"),
        fr: "aucun indicateur \(quoted(name))\u{A0}; "
          + (nearest(to: name, of: known).map { "vouliez-vous dire \(quoted($0))\u{A0}?" }
            ?? "`dealdeck kpi` les liste"))
    }
  }

  /// An error in a JSON text, then the remedy, in one line.
  package func fault(_ fault: JSONParseError.Kind) -> String {
    switch fault {
    case .empty:
      say(
        en: "empty file; restore it, or remove it and run `dealdeck init`",
        fr: "fichier vide\u{A0}; restaurez-le, ou supprimez-le et lancez `dealdeck init`")
    case .truncated:
      say(
        en: "unexpected end of file; restore it",
        fr: "fin de fichier inattendue\u{A0}; restaurez-le")
    case .utf16:
      say(
        en: "encoded as UTF-16; save the file as UTF-8",
        fr: "codé en UTF-16\u{A0}; enregistrez le fichier en UTF-8")
    case .invalidUTF8:
      say(
        en: "invalid UTF-8; save the file as UTF-8",
        fr: "UTF-8 non valide\u{A0}; enregistrez le fichier en UTF-8")
    case .duplicateKey(let key):
      say(en: "duplicate “\(key)”; keep one", fr: "\(quoted(key)) en double\u{A0}; gardez-en un")
    case .trailingComma:
      say(en: "trailing comma; remove it", fr: "virgule finale\u{A0}; supprimez-la")
    case .comment:
      say(
        en: "comment, not allowed in JSON; remove it",
        fr: "commentaire, interdit en JSON\u{A0}; supprimez-le")
    case .loneSurrogate:
      say(
        en: "incomplete character in a \\u escape; write the whole character",
        fr: "caractère incomplet dans un échappement \\u\u{A0}; écrivez le caractère entier")
    case .rawControlCharacter(let byte):
      say(
        en: "control character \(byte) in a text; write it as an escape",
        fr: "caractère de contrôle \(byte) dans un texte\u{A0}; écrivez-le en échappement")
    case .tooDeep(let limit):
      say(en: "nested more than \(limit) levels deep", fr: "plus de \(limit) niveaux d’imbrication")
    case .trailingContent:
      say(
        en: "text after the end of the board; remove it",
        fr: "texte après la fin du tableau\u{A0}; supprimez-le")
    case .leadingZero:
      say(
        en: "number with a leading zero; remove it",
        fr: "nombre avec un zéro initial\u{A0}; supprimez-le")
    case .numberOutOfRange(let text):
      say(
        en: "\(text) is out of range; use 18 digits at most",
        fr: "\(text) est hors limites\u{A0}; 18 chiffres au plus")
    case .notAnInteger(let text):
      say(
        en: "\(text) isn’t a whole number; amounts are in cents",
        fr: "\(text) n’est pas un nombre entier\u{A0}; les montants sont en centimes")
    case .unexpected(let found, let wanted):
      say(
        en: "expected \(expectation(wanted)), found \(found)",
        fr: "attendu\u{A0}: \(expectation(wanted))\u{A0}; trouvé\u{A0}: \(found)")
    case .wrongType(let found, let wanted):
      say(
        en: "expected \(type(wanted)), found \(type(found))",
        fr: "attendu\u{A0}: \(type(wanted))\u{A0}; trouvé\u{A0}: \(type(found))")
    case .missingMember(let name):
      say(en: "missing “\(name)”; add it", fr: "\(quoted(name)) manquant\u{A0}; ajoutez-le")
    case .wrongCount(let count, let wanted):
      say(
        en: "expected \(self.count(wanted, "element", "elements")), found \(count)",
        fr:
          "attendu\u{A0}: \(self.count(wanted, "élément", "éléments"))\u{A0}; trouvé\u{A0}: \(count)"
      )
    case .unfit(let found, let wanted):
      say(
        en: "“\(found)” isn’t \(self.wanted(wanted))",
        fr: "\(quoted(found)) n’est pas \(self.wanted(wanted))")
    case .oneMemberOf(let names):
      say(
        en: "exactly one of \(names.joined(separator: ", ")) is required",
        fr: "exactement un requis\u{A0}: \(names.joined(separator: ", "))")
    }
  }

  private func wanted(_ wanted: JSONParseError.Wanted) -> String {
    switch wanted {
    case .day:
      say(en: "a date (2026-11-20)", fr: "une date (2026-11-20)")
    case .instant:
      say(en: "a UTC time (2026-11-20T09:12:00Z)", fr: "une heure UTC (2026-11-20T09:12:00Z)")
    case .currency:
      say(en: "a currency code (EUR)", fr: "un code de devise (EUR)")
    case .rank:
      say(
        en: "a rank (digits and lowercase letters, not ending in 0)",
        fr: "un rang (chiffres et minuscules, sans 0 final)")
    case .decimal:
      say(en: "a decimal number (\"12.5\")", fr: "un nombre décimal (\"12.5\")")
    case .version:
      say(en: "a version (1)", fr: "une version (1)")
    case .oneOf(let words):
      say(
        en: "one of \(words.joined(separator: ", "))",
        fr: "l’un de \(words.joined(separator: ", "))")
    case .range(let least, let most):
      say(
        en: "a whole number from \(least) to \(most)",
        fr: "un nombre entier de \(least) à \(most)")
    case .window:
      say(en: "opening hours (09:00-18:00)", fr: "une plage horaire (09:00-18:00)")
    case .distinctKey:
      say(
        en: "a unique key; rename one of the two",
        fr: "une clé unique\u{A0}; renommez l’une des deux")
    case .month:
      say(en: "a month (2026-11)", fr: "un mois (2026-11)")
    case .calendarPeriod:
      say(
        en: "a month, quarter or year (2026-03, 2026-Q1, 2026)",
        fr: "un mois, un trimestre ou une année (2026-03, 2026-Q1, 2026)")
    case .exchangeRate:
      say(
        en: "a positive rate between two different currencies",
        fr: "un taux positif entre deux devises différentes")
    case .week:
      say(
        en: "a business week (at least one open day, no overlapping hours)",
        fr: "une semaine ouvrée (au moins un jour ouvert, sans plages qui se chevauchent)")
    case .interval:
      say(en: "an interval (2w, 1m..2027-06-30)", fr: "un intervalle (2w, 1m..2027-06-30)")
    case .period:
      say(
        en: "a date or range of dates (2026-08-03..2026-08-21)",
        fr: "une date ou une plage de dates (2026-08-03..2026-08-21)")
    }
  }

  private func expectation(_ expectation: JSONParseError.Expectation) -> String {
    switch expectation {
    case .value: say(en: "a value", fr: "une valeur")
    case .key: say(en: "a name in quotes", fr: "un nom entre guillemets")
    case .colon: say(en: "a colon", fr: "un deux-points")
    case .commaOrBrace:
      say(en: "a comma or }", fr: "une virgule ou }")
    case .commaOrBracket:
      say(en: "a comma or ]", fr: "une virgule ou ]")
    case .digit: say(en: "a digit", fr: "un chiffre")
    case .hexDigit:
      say(en: "a hexadecimal digit", fr: "un chiffre hexadécimal")
    case .escape:
      say(
        en: "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u",
        fr: "l’un de \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
    }
  }

  private func type(_ type: JSONType) -> String {
    switch type {
    case .object: say(en: "an object {…}", fr: "un objet {…}")
    case .array: say(en: "a list […]", fr: "une liste […]")
    case .string: say(en: "a string in quotes", fr: "une chaîne entre guillemets")
    case .number: say(en: "a number", fr: "un nombre")
    case .bool: say(en: "true or false", fr: "true ou false")
    case .null: "null"
    }
  }

  func integrityIssue(_ kind: IntegrityIssue.Kind) -> String {
    switch kind {
    case .noOpenStage:
      say(en: "no open stage; a board needs one", fr: "aucune étape ouverte\u{A0}; il en faut une")
    case .emptyPipeline(let id):
      say(
        en: "pipeline “\(id)” has no open stage; add one",
        fr: "pipeline \(quoted(id.text)) sans étape ouverte\u{A0}; ajoutez-en une")
    case .duplicatePipeline(let id):
      say(
        en: "duplicate pipeline “\(id)”; rename one",
        fr: "pipeline \(quoted(id.text)) en double\u{A0}; renommez-en un")
    case .unknownPipeline(let id):
      say(
        en: "unknown pipeline “\(id)”; use the id of a pipeline of the board",
        fr: "pipeline \(quoted(id.text)) inconnu\u{A0}; utilisez l’id d’un pipeline du tableau")
    case .duplicateStage(let id):
      say(
        en: "duplicate stage “\(id)”; rename one",
        fr: "étape \(quoted(id.text)) en double\u{A0}; renommez-en une")
    case .probabilityOutOfRange(let percent):
      say(
        en: "probability \(percent); must be 0 to 100",
        fr: "probabilité \(percent)\u{A0}; elle doit aller de 0 à 100")
    case .thresholdsReversed(let warm, let rot):
      say(
        en: "warmAfterDays (\(warm)) must be below rotAfterDays (\(rot))",
        fr: "warmAfterDays (\(warm)) doit être inférieur à rotAfterDays (\(rot))")
    case .unknownStage(let id):
      say(
        en: "no stage “\(id)”; add it to stages, or correct the deal",
        fr: "aucune étape \(quoted(id.text))\u{A0}; ajoutez-la à stages, ou corrigez l’affaire")
    case .retiredStage(let id):
      say(
        en: "in retired stage “\(id)”; move the deal, or remove retired from the stage",
        fr:
          "dans l’étape retirée \(quoted(id.text))\u{A0}; déplacez l’affaire, ou ôtez retired de l’étape"
      )
    case .forgottenStage(let id, let deals):
      say(
        en: "missing stage “\(id)”, used in the history of \(dealCount(deals)); add it back with"
          + " \"retired\": true",
        fr:
          "étape \(quoted(id.text)) manquante, citée dans l’historique de \(dealCount(deals))\u{A0};"
          + " remettez-la avec \"retired\": true")
    case .unknownOrganization(let id):
      say(
        en: "no organization “\(id)”; add it, or correct the deal",
        fr: "aucune organisation \(quoted(id.text))\u{A0}; ajoutez-la, ou corrigez l’affaire")
    case .unknownOwner(let name):
      say(
        en: "\(name) isn’t in the team; add them, or correct the owner",
        fr:
          "\(name) ne fait pas partie de l’équipe\u{A0}; ajoutez cette personne, ou corrigez le responsable"
      )
    case .emptyTitle:
      say(en: "missing title; add one", fr: "titre manquant\u{A0}; ajoutez-en un")
    case .closedWithoutDay:
      say(
        en: "closed deal without closedOn; add it",
        fr: "affaire clôturée sans closedOn\u{A0}; ajoutez-le")
    case .openWithClosingDay:
      say(
        en: "open deal with closedOn; remove it",
        fr: "affaire ouverte avec closedOn\u{A0}; supprimez-le")
    case .historyDisagrees(let field, _, _):
      say(
        en: "\(field.name) changed without a history entry; KPIs count the change from now on only",
        fr:
          "\(field.name) modifié sans entrée d’historique\u{A0}; les indicateurs n’en tiennent compte qu’à partir de maintenant"
      )
    case .historyNotAscending(let id):
      say(
        en: "history entry \(id) out of order; sort by seq",
        fr: "entrée d’historique \(id) mal placée\u{A0}; triez par seq")
    case .duplicateEntry(let id):
      say(
        en: "duplicate history entry \(id); remove one",
        fr: "entrée d’historique \(id) en double\u{A0}; supprimez-en une")
    case .undoesNothing(let id):
      say(
        en: "history entry \(id) undoes a missing entry; remove it",
        fr: "l’entrée d’historique \(id) annule une entrée absente\u{A0}; supprimez-la")
    case .sequenceExhausted(let id, let sequence):
      say(
        en: "history entry \(id) has the highest possible seq, \(sequence); lower it",
        fr:
          "l’entrée d’historique \(id) a le plus grand seq possible, \(sequence)\u{A0}; diminuez-le"
      )
    case .fieldKeyTaken(let id):
      say(
        en: "custom field id “\(id)” is already used; choose another",
        fr: "identifiant de champ \(quoted(id.text)) déjà pris\u{A0}; choisissez-en un autre")
    case .unknownField(let id):
      say(
        en: "no custom field “\(id)”; add it to fields, or remove the value",
        fr: "aucun champ personnalisé \(quoted(id.text))\u{A0}; ajoutez-le à fields, ou supprimez "
          + "la valeur")
    case .unfitField(let id, let kind):
      say(
        en: "custom field “\(id)” holds another type of value; it takes: \(self.kind(kind))",
        fr: "le champ \(quoted(id.text)) contient une valeur d’un autre type\u{A0}; attendu\u{A0}: "
          + self.kind(kind))
    case .brokenView(let name, let problem):
      say(
        en: "saved filter “\(name)”, character \(problem.offset + 1): \(self.problem(problem))",
        fr:
          "filtre enregistré \(quoted(name)), caractère \(problem.offset + 1)\u{A0}: \(self.problem(problem))"
      )
    case .closedBeforeCreated:
      say(
        en: "closed before created; correct one of the dates",
        fr: "clôturée avant d’être créée\u{A0}; corrigez l’une des dates")
    case .leftBeforeSigned:
      say(
        en: "customer churned before signing; correct one of the dates",
        fr: "client perdu avant la signature\u{A0}; corrigez l’une des dates")
    case .paidBeforeSigned(let id):
      say(
        en: "payment \(id) is before the signature; correct its date, or the deal",
        fr: "le paiement \(id) précède la signature\u{A0}; corrigez sa date, ou l’affaire")
    case .negativePayment(let id):
      say(
        en: "payment \(id) is negative; correct its amount",
        fr: "le paiement \(id) est négatif\u{A0}; corrigez son montant")
    case .negativeAmount(let field):
      say(
        en: "negative \(field.name) distorts totals; correct it",
        fr: "\(field.name) négatif fausse les totaux\u{A0}; corrigez-le")
    case .unknownUpsell(let id):
      say(
        en: "upsell of unknown deal “\(id)”; correct upsellOf",
        fr: "vente additionnelle d’une affaire inconnue \(quoted(id.text))\u{A0}; corrigez upsellOf"
      )
    case .upsellCycle:
      say(
        en: "upsell of itself, even indirectly; correct upsellOf",
        fr: "sa propre vente additionnelle, même indirectement\u{A0}; corrigez upsellOf")
    }
  }
}
