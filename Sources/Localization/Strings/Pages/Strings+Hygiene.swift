package import PipelineDomain

extension Strings {
  /// A kind of reason, as counted in a head: `late`.
  package func kind(_ kind: AttentionKind) -> String {
    switch kind {
    case .stepLate: say(en: "late", fr: "en retard")
    case .slaMissed: "SLA"
    case .nurtureBack: say(en: "back from nurturing", fr: "retour de nurturing")
    case .stepDue: say(en: "due today", fr: "à faire aujourd’hui")
    case .followUpOwed: say(en: "no follow-up", fr: "sans relance")
    case .stale: say(en: "stale", fr: "dormante")
    case .closePassed: say(en: "close date passed", fr: "clôture dépassée")
    case .pushed: say(en: "pushed", fr: "repoussée")
    case .noNextStep: stepState(.missing)
    case .oldQualification: say(en: "qualification to renew", fr: "qualification à revoir")
    case .missing: say(en: "field missing", fr: "champ vide")
    case .duplicate: say(en: "duplicate", fr: "doublon")
    case .contradiction: "contradiction"
    }
  }

  /// Why a deal is listed, in a few words: `call 2 days late`.
  package func reason(
    _ reason: HygieneException.Reason, on board: Board, near today: Day
  ) -> String {
    switch reason {
    case .stepLate(let step, let days):
      say(
        en: "\(step.what) \(count(days, "day", "days")) late",
        fr: "\(step.what) en retard de \(count(days, "jour", "jours"))")
    case .serviceLevel(let id, _, let seconds):
      say(
        en: seconds > 0
          ? "SLA: \(promise(id, on: board)) due in \(span(seconds))"
          : "SLA: \(promise(id, on: board)) missed \(span(-seconds)) ago",
        fr: seconds > 0
          ? "SLA\u{A0}: \(promise(id, on: board)) à prendre sous \(span(seconds))"
          : "SLA\u{A0}: \(promise(id, on: board)) en retard de \(span(-seconds))")
    case .nurtureBack(let day, let days):
      say(
        en: "back from nurturing "
          + (days == 0 ? "today" : "since \(dates.plain(day, near: today))"),
        fr: "retour de nurturing "
          + (days == 0 ? "aujourd’hui" : "depuis le \(dates.plain(day, near: today))"))
    case .stepDue(let step):
      say(en: "\(step.what) due today", fr: "\(step.what) à faire aujourd’hui")
    case .followUpOwed(let kind, let day, let days):
      say(
        en: "no follow-up since the \(activity(kind)) of \(dates.plain(day, near: today)), "
          + "\(count(days, "day", "days")) over",
        fr: "\(activity(kind)) du \(dates.plain(day, near: today)) sans relance, "
          + "\(count(days, "jour", "jours")) de trop")
    case .stale(let clock, let days, let limit):
      say(
        en: "\(self.clock(clock)) \(days) d, rots after \(limit)",
        fr: "\(self.clock(clock)) depuis \(days) j, dort après \(limit)")
    case .closePassed(let day, let days):
      say(
        en:
          "close was expected \(dates.plain(day, near: today)), \(count(days, "day", "days")) ago",
        fr:
          "clôture prévue le \(dates.plain(day, near: today)), il y a \(count(days, "jour", "jours"))"
      )
    case .pushed(let pushes):
      say(
        en:
          "close date pushed \(times(pushes.times)), +\(count(pushes.days, "day", "days")) in all",
        fr:
          "clôture repoussée \(times(pushes.times)), +\(count(pushes.days, "jour", "jours")) en tout"
      )
    case .noNextStep(let day):
      say(
        en: stepState(.missing) + (day.map { " since \(dates.plain($0, near: today))" } ?? ""),
        fr: stepState(.missing) + (day.map { " depuis le \(dates.plain($0, near: today))" } ?? ""))
    case .oldQualification(let prompts):
      say(
        en: "to be asked again: " + list(prompts.map { question($0, on: board, near: today) }),
        fr: "à redemander\u{A0}: " + list(prompts.map { question($0, on: board, near: today) }))
    case .missing(let attribute):
      say(
        en: board.settings.keeper(of: attribute).map {
          "no \(name(attribute)), which \($0) keeps true"
        }
          ?? "no \(name(attribute)), which this stage needs",
        fr: "champ \(quoted(name(attribute))) vide, "
          + (board.settings.keeper(of: attribute).map { "tenu à jour par \($0)" }
            ?? "requis à cette étape"))
    case .duplicate(let id):
      say(
        en: "same organization and title as \(board[id].map { "“\($0.title)”, " } ?? "")\(id)",
        fr:
          "mêmes organisation et titre que \(board[id].map { "\(quoted($0.title)), " } ?? "")\(id)")
    case .contradiction(let kind, _): contradiction(kind)
    }
  }

