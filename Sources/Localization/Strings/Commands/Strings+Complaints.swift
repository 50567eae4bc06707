package import Diagnostics
package import PipelineDomain

/// What a command cannot do with what it was told, or what is to be known beside its answer.
package enum Complaint: Equatable, Sendable {
  case noDeal(String)
  /// The reference could mean so many; the names are those of the first few.
  case severalDeals(String, count: Int, names: [String])
  /// The stage that was probably meant, by key or name, and the keys there are.
  case noStage(String, nearest: String?, there: [String])
  case noOpenStage
  case startsClosed(stage: String)
  /// A stage that `move` does not reach, because of how it ends deals.
  case closes(stage: String, Stage.Outcome)
  case noSignal(String, there: [String])
  case noQuestion(String, grid: String, there: [String])
  case nothingToTick(String, there: [String])
  case noKPI(String, there: [String])
  case notAnAnswer
  case stepWithoutDay
  case notAnAmount(String), notADay(String), notAMoment(String), notAPeriod(String)
  case notAChance(String)
  case tooFarAhead(days: Int)
  case reviewEndsFirst(String)
  /// A day or moment to look from that lies after now.
  case momentAhead(String)
  case kpisAndPreset
  case notAMonth(String), notACurrency(String), notAnArm(String)
  case notWon(String)
  case beforeSignature(Day, Day)
  case companyNotNamed
  case companyThere(String)
  /// Something done that has a day, or a text that means one, after today.
  case stillToCome(String, Deed)
  /// No deal has this owner, and the team no such member; the name that was probably meant.
  case nobody(String, nearest: String?)
  case dealGone
  case unconfirmed
  /// Changes a board could not save before it was left.
  case leftUnsaved(count: Int, why: String)
  /// What was typed into a question and can be kept nowhere.
  case draftNotKept(String)
  case noScreen(TerminalUnavailable)
  /// The system knows no such zone.
  case noZone(String)
  /// `$DEALDECK_NOW` holds this.
  case badNow(String)
  case tooManyOpenFiles
  /// `--map` says nothing of a column; the fields there are.
  case notAMapping(String, fields: [String])
  /// There is no such format; those there are.
  case noFormat(String, there: [String])
  /// The file of that path is gone while its board is open.
  case boardGone(String)
  /// The file of that path holds a good board, which is not written as it would be saved.
  case notCanonical(String)
  /// Standard output did not take all that was said; why.
  case answerCut(ErrorNumber.Cause)
  /// More deals are asked for than that, or less than none.
  case dealsOutOfRange(most: Int)

  /// What has its day behind it.
  package enum Deed: Equatable, Sendable, CaseIterable {
    case activity, signal, answer, tick, payment
  }
}

