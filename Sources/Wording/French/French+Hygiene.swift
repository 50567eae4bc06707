import PipelineDomain

extension French {
  func kind(_ kind: AttentionKind) -> String {
    switch kind {
    case .stepLate: "en retard"
    case .slaMissed: "SLA"
    case .nurtureBack: "retour de nurturing"
    case .stepDue: "à faire aujourd’hui"
    case .followUpOwed: "sans relance"
    case .stale: "dormante"
    case .closePassed: "clôture dépassée"
    case .pushed: "repoussée"
    case .noNextStep: stepState(.missing)
    case .oldQualification: "qualification à revoir"
    case .missing: "champ vide"
    case .duplicate: "doublon"
    case .contradiction: "contradiction"
    }
  }

  func reason(
    _ reason: HygieneException.Reason, on board: Board, near today: Day
  ) -> String {
    switch reason {
    case .stepLate(let step, let days): "\(step.what) en retard de \(count(days, "jour", "jours"))"
    case .serviceLevel(let id, _, let seconds):
      seconds > 0
        ? "SLA\u{A0}: \(promise(id, on: board)) à prendre sous \(span(seconds))"
        : "SLA\u{A0}: \(promise(id, on: board)) en retard de \(span(-seconds))"
    case .nurtureBack(let day, let days):
      "retour de nurturing "
        + (days == 0 ? "aujourd’hui" : "depuis le \(dates.plain(day, near: today))")
    case .stepDue(let step): "\(step.what) à faire aujourd’hui"
    case .followUpOwed(let kind, let day, let days):
      "\(activity(kind)) du \(dates.plain(day, near: today)) sans relance, "
        + "\(count(days, "jour", "jours")) de trop"
    case .stale(let clock, let days, let limit):
      "\(self.clock(clock)) depuis \(days) j, dort après \(limit)"
    case .closePassed(let day, let days):
      "clôture prévue le \(dates.plain(day, near: today)), il y a \(count(days, "jour", "jours"))"
    case .pushed(let pushes):
      "clôture repoussée \(times(pushes.times)), +\(count(pushes.days, "jour", "jours")) en tout"
    case .noNextStep(let day):
      stepState(.missing) + (day.map { " depuis le \(dates.plain($0, near: today))" } ?? "")
    case .oldQualification(let prompts):
      "à redemander\u{A0}: " + list(prompts.map { question($0, on: board, near: today) })
    case .missing(let attribute):
      "champ \(quoted(name(attribute))) vide, "
        + (board.settings.keeper(of: attribute).map { "tenu à jour par \($0)" }
          ?? "requis à cette étape")
    case .duplicate(let id):
      "mêmes organisation et titre que \(board[id].map { "\(quoted($0.title)), " } ?? "")\(id)"
    case .contradiction(let kind, _): contradiction(kind)
    }
  }

  func progress(_ left: Int, of total: Int) -> String {
    "\(figures.whole(left)) sur \(figures.whole(total)) à traiter"
  }

  func standing(in stage: String, days: Int?) -> String {
    days.map { "\(stage) depuis \(count($0, "jour", "jours"))" } ?? stage
  }

  func score(_ score: LeadScore) -> String {
    "\(temperature(score.temperature))\u{A0}: \(score.total) = profil \(score.fit.points)"
      + " + engagement \(score.engagement.points)"
  }

  func remedy(_ remedy: HygieneException.Remedy) -> String {
    switch remedy {
    case .setNextStep: "fixer la prochaine action"
    case .contact: "prendre contact et le consigner"
    case .decide: "accepter, rejeter ou garder en nurturing"
    case .qualify: "reposer les questions"
    case .find(let attribute): "renseigner \(quoted(name(attribute)))"
    case .edit(let field): "renseigner \(quoted(self.field(field)))"
    case .move: "la placer dans une étape ouverte"
    case .assign: "la confier à quelqu’un de l’équipe"
    case .close: "trancher\u{A0}: gagnée, perdue ou disqualifiée"
    case .disqualify: "disqualifier celle-ci"
    case .repair: "corriger le fichier"
    }
  }

  /// `1 fois`, `3 fois`.
  func times(_ number: Int) -> String { figures.whole(number) + " fois" }

  func promise(_ id: SLARule.ID, on board: Board) -> String {
    switch board.settings.serviceLevels.first(where: { $0.id == id })?.trigger {
    case .leadCreated: "premier contact"
    case .handedOver: "contact après la transmission"
    case .scoreReached: "contact avec un lead chaud"
    case nil: id.text
    }
  }

  /// A length of time in its greatest whole unit.
  private func span(_ seconds: Int64) -> String {
    switch seconds {
    case 172_800...: count(Int(clamping: seconds / 86_400), "jour", "jours")
    case 7_200...: "\(seconds / 3_600) h"
    default: "\(seconds / 60) min"
    }
  }

  private func contradiction(_ kind: Violation.Kind) -> String {
    switch kind {
    case .noOpenStage: "le tableau n’a aucune étape ouverte"
    case .duplicateStage(let id): "le tableau a deux fois l’étape \(quoted(id.text))"
    case .probabilityOutOfRange(let percent): "une probabilité de \(percent) %"
    case .thresholdsReversed(let warm, let rot): "tiédit après \(warm) j, dort après \(rot)"
    case .unknownStage(let id): "le tableau n’a pas d’étape \(quoted(id.text))"
    case .retiredStage(let id): "l’étape \(quoted(id.text)) est retirée"
    case .forgottenStage(let id, _): "l’historique cite l’étape \(quoted(id.text)), disparue"
    case .unknownOrganization(let id): "le tableau n’a pas d’organisation \(quoted(id.text))"
    case .unknownOwner(let name): "\(name) n’est pas dans l’équipe"
    case .emptyTitle: "sans titre"
    case .closedWithoutDay: "close sans date"
    case .openWithClosingDay: "ouverte, mais avec une date de clôture"
    case .historyDisagrees(let field, _, _):
      "champ \(quoted(self.field(field))) modifié hors historique"
    case .historyNotAscending(let id): "l’entrée d’historique \(id) n’est pas à sa place"
    case .duplicateEntry(let id): "l’entrée d’historique \(id) est en double"
    case .undoesNothing(let id): "l’entrée d’historique \(id) n’annule rien"
    case .sequenceExhausted(let id, _):
      "aucun changement ne peut suivre l’entrée d’historique \(id)"
    case .brokenView(let name, let problem):
      "la vue \(quoted(name)) n’est pas un filtre\u{A0}: \(self.problem(problem))"
    case .closedBeforeCreated: "close avant d’être créée"
    case .leftBeforeSigned: "client parti avant d’avoir signé"
    case .paidBeforeSigned: "facturée ou encaissée avant la signature"
    case .negativePayment: "un paiement négatif"
    case .negativeAmount(let field): "\(self.field(field)) négatif"
    case .unknownUpsell: "fait suite à une affaire absente"
    case .upsellCycle: "fait suite à elle-même"
    }
  }
}
