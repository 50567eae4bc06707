import Diagnostics
import PipelineDomain

extension French {
  func reply(_ reply: Reply) -> String {
    switch reply {
    case .added(let deal, let stage):
      "\(quoted(deal.title)) ajoutée dans \(stage), identifiant \(deal.id)."
    case .assigned(let title, let owner?): "\(quoted(title)) confiée à \(owner)."
    case .assigned(let title, nil): "\(quoted(title)) n’a plus de responsable."
    case .won(let title, let worth):
      "\(quoted(title)) gagnée" + (worth.map { ", " + figures.exact($0) } ?? "") + "."
    case .lost(let title, let reason): stopped("\(quoted(title)) perdue\u{A0}: \(reason)")
    case .disqualified(let title, let reason):
      stopped("\(quoted(title)) disqualifiée\u{A0}: \(reason)")
    case .edited(let title): "\(quoted(title)) modifiée."
    case .backdated(let day):
      "Antérieur à la saisie\u{A0}: création ramenée au \(day), et le cycle compte de là au plus tôt\u{A0};"
        + " si l’affaire a commencé avant, modifiez sa création."
    case .logged(let kind, let title): "Noté sur \(quoted(title))\u{A0}: \(activity(kind))."
    case .planned(let step?, let title):
      stopped("Prochaine action sur \(quoted(title))\u{A0}: \(due(step))")
    case .planned(nil, let title): "\(quoted(title)) n’a plus de prochaine action."
    case .moved(let title, let stage, let old):
      "\(quoted(title)) passe dans \(stage) (était dans \(old))."
    case .noted(let kind, let title, let score):
      "Signal noté sur \(quoted(title))\u{A0}: \(kind.name)\u{A0}; score \(score.total), "
        + "\(temperature(score.temperature))."
    case .qualified(let question, let state, let tally, let title):
      "\(question) de \(quoted(title))\u{A0}: \(answer(state))\u{A0}; \(verdict(tally.verdict)) avec "
        + "\(tally.yes) oui sur \(tally.neededYes)."
    case .ticked(let text, let title): stopped("Coché sur \(quoted(title))\u{A0}: \(text)")
    case .paid(let kind, let amount, let title, let day):
      "\(kind == .invoice ? "Facturé" : "Encaissé") \(figures.exact(amount)) sur \(quoted(title)), "
        + "le \(day)."
    case .left(let title, let day, let reason, let others):
      "\(quoted(title)) résiliée le \(day)\u{A0}: \(reason)"
        + (others > 0
          ? "\u{A0}; \(count(others, "autre affaire gagnée dure", "autres affaires gagnées durent"))"
          : "") + "."
    case .accepted(let title, let stage): "\(quoted(title)) acceptée, dans \(stage)."
    case .rejected(let title, let reason): stopped("\(quoted(title)) rejetée\u{A0}: \(reason)")
    case .nurtured(let title, let day):
      "\(quoted(title)) en nurturing" + (day.map { ", de retour le \($0)" } ?? "") + "."
    }
  }

  var anyway: String { "--anyway passe outre, et l’historique le dira" }

  var takenAsNew: String { "--new l’ajoute" }

  var undoAnyway: String { "--anyway l’impose, --skip annule ce qui précède" }