extension Strings {
  /// What is wrong, and what to do about it.
  package func complaint(_ complaint: Complaint) -> String {
    switch complaint {
    case .noDeal(let text):
      say(
        en: "no deal “\(text)”; `dealdeck list` shows ids and titles",
        fr: "aucune affaire \(quoted(text))\u{A0}; `dealdeck list` montre identifiants et titres")
    case .severalDeals(let text, let count, let names):
      say(
        en: "“\(text)” could be \(figures.whole(count)) deals; give the id: "
          + names.joined(separator: ", ") + (count > names.count ? ", …" : ""),
        fr:
          "\(quoted(text)) désigne \(figures.whole(count)) affaires\u{A0}; donnez l’identifiant\u{A0}: "
          + names.joined(separator: ", ") + (count > names.count ? ", …" : ""))
    case .noStage(let text, let nearest, let there):
      say(
        en: "no stage “\(text)”" + suggestion(nearest, then: "the board has \(among(there))"),
        fr: "aucune étape \(quoted(text))"
          + suggestion(nearest, then: "le tableau a \(among(there))"))
    case .noOpenStage:
      say(en: "the board has no open stage", fr: "le tableau n’a aucune étape ouverte")
    case .startsClosed(let stage):
      say(
        en: "a deal starts in an open stage, not in \(stage)",
        fr: "une affaire commence dans une étape ouverte, pas dans \(stage)")
    case .closes(let stage, .won):
      say(
        en: "\(stage) closes a deal: use `dealdeck won DEAL`",
        fr: "\(stage) clôt une affaire\u{A0}: `dealdeck won AFFAIRE`")
    case .closes(let stage, .disqualified):
      say(
        en: "\(stage) takes a reason: use `dealdeck disqualify DEAL --reason …`",
        fr: "\(stage) demande un motif\u{A0}: `dealdeck disqualify AFFAIRE --reason …`")
    case .closes(let stage, _):
      say(
        en: "\(stage) takes a reason: use `dealdeck lost DEAL --reason …`",
        fr: "\(stage) demande un motif\u{A0}: `dealdeck lost AFFAIRE --reason …`")
    case .noSignal(let text, let there):
      say(
        en: "no signal “\(text)”; the board watches for \(among(there))",
        fr: "aucun signal \(quoted(text))\u{A0}; le tableau guette \(among(there))")
    case .noQuestion(let text, let grid, let there):
      say(
        en: "no question “\(text)”; \(grid) asks \(among(there))",
        fr: "aucune question \(quoted(text))\u{A0}; \(grid) demande \(among(there))")
    case .nothingToTick(let text, let there):
      say(
        en: "nothing “\(text)” to tick off; "
          + (there.isEmpty ? "nothing is asked for" : among(there)),
        fr: "rien à cocher du nom de \(quoted(text))\u{A0}; "
          + (there.isEmpty ? "rien n’est demandé" : among(there)))
    case .noKPI(let text, let there):
      say(
        en: "no KPI “\(text)”"
          + suggestion(
            nearest(to: text, of: there),
            then: "`dealdeck kpi --help` lists all \(figures.whole(there.count))"),
        fr: "aucun indicateur \(quoted(text))"
          + suggestion(
            nearest(to: text, of: there),
            then: "`dealdeck kpi --help` donne la liste des \(figures.whole(there.count))"))
    case .notAnAnswer:
      say(
        en: "an answer is one of unknown, no, partly, yes",
        fr: "une réponse est unknown, no, partly ou yes")
    case .stepWithoutDay:
      say(
        en: "a next step needs a day: --due fri",
        fr: "une prochaine action a besoin d’un jour\u{A0}: --due ven")
    case .notAnAmount(let text):
      say(
        en: "“\(text)” isn’t an amount (12k, 1250.50, 12k USD)",
        fr: "\(quoted(text)) n’est pas un montant (12k, 1250,50, 12k USD)")
    case .notADay(let text):
      say(
        en: "“\(text)” isn’t a date (fri, +3d, 1 dec, 2026-12-01)",
        fr: "\(quoted(text)) n’est pas une date (ven, +3j, 1er déc, 2026-12-01)")
    case .notAMoment(let text):
      say(
        en: "“\(text)” is no day or moment; write 2026-11-20, yesterday or 2026-11-20T09:00:00Z",
        fr: "\(quoted(text)) n’est ni un jour ni un instant\u{A0}; écrivez 2026-11-20, hier ou "
          + "2026-11-20T09:00:00Z")
    case .notAPeriod(let text):
      say(
        en: "no period “\(text)”; write 2026, 2026-Q4, 2026-11, 2026-W47 or 2026-10-01..2026-12-31",
        fr:
          "\(quoted(text)) n’est pas une période\u{A0}; écrivez 2026, 2026-Q4, 2026-11, 2026-W47 ou "
          + "2026-10-01..2026-12-31")
    case .notAChance(let text):
      say(
        en: "“\(text)” is no chance; write a number from 0 to 100",
        fr: "\(quoted(text)) n’est pas une probabilité\u{A0}; écrivez un nombre de 0 à 100")
    case .tooFarAhead(let days):
      say(
        en: "--days is \(days); write 0 to 3650",
        fr: "--days vaut \(days)\u{A0}; écrivez 0 à 3650")
    case .reviewEndsFirst(let text):
      say(
        en:
          "a review ends after it begins; “\(text)” is not before the end; say an earlier --since",
        fr:
          "une revue finit après son début\u{A0}; \(quoted(text)) n’est pas avant la fin\u{A0}; dites un --since plus tôt"
      )
    case .momentAhead(let text):
      say(
        en: "“\(text)” is in the future; enter a day or moment up to now",
        fr: "\(quoted(text)) est dans le futur\u{A0}; indiquez un jour ou un instant déjà passé")
    case .kpisAndPreset:
      say(
        en: "name KPIs or a preset, not both",
        fr: "nommez des indicateurs ou un jeu d’indicateurs, pas les deux")
    case .notAMonth(let text):
      say(
        en: "“\(text)” is no month; write 2026-11",
        fr: "\(quoted(text)) n’est pas un mois\u{A0}; écrivez 2026-11")
    case .notACurrency(let text):
      say(
        en: "“\(text)” is no currency; write its code, such as USD",
        fr: "\(quoted(text)) n’est pas une devise\u{A0}; écrivez son code, comme USD")
    case .notAnArm(let text):
      say(
        en: "“\(text)” is no count; write successes of trials, as 12/120",
        fr: "\(quoted(text)) n’est pas un compte\u{A0}; écrivez succès sur essais, comme 12/120")
    case .notWon(let title):
      say(
        en: "“\(title)” is not won; nobody can leave it",
        fr: "\(quoted(title)) n’est pas gagnée\u{A0}; personne ne peut la résilier")
    case .beforeSignature(let day, let signed):
      say(
        en: "\(day) is before the signature on \(signed)",
        fr: "le \(day) précède la signature, le \(signed)")
    case .companyNotNamed:
      say(
        en: "no organization is named; sector and employees are those of a company that is added",
        fr:
          "aucune organisation n’est nommée\u{A0}; secteur et effectif sont ceux d’une société ajoutée"
      )
    case .companyThere(let name):
      say(
        en:
          "“\(name)” is on the board already; sector and employees are those of a company that is added",
        fr:
          "\(quoted(name)) est déjà dans le tableau\u{A0}; secteur et effectif sont ceux d’une société"
          + " ajoutée")
    case .stillToCome(let text, let deed):
      say(
        en: "“\(text)” is still to come; \(past(deed))",
        fr: "\(quoted(text)) est encore à venir\u{A0}; \(past(deed))")
    case .nobody(let name, let nearest):
      say(
        en: "no deal is \(name)’s, and nobody of that name is in the team" + suggestion(nearest),
        fr: "aucune affaire n’est à \(quoted(name)), et personne de ce nom n’est dans l’équipe"
          + suggestion(nearest))
    case .dealGone: say(en: "the deal is gone", fr: "l’affaire n’est plus là")
    case .unconfirmed:
      say(
        en: "saved, but the disk did not confirm the directory",
        fr: "enregistré, mais le disque n’a pas confirmé le dossier")
    case .leftUnsaved(let count, let why):
      say(
        en: "\(self.count(count, "change was", "changes were")) left unsaved: \(why)",
        fr:
          "\(self.count(count, "changement non enregistré", "changements non enregistrés"))\u{A0}: \(why)"
      )
    case .draftNotKept(let text):
      say(en: "typed and not kept: \(text)", fr: "saisi et non gardé\u{A0}: \(text)")
    case .noZone(let name):
      say(
        en: "no time zone “\(name)” on this system; install tzdata or change timeZone in the file",
        fr:
          "pas de fuseau horaire \(quoted(name)) sur ce système\u{A0}; installez tzdata ou changez timeZone"
          + " dans le fichier")
    case .badNow(let text):
      say(
        en:
          "DEALDECK_NOW is “\(text)”; write a moment such as 2026-11-20T09:00:00Z or a day such as "
          + "2026-11-20",
        fr:
          "DEALDECK_NOW vaut \(quoted(text))\u{A0}; écrivez un instant comme 2026-11-20T09:00:00Z ou un"
          + " jour comme 2026-11-20")
    case .notAMapping(let text, let fields):
      say(
        en: "--map “\(text)”: write column=field; fields are \(fields.joined(separator: " "))",
        fr: "--map \(quoted(text))\u{A0}: écrivez colonne=champ\u{A0}; les champs sont "
          + fields.joined(separator: " "))
    case .noFormat(let text, let there):
      say(
        en: "no format “\(text)”; there are \(there.joined(separator: ", "))",
        fr: "pas de format \(quoted(text))\u{A0}; il y a \(there.joined(separator: ", "))")
    case .boardGone(let path):
      say(en: "\(path): the file is gone", fr: "\(path): le fichier a disparu")
    case .notCanonical(let path):
      say(
        en: "\(path): not in its canonical text; `dealdeck fmt \(path)` writes it",
        fr: "\(path): n’est pas dans sa forme canonique\u{A0}; `dealdeck fmt \(path)` l’écrit")
    case .answerCut(let cause):
      say(
        en: "the answer is not complete: \(self.cause(cause))",
        fr: "la réponse n’est pas complète\u{A0}: \(self.cause(cause))")
    case .tooManyOpenFiles:
      say(en: "no pipe: too many open files", fr: "pas de tube\u{A0}: trop de fichiers ouverts")
    case .dealsOutOfRange(let most):
      say(en: "--deals lies between 0 and \(most)", fr: "--deals va de 0 à \(most)")
    case .noScreen(let reason):
      say(
        en:
          "\(missing(reason)); `dealdeck --plain` lists the board in words, and the commands, such as"
          + " `dealdeck list` or `dealdeck kpi`, work everywhere",
        fr: "\(missing(reason))\u{A0}; `dealdeck --plain` énonce le tableau ligne à ligne, et les"
          + " commandes, comme `dealdeck list` ou `dealdeck kpi`, marchent partout")
    }
  }