  /// How far a walk through a list is: `7 of 23 left`.
  package func progress(_ left: Int, of total: Int) -> String {
    say(
      en: "\(figures.whole(left)) of \(figures.whole(total)) left",
      fr: "\(figures.whole(left)) sur \(figures.whole(total)) à traiter")
  }

  /// The stage a deal stands in, and for how long when that is known: `Discovery for 38 days`.
  package func standing(in stage: String, days: Int?) -> String {
    say(
      en: days.map { "\(stage) for \(count($0, "day", "days"))" } ?? stage,
      fr: days.map { "\(stage) depuis \(count($0, "jour", "jours"))" } ?? stage)
  }

  /// A score with its sides: `hot: 72 = fit 45 + engagement 27`.
  package func score(_ score: LeadScore) -> String {
    say(
      en: "\(temperature(score.temperature)): \(score.total) = fit \(score.fit.points)"
        + " + engagement \(score.engagement.points)",
      fr: "\(temperature(score.temperature))\u{A0}: \(score.total) = profil \(score.fit.points)"
        + " + engagement \(score.engagement.points)")
  }

  /// What clears it, in a few words: `say what is next`.
  package func remedy(_ remedy: HygieneException.Remedy) -> String {
    switch remedy {
    case .setNextStep: say(en: "say what is next", fr: "fixer la prochaine action")
    case .contact: say(en: "get in touch and log it", fr: "prendre contact et le consigner")
    case .decide:
      say(en: "accept, reject or nurture it", fr: "accepter, rejeter ou garder en nurturing")
    case .qualify: say(en: "ask again", fr: "reposer les questions")
    case .find(let attribute):
      say(en: "find out the \(name(attribute))", fr: "renseigner \(quoted(name(attribute)))")
    case .edit(let field):
      say(en: "set the \(self.field(field))", fr: "renseigner \(quoted(self.field(field)))")
    case .move: say(en: "move it to an open stage", fr: "la placer dans une étape ouverte")
    case .assign:
      say(en: "give it to somebody of the team", fr: "la confier à quelqu’un de l’équipe")
    case .close:
      say(
        en: "decide: won, lost or disqualified",
        fr: "trancher\u{A0}: gagnée, perdue ou disqualifiée")
    case .disqualify: say(en: "disqualify this one", fr: "disqualifier celle-ci")
    case .repair: say(en: "put the file right", fr: "corriger le fichier")
    }
  }

  /// `once`, `3 times`.
  func times(_ number: Int) -> String {
    say(
      en: number == 1 ? "once" : "\(figures.whole(number)) times",
      fr: figures.whole(number) + " fois")
  }

  /// What a promised answer is called: `first contact`; by its id when the board has no such promise.
  package func promise(_ id: SLARule.ID, on board: Board) -> String {
    switch board.settings.serviceLevels.first(where: { $0.id == id })?.trigger {
    case .leadCreated: say(en: "first contact", fr: "premier contact")
    case .handedOver: say(en: "contact after the hand-over", fr: "contact après la transmission")
    case .scoreReached: say(en: "contact with a hot lead", fr: "contact avec un lead chaud")
    case nil: id.text
    }
  }

