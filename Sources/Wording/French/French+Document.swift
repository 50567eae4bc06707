import Diagnostics
import PipelineDomain

extension French {
  func severity(_ severity: Violation.Severity) -> String {
    switch severity {
    case .error: "erreur"
    case .warning: "avertissement"
    }
  }

  func fault(_ fact: Problem.Fact) -> String {
    switch fact {
    case .text(let kind): fault(kind)
    case .board(let violation):
      (violation.deal.map { "affaire \($0)\u{A0}: " } ?? "") + self.violation(violation.kind)
    case .laterVersion(let version):
      "version \(version) du format, écrite par un dealdeck plus récent\u{A0}; mettez celui-ci à jour"
        + " pour la modifier"
    case .byteOrderMark:
      "une marque d’ordre des octets, que JSON n’a pas\u{A0}; le prochain enregistrement l’ôte"
    case .carriageReturns:
      "les lignes finissent par CR LF\u{A0}; `dealdeck fmt` écrit LF"
    case .unsafeCharacter(let scalar):
      "caractère caché U+\(String(scalar.value, radix: 16, uppercase: true)) dans un texte\u{A0};"
        + " retapez-le"
    case .unknownMember(let name, let known):
      "\(quoted(name)) n’est pas un réglage"
        + (nearest(to: name, of: known).map { "\u{A0}; vouliez-vous dire \(quoted($0))\u{A0}?" }
          ?? "")
    case .unknownKPI(let name, let known):
      "\(quoted(name)) n’est pas un indicateur\u{A0}; "
        + (nearest(to: name, of: known).map { "vouliez-vous dire \(quoted($0))\u{A0}?" }
          ?? "`dealdeck kpi` en donne la liste")
    }
  }

  func fault(_ fault: JSONFault.Kind) -> String {
    switch fault {
    case .empty:
      "le fichier est vide\u{A0}; restaurez-le, ou supprimez-le et lancez `dealdeck init`"
    case .truncated: "le texte s’arrête au milieu\u{A0}; le fichier est tronqué, restaurez-le"
    case .utf16: "c’est de l’UTF-16\u{A0}; enregistrez le fichier en UTF-8"
    case .invalidUTF8: "ce n’est pas de l’UTF-8\u{A0}; enregistrez le fichier en UTF-8"
    case .duplicateKey(let key): "\(quoted(key)) apparaît deux fois\u{A0}; gardez-en un"
    case .trailingComma: "une virgule avant la fin\u{A0}; supprimez-la"
    case .comment: "un commentaire, que JSON n’a pas\u{A0}; supprimez-le"
    case .loneSurrogate:
      "une moitié de caractère dans un échappement \\u\u{A0}; écrivez le caractère entier"
    case .rawControlCharacter(let byte):
      "caractère de contrôle \(byte) dans un texte\u{A0}; écrivez-le en échappement"
    case .tooDeep(let limit): "plus de \(limit) niveaux de crochets"
    case .trailingContent: "quelque chose après la fin du tableau\u{A0}; supprimez-le"
    case .leadingZero: "un nombre qui commence par un zéro\u{A0}; supprimez le zéro"
    case .numberOutOfRange(let text): "\(text) dépasse ce qu’un nombre peut contenir ici"
    case .notAnInteger(let text):
      "\(text) n’est pas un nombre entier\u{A0}; les montants sont en centimes, sans virgule"
    case .unexpected(let found, let wanted): "\(found) à la place d’\(expectation(wanted))"
    case .wrongType(let found, let wanted):
      "\(type(found)) trouvé\u{A0}; il faut ici \(type(wanted))"
    case .missingMember(let name): "il manque ici \(quoted(name))\u{A0}; ajoutez-le"
    case .wrongCount(let count, let wanted):
      "\(self.count(count, "élément", "éléments")) là où il en faut \(wanted)"
    case .unfit(let found, let wanted): "\(quoted(found)) n’est pas \(self.wanted(wanted))"
    case .oneMemberOf(let names): "il faut exactement l’un de \(names.joined(separator: ", "))"
    }
  }

  private func wanted(_ wanted: JSONFault.Wanted) -> String {
    switch wanted {
    case .day: "un jour qui existe\u{A0}; écrivez 2026-11-20"
    case .instant: "un instant en UTC\u{A0}; écrivez 2026-11-20T09:12:00Z"
    case .currency: "un code de devise\u{A0}; écrivez trois capitales, comme EUR"
    case .rank: "un rang\u{A0}; écrivez chiffres et minuscules, sans 0 à la fin"
    case .decimal: "un nombre décimal\u{A0}; écrivez-le comme \"12.5\""
    case .version: "une version\u{A0}; écrivez 1"
    case .oneOf(let words): "l’un de \(words.joined(separator: ", "))"
    case .range(let least, let most): "un nombre entier de \(least) à \(most)"
    case .window: "une plage d’ouverture\u{A0}; écrivez 09:00-18:00"
    case .distinctKey: "une clé distincte\u{A0}; renommez l’une des deux"
    case .month: "un mois\u{A0}; écrivez 2026-11"
    case .exchangeRate: "un taux positif entre deux devises différentes"
    case .week: "une semaine\u{A0}; ouvrez au moins un jour, avec des plages qui ne se croisent pas"
    case .period: "un jour ou une suite de jours\u{A0}; écrivez 2026-08-03..2026-08-21"
    }
  }