  func complaint(_ complaint: Complaint) -> String {
    switch complaint {
    case .noDeal(let text):
      "aucune affaire \(quoted(text))\u{A0}; `dealdeck list` montre identifiants et titres"
    case .severalDeals(let text, let count, let names):
      "\(quoted(text)) désigne \(figures.whole(count)) affaires\u{A0}; donnez l’identifiant\u{A0}: "
        + names.joined(separator: ", ") + (count > names.count ? ", …" : "")
    case .noStage(let text, let nearest, let there):
      "aucune étape \(quoted(text))"
        + suggestion(nearest, then: "le tableau a \(among(there))")
    case .noOpenStage: "le tableau n’a aucune étape ouverte"
    case .startsClosed(let stage): "une affaire commence dans une étape ouverte, pas dans \(stage)"
    case .closes(let stage, .won): "\(stage) clôt une affaire\u{A0}: `dealdeck won AFFAIRE`"
    case .closes(let stage, .disqualified):
      "\(stage) demande un motif\u{A0}: `dealdeck disqualify AFFAIRE --reason …`"
    case .closes(let stage, _):
      "\(stage) demande un motif\u{A0}: `dealdeck lost AFFAIRE --reason …`"
    case .noSignal(let text, let there):
      "aucun signal \(quoted(text))\u{A0}; le tableau guette \(among(there))"
    case .noQuestion(let text, let grid, let there):
      "aucune question \(quoted(text))\u{A0}; \(grid) demande \(among(there))"
    case .nothingToTick(let text, let there):
      "rien à cocher du nom de \(quoted(text))\u{A0}; "
        + (there.isEmpty ? "rien n’est demandé" : among(there))
    case .noKPI(let text, let there):
      "aucun indicateur \(quoted(text))"
        + suggestion(
          nearest(to: text, of: there),
          then: "`dealdeck kpi --help` donne la liste des \(figures.whole(there.count))")
    case .notAnAnswer: "une réponse est unknown, no, partly ou yes"
    case .stepWithoutDay: "une prochaine action a besoin d’un jour\u{A0}: --due ven"
    case .notAnAmount(let text):
      "\(quoted(text)) n’est pas un montant (12k, 1250,50, 12k USD)"
    case .notADay(let text):
      "\(quoted(text)) n’est pas une date (ven, +3j, 1er déc, 2026-12-01)"
    case .notAMoment(let text):
      "\(quoted(text)) n’est ni un jour ni un instant\u{A0}; écrivez 2026-11-20, hier ou "
        + "2026-11-20T09:00:00Z"
    case .notAPeriod(let text):
      "\(quoted(text)) n’est pas une période\u{A0}; écrivez 2026, 2026-Q4, 2026-11, 2026-W47 ou "
        + "2026-10-01..2026-12-31"
    case .notAChance(let text):
      "\(quoted(text)) n’est pas une probabilité\u{A0}; écrivez un nombre de 0 à 100"
    case .tooFarAhead(let days): "--days vaut \(days)\u{A0}; écrivez 0 à 3650"
    case .reviewEndsFirst(let text):
      "une revue finit après son début\u{A0}; \(quoted(text)) n’est pas avant la fin\u{A0}; dites un --since plus tôt"
    case .momentAhead(let text):
      "\(quoted(text)) est dans le futur\u{A0}; indiquez un jour ou un instant déjà passé"
    case .kpisAndPreset: "nommez des indicateurs ou un jeu d’indicateurs, pas les deux"
    case .notAMonth(let text): "\(quoted(text)) n’est pas un mois\u{A0}; écrivez 2026-11"
    case .notACurrency(let text):
      "\(quoted(text)) n’est pas une devise\u{A0}; écrivez son code, comme USD"
    case .notAnArm(let text):
      "\(quoted(text)) n’est pas un compte\u{A0}; écrivez succès sur essais, comme 12/120"
    case .notWon(let title): "\(quoted(title)) n’est pas gagnée\u{A0}; personne ne peut la résilier"
    case .beforeSignature(let day, let signed): "le \(day) précède la signature, le \(signed)"
    case .companyNotNamed:
      "aucune organisation n’est nommée\u{A0}; secteur et effectif sont ceux d’une société ajoutée"
    case .companyThere(let name):
      "\(quoted(name)) est déjà dans le tableau\u{A0}; secteur et effectif sont ceux d’une société"
        + " ajoutée"
    case .stillToCome(let text, let deed): "\(quoted(text)) est encore à venir\u{A0}; \(past(deed))"
    case .nobody(let name, let nearest):
      "aucune affaire n’est à \(quoted(name)), et personne de ce nom n’est dans l’équipe"
        + suggestion(nearest)
    case .dealGone: "l’affaire n’est plus là"
    case .unconfirmed: "enregistré, mais le disque n’a pas confirmé le dossier"
    case .leftUnsaved(let count, let why):
      "\(self.count(count, "changement non enregistré", "changements non enregistrés"))\u{A0}: \(why)"
    case .draftNotKept(let text): "saisi et non gardé\u{A0}: \(text)"
    case .noZone(let name):
      "pas de fuseau horaire \(quoted(name)) sur ce système\u{A0}; installez tzdata ou changez timeZone"
        + " dans le fichier"
    case .badNow(let text):
      "DEALDECK_NOW vaut \(quoted(text))\u{A0}; écrivez un instant comme 2026-11-20T09:00:00Z ou un"
        + " jour comme 2026-11-20"
    case .notAMapping(let text, let fields):
      "--map \(quoted(text))\u{A0}: écrivez colonne=champ\u{A0}; les champs sont "
        + fields.joined(separator: " ")
    case .noFormat(let text, let there):
      "pas de format \(quoted(text))\u{A0}; il y a \(there.joined(separator: ", "))"
    case .boardGone(let path): "\(path): le fichier a disparu"
    case .notCanonical(let path):
      "\(path): n’est pas dans sa forme canonique\u{A0}; `dealdeck fmt \(path)` l’écrit"
    case .answerCut(let cause): "la réponse n’est pas complète\u{A0}: \(self.cause(cause))"
    case .tooManyOpenFiles: "pas de tube\u{A0}: trop de fichiers ouverts"
    case .dealsOutOfRange(let most): "--deals va de 0 à \(most)"
    case .noScreen(let reason):
      "\(missing(reason))\u{A0}; `dealdeck --plain` énonce le tableau ligne à ligne, et les"
        + " commandes, comme `dealdeck list` ou `dealdeck kpi`, marchent partout"
    }
  }

  private func among(_ names: [String]) -> String { names.joined(separator: ", ") }

  private func past(_ deed: Complaint.Deed) -> String {
    switch deed {
    case .activity: "ce qui est prévu est une prochaine action\u{A0}: `dealdeck next`"
    case .signal: "un signal est ce qui a été vu"
    case .answer: "une réponse porte le jour où elle a été donnée"
    case .payment: "ce qui est inscrit a eu lieu"
    case .tick: "ce qui est coché est fait"
    }
  }

  private func missing(_ reason: TerminalUnavailable) -> String {
    switch reason {
    case .notATerminal: "le tableau a besoin d’un terminal, et ceci n’en est pas un"
    case .terminalUnset: "TERM n’est pas défini, l’écran ne peut pas être dessiné"
    case .unknownTerminal(let name): "terminal \(quoted(name)) inconnu de ce système"
    case .noCursorAddressing(let name): "\(quoted(name)) ne sait pas placer son curseur"
    case .refused(let code): "le terminal est inutilisable (erreur \(code))"
    }
  }
}
