package import Diagnostics
package import PipelineDomain

/// A refusal of a command's input, or a warning beside its output.
package enum CommandRefusal: Equatable, Sendable {
  case noDeal(String)
  /// The reference matches several deals; the names are those of the first few.
  case severalDeals(String, count: Int, names: [String])
  /// With the closest stage, by key or name, and the keys of all.
  case noStage(String, nearest: String?, there: [String])
  case noPipeline(String, there: [String])
  case noOpenStage
  case startsClosed(stage: String)
  /// A closing stage, which `move` does not reach.
  case closes(stage: String, Stage.Outcome)
  case noSignal(String, there: [String])
  case noQuestion(String, grid: String, there: [String])
  case noChecklistItem(String, there: [String])
  case noKPI(String, there: [String])
  case notAnAnswer
  case stepWithoutDay
  /// An editor for several deals.
  case oneDealInEditor
  case notAnAmount(String), notADay(String), notAMoment(String), notAPeriod(String)
  case notAChance(String), notACategory(String)
  /// An invalid `--what-if`.
  case notAnAssumption(String)
  case tooFarAhead(days: Int)
  case reviewEndsFirst(String)
  /// A reference time after now.
  case timeInFuture(String)
  case kpisAndPreset
  /// An option of an import that means nothing for that kind of table.
  case notForKind(option: String, String)
  /// An option that is about one file, with a folder or an archive of several.
  case notForSeveralFiles(option: String)
  case notAMonth(String), notAQuotaPeriod(String), notACurrency(String), notAResult(String)
  case notWon(String)
  case beforeSignature(Day, Day)
  case organizationMissing
  case organizationExists(String)
  /// A past event dated after today.
  case stillToCome(String, PastEvent)
  /// No deal has this owner, nor the team this member; with the closest name.
  case nobody(String, nearest: String?)
  case dealGone
  case unconfirmed
  /// Changes not saved when the board was closed.
  case leftUnsaved(count: Int, why: String)
  /// A draft that could not be written.
  case draftNotKept(String)
  case noScreen(TerminalUnavailable)
  /// A time zone missing from the system.
  case noZone(String)
  /// The invalid value of `$DEALDECK_NOW`.
  case badNow(String)
  case tooManyOpenFiles
  /// An invalid `--map`, with the names of the fields.
  case notAMapping(String, fields: [String])
  /// A line of a mapping file is no option of an import.
  case notAMappingLine(String, file: String, line: Int)
  /// No two sides of an equals sign.
  case notAPair(String)
  /// An unknown format, with the names of all.
  case noFormat(String, there: [String])
  /// The file at that path was removed while its board was open.
  case boardGone(String)
  /// The file at that path is valid, but not in canonical form.
  case notCanonical(String)
  /// Standard output failed before the end of the answer.
  case outputTruncated(ErrorNumber.Cause)
  /// A number of deals below zero or above the maximum.
  case dealsOutOfRange(most: Int)

  /// A kind of event that can only be in the past.
  package enum PastEvent: Equatable, Sendable, CaseIterable {
    case activity, signal, answer, tick, payment
  }
}