  /// Each begins with a vowel, for the elision before it.
  private func expectation(_ expectation: JSONFault.Expectation) -> String {
    switch expectation {
    case .value: "une valeur"
    case .key: "un nom entre guillemets"
    case .colon: "un deux-points"
    case .commaOrBrace: "une virgule ou d’une }"
    case .commaOrBracket: "une virgule ou d’un ]"
    case .digit: "un chiffre"
    case .hexDigit: "un chiffre hexadécimal"
    case .escape: "un des \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"
    }
  }

  private func type(_ type: JSONType) -> String {
    switch type {
    case .object: "un objet {…}"
    case .array: "une liste […]"
    case .string: "un texte entre guillemets"
    case .number: "un nombre"
    case .bool: "true ou false"
    case .null: "null"
    }
  }

  func violation(_ kind: Violation.Kind) -> String {
    switch kind {
    case .noOpenStage: "aucune étape n’a l’issue open\u{A0}; il en faut une au tableau"
    case .duplicateStage(let id):
      "l’étape \(quoted(id.text)) apparaît deux fois\u{A0}; renommez-en une"
    case .probabilityOutOfRange(let percent):
      "une probabilité de \(percent)\u{A0}; écrivez 0 à 100"
    case .thresholdsReversed(let warm, let rot):
      "tiédit après \(warm) jours et stagne après \(rot)\u{A0}; le second vient plus tard"
    case .unknownStage(let id):
      "pas d’étape \(quoted(id.text))\u{A0}; ajoutez-la à stages, ou corrigez l’affaire"
    case .retiredStage(let id):
      "dans l’étape \(quoted(id.text)), qui est retirée\u{A0}; déplacez l’affaire, ou ôtez retired de"
        + " l’étape"
    case .forgottenStage(let id, let deals):
      "l’étape \(quoted(id.text)) manque, mais l’historique de \(dealCount(deals))"
        + " la cite\u{A0}; remettez-la avec \"retired\": true"
    case .unknownOrganization(let id):
      "pas d’organisation \(quoted(id.text))\u{A0}; ajoutez-la, ou corrigez l’affaire"
    case .unknownOwner(let name):
      "\(name) n’est pas dans l’équipe\u{A0}; ajoutez cette personne, ou corrigez le responsable"
    case .emptyTitle: "pas de titre\u{A0}; donnez-en un"
    case .closedWithoutDay: "close, et closedOn ne dit pas quand\u{A0}; ajoutez-le"
    case .openWithClosingDay:
      "ouverte, et closedOn dit quand elle fut close\u{A0}; supprimez-le"
    case .historyDisagrees(let field, _, _):
      "\(field.name) a changé sans trace dans l’historique\u{A0}; les indicateurs ne le savent"
        + " qu’à partir de maintenant"
    case .historyNotAscending(let id):
      "entrée \(id) de l’historique hors de son rang\u{A0}; triez par seq"
    case .duplicateEntry(let id):
      "entrée \(id) de l’historique en double\u{A0}; supprimez-en une"
    case .undoesNothing(let id):
      "l’entrée \(id) de l’historique annule une entrée qui n’y est pas"
    case .sequenceExhausted(let id, let sequence):
      "l’entrée d’historique \(id) a pour seq \(sequence), qu’aucun changement ne peut suivre\u{A0};"
        + " donnez-lui un numéro plus petit"
    case .brokenView(let name, let problem):
      "vue \(quoted(name)), caractère \(problem.offset + 1)\u{A0}: \(self.problem(problem))"
    case .closedBeforeCreated: "close avant d’être créée\u{A0}; corrigez l’un des jours"
    case .leftBeforeSigned:
      "le client a résilié avant de signer\u{A0}; corrigez l’un des jours"
    case .paidBeforeSigned(let id):
      "le paiement \(id) précède la signature\u{A0}; corrigez son jour, ou l’affaire"
    case .negativePayment(let id): "le paiement \(id) est négatif\u{A0}; corrigez son montant"
    case .negativeAmount(let field):
      "\(field.name) est négatif, et fausse les sommes où il compte\u{A0}; corrigez-le"
    case .unknownUpsell(let id):
      "fait suite à l’affaire \(quoted(id.text)), qui n’existe pas\u{A0}; corrigez upsellOf"
    case .upsellCycle:
      "fait suite à elle-même, directement ou par d’autres\u{A0}; corrigez upsellOf"
    }
  }
}
