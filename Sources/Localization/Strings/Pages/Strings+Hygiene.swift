package import PipelineDomain

extension Strings {
  /// A kind of reason: `overdue`.
  package func kind(_ kind: AttentionKind) -> String {
    switch kind {
    case .stepLate: say(en: "overdue", fr: "en retard")
    case .slaMissed: "SLA"
    case .nurtureBack: say(en: "back from nurturing", fr: "retour de nurturing")
    case .stepDue: say(en: "due today", fr: "à faire aujourd’hui")
    case .followUpOwed: say(en: "no follow-up", fr: "sans suite")
    case .stale: say(en: "stale", fr: "dormante")
    case .closePassed: say(en: "close date passed", fr: "clôture dépassée")
    case .atRisk: say(en: "at risk", fr: "à risque")
    case .renewalDue: say(en: "renewal due", fr: "à renouveler")
    case .pushed: say(en: "pushed", fr: "repoussée")
    case .noNextStep: stepState(.missing)
    case .oldQualification: say(en: "qualification out of date", fr: "qualification à actualiser")
    case .missing: say(en: "field missing", fr: "champ vide")
    case .duplicate: say(en: "duplicate", fr: "doublon")
    case .contradiction: say(en: "data issue", fr: "incohérence")
    }
  }

  /// The reason a deal is listed: `call 2 days overdue`.
  package func reason(
    _ reason: HygieneException.Reason, on board: Board, near today: Day
  ) -> String {
    switch reason {
    case .stepLate(let step, let days):
      say(
        en: "\(step.what) \(count(days, "day", "days")) overdue",
        fr: "\(step.what) en retard de \(count(days, "jour", "jours"))")
    case .serviceLevel(let id, _, let seconds):
      say(
        en: seconds > 0
          ? "SLA: \(slaName(id, on: board)) due in \(span(seconds))"
          : "SLA: \(slaName(id, on: board)) missed \(span(-seconds)) ago",
        fr: seconds > 0
          ? "SLA\u{A0}: \(slaName(id, on: board)) sous \(span(seconds))"
          : "SLA\u{A0}: \(slaName(id, on: board)) en retard de \(span(-seconds))")
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
        en: "no follow-up since the \(activity(kind)) on \(dates.plain(day, near: today)), "
          + "\(count(days, "day", "days")) overdue",
        fr: "\(activity(kind)) du \(dates.plain(day, near: today)) sans suite, "
          + "\(count(days, "jour", "jours")) de retard")
    case .stale(let clock, let days, let limit):
      say(
        en: "\(self.clock(clock)) for \(days) d (limit \(limit))",
        fr: "\(self.clock(clock)) depuis \(days) j (seuil \(limit))")
    case .closePassed(let day, let days):
      say(
        en:
          "close date passed \(count(days, "day", "days")) ago (\(dates.plain(day, near: today)))",
        fr: "clôture dépassée de \(count(days, "jour", "jours")) (\(dates.plain(day, near: today)))"
      )
    case .atRisk(let day, let left, let clock, let quietDays):
      closing(in: left, clock, quietDays, " (\(dates.plain(day, near: today)))")
    case .renewalDue(let due): renewal(due, near: today)
    case .pushed(let pushes):
      say(
        en:
          "close date pushed \(times(pushes.times)), +\(count(pushes.days, "day", "days")) in total",
        fr:
          "clôture repoussée \(times(pushes.times)), +\(count(pushes.days, "jour", "jours")) au total"
      )
    case .noNextStep(let day):
      say(
        en: stepState(.missing) + (day.map { " since \(dates.plain($0, near: today))" } ?? ""),
        fr: stepState(.missing) + (day.map { " depuis le \(dates.plain($0, near: today))" } ?? ""))
    case .oldQualification(let prompts):
      say(
        en: "qualification out of date: "
          + list(prompts.map { question($0, on: board, near: today) }),
        fr: "qualification à actualiser\u{A0}: "
          + list(prompts.map { question($0, on: board, near: today) }))
    case .missing(let attribute):
      say(
        en: board.settings.keeper(of: attribute).map {
          "\(name(attribute, on: board)) missing (data owner: \($0))"
        }
          ?? "\(name(attribute, on: board)) missing, required in this stage",
        fr: "\(name(attribute, on: board)) à renseigner "
          + (board.settings.keeper(of: attribute).map { "(référent\u{A0}: \($0))" }
            ?? "(requis à cette étape)"))
    case .duplicate(let id):
      say(
        en: "same organization and title as \(board[id].map { "“\($0.title)”, " } ?? "")\(id)",
        fr:
          "mêmes organisation et titre que \(board[id].map { "\(quoted($0.title)), " } ?? "")\(id)")
    case .contradiction(let kind, _): contradiction(kind)
    }
  }

  /// The progress of triage: `7 to review`.
  package func progress(_ left: Int, of total: Int) -> String {
    left == total
      ? say(en: "\(figures.whole(left)) to review", fr: count(left, "affaire", "affaires"))
      : say(
        en: "\(figures.whole(left)) of \(figures.whole(total)) to review",
        fr: "\(count(left, "affaire", "affaires")) sur \(figures.whole(total))")
  }

  /// The stage of a deal and the days in it, where they are known: `Discovery for 38 days`.
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
      fr: "\(temperature(score.temperature))\u{A0}: \(score.total) = adéquation \(score.fit.points)"
        + " + engagement \(score.engagement.points)")
  }

  /// The remedy of a reason: `set a next step`.
  package func remedy(_ remedy: HygieneException.Remedy) -> String {
    switch remedy {
    case .setNextStep: say(en: "set a next step", fr: "planifier une relance")
    case .contact: say(en: "make contact and log it", fr: "prendre contact et le noter")
    case .decide:
      say(en: "accept, reject or nurture", fr: "accepter, rejeter ou mettre en nurturing")
    case .qualify: say(en: "update the qualification", fr: "actualiser la qualification")
    case .find(let attribute):
      say(en: "fill in the \(name(attribute))", fr: "renseigner \(quoted(name(attribute)))")
    case .edit(let field):
      say(en: "set the \(self.field(field))", fr: "renseigner \(quoted(self.field(field)))")
    case .move: say(en: "move it to an open stage", fr: "la placer dans une étape ouverte")
    case .assign: say(en: "assign it to a team member", fr: "l’attribuer à un membre de l’équipe")
    case .renew: say(en: "add the renewal deal", fr: "créer l’affaire de renouvellement")
    case .close:
      say(
        en: "close it as won, lost or disqualified",
        fr: "la clôturer\u{A0}: gagnée, perdue ou disqualifiée")
    case .disqualify: say(en: "disqualify this one", fr: "disqualifier celle-ci")
    case .repair: say(en: "fix the file", fr: "corriger le fichier")
    }
  }

  /// `once`, `3 times`.
  func times(_ number: Int) -> String {
    say(
      en: number == 1 ? "once" : "\(figures.whole(number)) times",
      fr: figures.whole(number) + " fois")
  }

  /// The name of an SLA target: `first contact`; its id where the board has none.
  package func slaName(_ id: SLARule.ID, on board: Board) -> String {
    slaName(id, in: board.settings)
  }

  /// An SLA target of these settings.
  func slaName(_ id: SLARule.ID, in settings: Settings) -> String {
    switch settings.serviceLevels.first(where: { $0.id == id })?.trigger {
    case .leadCreated: say(en: "first contact", fr: "premier contact")
    case .handedOver: say(en: "contact after handoff", fr: "contact après transmission")
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

  private func contradiction(_ kind: IntegrityIssue.Kind) -> String {
    switch kind {
    case .noOpenStage:
      say(en: "the board has no open stage", fr: "le tableau n’a aucune étape ouverte")
    case .emptyPipeline(let id):
      say(
        en: "pipeline “\(id)” has no open stage",
        fr: "pipeline \(quoted(id.text)) sans étape ouverte")
    case .duplicatePipeline(let id):
      say(
        en: "duplicate pipeline “\(id)”", fr: "pipeline \(quoted(id.text)) en double")
    case .unknownPipeline(let id):
      say(en: "unknown pipeline “\(id)”", fr: "pipeline \(quoted(id.text)) inconnu")
    case .duplicateStage(let id):
      say(
        en: "duplicate stage “\(id)”", fr: "étape \(quoted(id.text)) en double")
    case .probabilityOutOfRange(let percent):
      say(en: "a probability of \(percent)%", fr: "une probabilité de \(percent) %")
    case .thresholdsReversed(let warm, let rot):
      say(
        en: "cooling after \(warm) d, stale after \(rot)",
        fr: "à surveiller après \(warm) j, dormante après \(rot)")
    case .unknownStage(let id):
      say(en: "the board has no stage “\(id)”", fr: "le tableau n’a pas d’étape \(quoted(id.text))")
    case .retiredStage(let id):
      say(en: "stage “\(id)” is retired", fr: "l’étape \(quoted(id.text)) est retirée")
    case .forgottenStage(let id, _):
      say(
        en: "history has an unknown stage “\(id)”",
        fr: "l’historique cite une étape inconnue, \(quoted(id.text))")
    case .unknownOrganization(let id):
      say(
        en: "the board has no organization “\(id)”",
        fr: "le tableau n’a pas d’organisation \(quoted(id.text))")
    case .unknownOwner(let name):
      say(en: "\(name) isn’t in the team", fr: "\(name) ne fait pas partie de l’équipe")
    case .emptyTitle: say(en: "no title", fr: "sans titre")
    case .closedWithoutDay: say(en: "closed without a date", fr: "clôturée sans date")
    case .openWithClosingDay:
      say(en: "open, but dated as closed", fr: "ouverte, mais datée comme clôturée")
    case .historyDisagrees(let field, _, _):
      say(
        en: "\(self.field(field)) changed without a history entry",
        fr: "champ \(quoted(self.field(field))) modifié hors historique")
    case .historyNotAscending(let id):
      say(
        en: "history entry \(id) is out of order",
        fr: "l’entrée d’historique \(id) n’est pas à sa place")
    case .duplicateEntry(let id):
      say(en: "duplicate history entry \(id)", fr: "l’entrée d’historique \(id) est en double")
    case .undoesNothing(let id):
      say(en: "history entry \(id) undoes nothing", fr: "l’entrée d’historique \(id) n’annule rien")
    case .sequenceExhausted(let id, _):
      say(
        en: "no change can follow history entry \(id)",
        fr: "aucun changement ne peut suivre l’entrée d’historique \(id)")
    case .fieldKeyTaken(let id):
      say(
        en: "duplicate custom field id “\(id)”",
        fr: "identifiant de champ \(quoted(id.text)) en double")
    case .unknownField(let id):
      say(
        en: "the board has no custom field “\(id)”",
        fr: "le tableau n’a pas de champ \(quoted(id.text))")
    case .unfitField(let id, let kind):
      say(
        en: "field “\(id)” holds no \(self.kind(kind))",
        fr: "le champ \(quoted(id.text)) ne contient pas de valeur du type \(self.kind(kind))")
    case .brokenView(let name, let problem):
      say(
        en: "saved filter “\(name)” is invalid: \(self.problem(problem))",
        fr: "le filtre enregistré \(quoted(name)) n’est pas valide\u{A0}: \(self.problem(problem))")
    case .closedBeforeCreated: say(en: "closed before creation", fr: "clôturée avant sa création")
    case .leftBeforeSigned: say(en: "churned before signing", fr: "client perdu avant la signature")
    case .paidBeforeSigned:
      say(en: "invoiced or paid before signing", fr: "facturée ou encaissée avant la signature")
    case .negativePayment: say(en: "a negative payment", fr: "un paiement négatif")
    case .negativeAmount(let field):
      say(en: "a negative \(self.field(field))", fr: "\(self.field(field)) négatif")
    case .unknownUpsell:
      say(en: "upsell of an unknown deal", fr: "vente additionnelle d’une affaire inconnue")
    case .upsellCycle: say(en: "upsell of itself", fr: "vente additionnelle d’elle-même")
    }
  }
}