  private func among(_ names: [String]) -> String { names.joined(separator: ", ") }

  private func past(_ deed: Complaint.Deed) -> String {
    switch deed {
    case .activity:
      say(
        en: "what is planned is a next step: `dealdeck next`",
        fr: "ce qui est prévu est une prochaine action\u{A0}: `dealdeck next`")
    case .signal: say(en: "a signal is what was seen", fr: "un signal est ce qui a été vu")
    case .answer:
      say(
        en: "an answer has the day it was given",
        fr: "une réponse porte le jour où elle a été donnée")
    case .payment: say(en: "what is written down has happened", fr: "ce qui est inscrit a eu lieu")
    case .tick: say(en: "what is ticked off is done", fr: "ce qui est coché est fait")
    }
  }

  private func missing(_ reason: TerminalUnavailable) -> String {
    switch reason {
    case .notATerminal:
      say(
        en: "the board needs a terminal, and this is none",
        fr: "le tableau a besoin d’un terminal, et ceci n’en est pas un")
    case .terminalUnset:
      say(
        en: "TERM is not set, so the screen cannot be drawn",
        fr: "TERM n’est pas défini, l’écran ne peut pas être dessiné")
    case .unknownTerminal(let name):
      say(
        en: "no description of the terminal “\(name)”",
        fr: "terminal \(quoted(name)) inconnu de ce système")
    case .noCursorAddressing(let name):
      say(
        en: "“\(name)” cannot place its cursor",
        fr: "\(quoted(name)) ne sait pas placer son curseur")
    case .refused(let code):
      say(
        en: "the terminal cannot be used (error \(code))",
        fr: "le terminal est inutilisable (erreur \(code))")
    }
  }
}