  /// A length of time in its greatest whole unit.
  private func span(_ seconds: Int64) -> String {
    switch seconds {
    case 172_800...:
      say(
        en: count(Int(clamping: seconds / 86_400), "day", "days"),
        fr: count(Int(clamping: seconds / 86_400), "jour", "jours"))
    case 7_200...: "\(seconds / 3_600) h"
    default: "\(seconds / 60) min"
    }
  }

  private func contradiction(_ kind: Violation.Kind) -> String {
    switch kind {
    case .noOpenStage:
      say(en: "the board has no open stage", fr: "le tableau n’a aucune étape ouverte")
    case .duplicateStage(let id):
      say(
        en: "the board has stage “\(id)” twice",
        fr: "le tableau a deux fois l’étape \(quoted(id.text))")
    case .probabilityOutOfRange(let percent):
      say(en: "a chance of \(percent) %", fr: "une probabilité de \(percent) %")
    case .thresholdsReversed(let warm, let rot):
      say(
        en: "cools after \(warm) d, rots after \(rot)",
        fr: "tiédit après \(warm) j, dort après \(rot)")
    case .unknownStage(let id):
      say(en: "the board has no stage “\(id)”", fr: "le tableau n’a pas d’étape \(quoted(id.text))")
    case .retiredStage(let id):
      say(en: "stage “\(id)” is retired", fr: "l’étape \(quoted(id.text)) est retirée")
    case .forgottenStage(let id, _):
      say(
        en: "history names a stage “\(id)” that is gone",
        fr: "l’historique cite l’étape \(quoted(id.text)), disparue")
    case .unknownOrganization(let id):
      say(
        en: "the board has no organization “\(id)”",
        fr: "le tableau n’a pas d’organisation \(quoted(id.text))")
    case .unknownOwner(let name):
      say(en: "\(name) is not in the team", fr: "\(name) n’est pas dans l’équipe")
    case .emptyTitle: say(en: "no title", fr: "sans titre")
    case .closedWithoutDay: say(en: "closed without a day", fr: "close sans date")
    case .openWithClosingDay:
      say(en: "open, but with a closing day", fr: "ouverte, mais avec une date de clôture")
    case .historyDisagrees(let field, _, _):
      say(
        en: "\(self.field(field)) changed without a history entry",
        fr: "champ \(quoted(self.field(field))) modifié hors historique")
    case .historyNotAscending(let id):
      say(
        en: "history entry \(id) is out of order",
        fr: "l’entrée d’historique \(id) n’est pas à sa place")
    case .duplicateEntry(let id):
      say(en: "history entry \(id) is there twice", fr: "l’entrée d’historique \(id) est en double")
    case .undoesNothing(let id):
      say(en: "history entry \(id) undoes nothing", fr: "l’entrée d’historique \(id) n’annule rien")
    case .sequenceExhausted(let id, _):
      say(
        en: "no change can follow history entry \(id)",
        fr: "aucun changement ne peut suivre l’entrée d’historique \(id)")
    case .brokenView(let name, let problem):
      say(
        en: "view “\(name)” is no filter: \(self.problem(problem))",
        fr: "la vue \(quoted(name)) n’est pas un filtre\u{A0}: \(self.problem(problem))")
    case .closedBeforeCreated:
      say(en: "closed before it was created", fr: "close avant d’être créée")
    case .leftBeforeSigned:
      say(en: "the customer left before they signed", fr: "client parti avant d’avoir signé")
    case .paidBeforeSigned:
      say(
        en: "invoiced or collected before it was signed",
        fr: "facturée ou encaissée avant la signature")
    case .negativePayment: say(en: "a negative payment", fr: "un paiement négatif")
    case .negativeAmount(let field):
      say(en: "a negative \(self.field(field))", fr: "\(self.field(field)) négatif")
    case .unknownUpsell:
      say(en: "follows a deal that is not there", fr: "fait suite à une affaire absente")
    case .upsellCycle: say(en: "follows itself", fr: "fait suite à elle-même")
    }
  }
}