extension Strings {
  /// An error, then the remedy.
  package func refusal(_ refusal: CommandRefusal) -> String {
    switch refusal {
    case .noDeal(let text):
      say(
        en: "no deal “\(text)”; `dealdeck list` shows ids and titles",
        fr: "aucune affaire \(quoted(text))\u{A0}; `dealdeck list` affiche identifiants et titres")
    case .severalDeals(let text, let count, let names):
      say(
        en: "“\(text)” matches \(figures.whole(count)) deals; give an id: "
          + names.joined(separator: ", ") + (count > names.count ? ", …" : ""),
        fr:
          "\(quoted(text)) correspond à \(figures.whole(count)) affaires\u{A0}; indiquez un identifiant\u{A0}: "
          + names.joined(separator: ", ") + (count > names.count ? ", …" : ""))
    case .noStage(let text, let nearest, let there):
      say(
        en: "no stage “\(text)”" + suggestion(nearest, else: "stages: \(among(there))"),
        fr: "aucune étape \(quoted(text))"
          + suggestion(nearest, else: "étapes\u{A0}: \(among(there))"))
    case .noPipeline(let text, let there):
      there.isEmpty
        ? say(
          en: "no pipeline “\(text)”: this board has a single one; pipeline add adds another",
          fr:
            "aucun pipeline \(quoted(text))\u{A0}: ce tableau n’en a qu’un\u{A0}; pipeline add en "
            + "ajoute un autre")
        : say(
          en: "no pipeline “\(text)”; pipelines: \(among(there))",
          fr: "aucun pipeline \(quoted(text))\u{A0}; pipelines\u{A0}: \(among(there))")
    case .noOpenStage:
      say(
        en: "the board has no open stage; add one to its file",
        fr: "le tableau n’a aucune étape ouverte\u{A0}; ajoutez-en une à son fichier")
    case .startsClosed(let stage):
      say(
        en: "a deal can’t start in \(stage); choose an open stage",
        fr:
          "une affaire ne peut pas commencer à l’étape \(stage)\u{A0}; choisissez une étape ouverte"
      )
    case .closes(let stage, .won):
      say(
        en: "\(stage) closes a deal; use `dealdeck won DEAL`",
        fr: "\(stage) clôture l’affaire\u{A0}; utilisez `dealdeck won AFFAIRE`")
    case .closes(let stage, .disqualified):
      say(
        en: "\(stage) needs a reason; use `dealdeck disqualify DEAL --reason …`",
        fr: "\(stage) exige un motif\u{A0}; utilisez `dealdeck disqualify AFFAIRE --reason …`")
    case .closes(let stage, _):
      say(
        en: "\(stage) needs a reason; use `dealdeck lost DEAL --reason …`",
        fr: "\(stage) exige un motif\u{A0}; utilisez `dealdeck lost AFFAIRE --reason …`")
    case .noSignal(let text, let there):
      say(
        en: "no signal “\(text)”; signals: \(among(there))",
        fr: "aucun signal \(quoted(text))\u{A0}; signaux\u{A0}: \(among(there))")
    case .noQuestion(let text, let grid, let there):
      say(
        en: "no question “\(text)” in \(grid); questions: \(among(there))",
        fr: "aucune question \(quoted(text)) dans \(grid)\u{A0}; questions\u{A0}: \(among(there))")
    case .noChecklistItem(let text, let there):
      say(
        en: "no checklist item “\(text)”; "
          + (there.isEmpty ? "the checklist is empty" : "items: \(among(there))"),
        fr: "aucun point \(quoted(text)) à cocher\u{A0}; "
          + (there.isEmpty ? "la liste de contrôle est vide" : "points\u{A0}: \(among(there))"))
    case .noKPI(let text, let there):
      say(
        en: "no KPI “\(text)”"
          + suggestion(
            nearest(to: text, of: there),
            then: "`dealdeck kpi --help` lists all \(figures.whole(there.count))"),
        fr: "aucun indicateur \(quoted(text))"
          + suggestion(
            nearest(to: text, of: there),
            then: "`dealdeck kpi --help` liste les \(figures.whole(there.count))"))
    case .notAnAnswer:
      say(
        en: "the answer must be unknown, no, partly or yes",
        fr: "la réponse doit être unknown, no, partly ou yes")
    case .oneDealInEditor:
      say(
        en: "--editor opens one deal; name one",
        fr: "--editor ouvre une seule affaire\u{A0}; indiquez-en une")
    case .stepWithoutDay:
      say(
        en: "a next step needs a due date: --due fri",
        fr: "une relance a besoin d’une échéance\u{A0}: --due ven")
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
        en: "“\(text)” isn’t a date or time (2026-11-20, yesterday, 2026-11-20T09:00:00Z)",
        fr:
          "\(quoted(text)) n’est pas une date ou une heure (2026-11-20, hier, 2026-11-20T09:00:00Z)"
      )
    case .notAPeriod(let text):
      say(
        en: "“\(text)” isn’t a period (2026, 2026-Q4, 2026-11, 2026-W47, 2026-10-01..2026-12-31)",
        fr:
          "\(quoted(text)) n’est pas une période (2026, 2026-Q4, 2026-11, 2026-W47, 2026-10-01..2026-12-31)"
      )
    case .notAChance(let text):
      say(
        en: "“\(text)” isn’t a probability (0 to 100)",
        fr: "\(quoted(text)) n’est pas une probabilité (0 à 100)")
    case .notACategory(let text):
      say(
        en: "“\(text)” isn’t a forecast category (\(categories))",
        fr: "\(quoted(text)) n’est pas une catégorie de prévision (\(categories))")
    case .tooFarAhead(let days):
      say(
        en: "--days must be 0 to 3650, not \(days)",
        fr: "--days doit aller de 0 à 3650, pas \(days)")
    case .reviewEndsFirst(let text):
      say(
        en: "“\(text)” isn’t before the end of the review; give an earlier --since",
        fr:
          "\(quoted(text)) n’est pas avant la fin de la revue\u{A0}; indiquez un --since antérieur")
    case .timeInFuture(let text):
      say(
        en: "“\(text)” is in the future; give a date or time up to now",
        fr: "\(quoted(text)) est dans le futur\u{A0}; indiquez une date ou une heure passée")
    case .kpisAndPreset:
      say(
        en: "give KPIs or a preset, not both",
        fr: "indiquez des indicateurs ou un jeu d’indicateurs, pas les deux")
    case .notForKind(let option, let kind):
      say(
        en: "--\(option) means nothing with --as \(kind); leave it out",
        fr: "--\(option) ne s’applique pas avec --as \(kind)\u{A0}; retirez-le")
    case .notForSeveralFiles(let option):
      say(
        en: "--\(option) is about one file, not a folder or zip; leave it out",
        fr: "--\(option) concerne un seul fichier, pas un dossier ni un zip\u{A0}; retirez-le")
    case .notAQuotaPeriod(let text):
      say(
        en: "“\(text)” isn’t a month, quarter or year (2026-11, 2026-Q4, 2026)",
        fr:
          "\(quoted(text)) n’est ni un mois, ni un trimestre, ni une année (2026-11, 2026-Q4, 2026)"
      )
    case .notAMonth(let text):
      say(
        en: "“\(text)” isn’t a month (2026-11)", fr: "\(quoted(text)) n’est pas un mois (2026-11)")
    case .notACurrency(let text):
      say(
        en: "“\(text)” isn’t a currency code (USD)",
        fr: "\(quoted(text)) n’est pas un code de devise (USD)")
    case .notAResult(let text):
      say(
        en: "“\(text)” isn’t successes/trials (12/120)",
        fr: "\(quoted(text)) n’est pas de la forme succès/essais (12/120)")
    case .notWon(let title):
      say(
        en: "“\(title)” isn’t won; mark it with `dealdeck won` first",
        fr: "\(quoted(title)) n’est pas gagnée\u{A0}; utilisez d’abord `dealdeck won`")
    case .beforeSignature(let day, let signed):
      say(
        en: "\(day) is before the signature (\(signed)); give a later date",
        fr: "le \(day) précède la signature (\(signed))\u{A0}; indiquez une date ultérieure")
    case .organizationMissing:
      say(
        en: "--sector and --employees need --organization",
        fr: "--sector et --employees exigent --organization")
    case .organizationExists(let name):
      say(
        en: "“\(name)” already exists; --sector and --employees are for new organizations",
        fr:
          "\(quoted(name)) existe déjà\u{A0}; --sector et --employees sont pour une nouvelle organisation"
      )
    case .stillToCome(let text, let event):
      say(
        en: "“\(text)” is in the future; \(past(event))",
        fr: "\(quoted(text)) est dans le futur\u{A0}; \(past(event))")
    case .nobody(let name, let nearest):
      say(
        en: "no owner or team member “\(name)”" + suggestion(nearest),
        fr: "aucun responsable ni membre de l’équipe \(quoted(name))" + suggestion(nearest))
    case .dealGone:
      say(en: "the deal no longer exists", fr: "l’affaire n’existe plus")
    case .unconfirmed:
      say(
        en: "saved, but the directory could not be synced to disk",
        fr: "enregistré, mais le dossier n’a pas pu être synchronisé sur le disque")
    case .leftUnsaved(let count, let why):
      say(
        en: "\(self.count(count, "change", "changes")) not saved: \(why)",
        fr:
          "\(self.count(count, "changement non enregistré", "changements non enregistrés"))\u{A0}: \(why)"
      )
    case .draftNotKept(let text):
      say(en: "draft not kept: \(text)", fr: "brouillon non conservé\u{A0}: \(text)")
    case .noZone(let name):
      say(
        en: "no time zone “\(name)” on this system; install tzdata or change timeZone in the file",
        fr:
          "fuseau horaire \(quoted(name)) absent de ce système\u{A0}; installez tzdata ou changez timeZone"
          + " dans le fichier")
    case .badNow(let text):
      say(
        en: "DEALDECK_NOW: “\(text)” isn’t a date or time (2026-11-20, 2026-11-20T09:00:00Z)",
        fr:
          "DEALDECK_NOW\u{A0}: \(quoted(text)) n’est pas une date ou une heure (2026-11-20, 2026-11-20T09:00:00Z)"
      )
    case .notAnAssumption(let text):
      say(
        en: "--what-if: “\(text)” isn’t valid; use win-rate=30, deal-size=5k, sales-cycle=45, "
          + "new-deals=5, won=DEAL or lost=DEAL",
        fr: "--what-if\u{A0}: \(quoted(text)) n’est pas valide\u{A0}; utilisez win-rate=30, "
          + "deal-size=5k, sales-cycle=45, new-deals=5, won=AFFAIRE ou lost=AFFAIRE")
    case .notAMappingLine(let text, let file, let line):
      say(
        en: "\(file):\(line): “\(text)” isn’t an import option such as map COLUMN=FIELD",
        fr:
          "\(file):\(line)\u{A0}: \(quoted(text)) n’est pas une option d’import comme map COLONNE=CHAMP"
      )
    case .notAPair(let text):
      say(
        en: "“\(text)” isn’t NAME=VALUE; quote it: 'NAME=VALUE'",
        fr:
          "\(quoted(text)) n’est pas NOM=VALEUR\u{A0}; mettez-le entre guillemets\u{A0}: 'NOM=VALEUR'"
      )
    case .notAMapping(let text, let fields):
      say(
        en: "--map: “\(text)” isn’t column=field; fields: \(fields.joined(separator: " "))",
        fr: "--map\u{A0}: \(quoted(text)) n’est pas de la forme colonne=champ\u{A0}; champs\u{A0}: "
          + fields.joined(separator: " "))
    case .noFormat(let text, let there):
      say(
        en: "no format “\(text)”; formats: \(among(there))",
        fr: "aucun format \(quoted(text))\u{A0}; formats\u{A0}: \(among(there))")
    case .boardGone(let path):
      say(en: "\(path): the file no longer exists", fr: "\(path): le fichier n’existe plus")
    case .notCanonical(let path):
      say(
        en: "\(path): not canonical; `dealdeck fmt \(path)` rewrites it",
        fr: "\(path): forme non canonique\u{A0}; `dealdeck fmt \(path)` le réécrit")
    case .outputTruncated(let cause):
      say(
        en: "output truncated: \(self.cause(cause))",
        fr: "sortie tronquée\u{A0}: \(self.cause(cause))")
    case .tooManyOpenFiles:
      say(
        en: "can’t create a pipe: too many open files",
        fr: "création d’un tube impossible\u{A0}: trop de fichiers ouverts")
    case .dealsOutOfRange(let most):
      say(en: "--deals must be 0 to \(most)", fr: "--deals doit aller de 0 à \(most)")
    case .noScreen(let reason):
      say(
        en:
          "\(missing(reason)); `dealdeck --plain` prints the board as text, and commands such as"
          + " `dealdeck list` and `dealdeck kpi` work without one",
        fr:
          "\(missing(reason))\u{A0}; `dealdeck --plain` affiche le tableau en texte, et les commandes"
          + " comme `dealdeck list` et `dealdeck kpi` s’en passent")
    }
  }

  /// Names to choose from.
  func among(_ names: [String]) -> String { names.joined(separator: ", ") }

  private func past(_ event: CommandRefusal.PastEvent) -> String {
    switch event {
    case .activity:
      say(
        en: "plan a next step instead: `dealdeck next`",
        fr: "planifiez plutôt une relance\u{A0}: `dealdeck next`")
    case .signal:
      say(en: "log a signal once it is seen", fr: "un signal se note une fois observé")
    case .answer:
      say(en: "give the date of the answer", fr: "indiquez la date de la réponse")
    case .payment:
      say(
        en: "record it once it is invoiced or paid",
        fr: "une facture ou un encaissement s’enregistre à sa date")
    case .tick:
      say(en: "check off an item once it is done", fr: "un point se coche une fois fait")
    }
  }

  func missing(_ reason: TerminalUnavailable) -> String {
    switch reason {
    case .notATerminal:
      say(en: "the board needs a terminal", fr: "le tableau a besoin d’un terminal")
    case .terminalUnset:
      say(en: "TERM is not set", fr: "TERM n’est pas défini")
    case .unknownTerminal(let name):
      say(en: "unknown terminal “\(name)”", fr: "terminal \(quoted(name)) inconnu")
    case .noCursorAddressing(let name):
      say(
        en: "terminal “\(name)” can’t position the cursor",
        fr: "le terminal \(quoted(name)) ne sait pas positionner le curseur")
    case .refused(let code):
      say(
        en: "the terminal can’t be used (error \(code))",
        fr: "terminal inutilisable (erreur \(code))")
    }
  }
}
