import PipelineDomain

extension French {
  func text(ofKPI id: String) -> KPIText? { French.kpis[id] }

  var unavailable: String { "n/d" }

  func suffix(of unit: Measure.Unit) -> String {
    switch unit {
    case .hours: " h"
    case .months: " mois"
    case .ratio: " ×"
    case .moneyPerDay: "/j"
    case .rate, .days, .count, .money: ""
    }
  }

  func share(_ part: String, of whole: String) -> String { "\(part) sur \(whole)" }

  func median(of cases: Int) -> String { "médiane de \(figures.whole(cases))" }

  func outOfOpen(_ cases: Int) -> String { "sur \(figures.whole(cases))" }

  func deals(_ count: Int, areOpen: Bool) -> String {
    areOpen
      ? self.count(count, "ouverte", "ouvertes") : self.count(count, "affaire", "affaires")
  }

  func reason(_ reason: Measure.Unavailability) -> String {
    switch reason {
    case .noDeals(let absence), .zeroDenominator(let absence): self.absence(absence)
    case .allExcluded(let counts): "toutes exclues\u{A0}: " + list(exclusions(counts))
    case .mixedCurrencies(let currencies):
      currencies.map(\.code).joined(separator: ", ") + "\u{A0}: sans taux"
    case .noCosts: "aucun coût n’est connu"
    case .noAmounts: "aucun montant connu"
    case .tooFewAmounts(let outcome, 0, _):
      "aucune affaire \(outcome == .won ? "gagnée" : "perdue") n’a de montant"
    case .tooFewAmounts(let outcome, let known, let all):
      "affaires \(outcome == .won ? "gagnées" : "perdues") chiffrées\u{A0}: \(known) sur \(all)"
    case .notReached: "plus de la moitié y sont encore"
    case .mostUnanswered: "plus de la moitié sont sans réponse"
    case .missing(let kpi, nil): "dépend de \(quoted(name(ofKPI: kpi)))"
    case .missing(let kpi, let reason?):
      "\(quoted(name(ofKPI: kpi)))\u{A0}: \(self.reason(reason))"
    case .overflow: "trop grand à compter"
    case .noWholeMonth: "aucun mois entier n’est échu"
    case .missingCost(let month): "aucun coût pour \(Period(.month, containing: month))"
    case .noMarketingSource: "aucune source marketing déclarée"
    case .noRecurringRevenue: "aucun revenu mensuel connu"
    case .tooYoung: "douze mois de clients nécessaires"
    case .noChurn: "pas encore de churn"
    case .noQuota: "aucun objectif fixé"
    case .quotasByOwner: "objectifs fixés par responsable"
    case .costsBySource: "coûts tenus par source"
    case .nothingSpent: "aucune dépense"
    case .quotaReached: "objectif déjà atteint"
    case .notBegun: "la période n’a pas commencé"
    case .noSignals: "aucun signal n’a été noté"
    case .noPromises: "aucun SLA n’est fixé"
    case .noActivities: "aucune activité n’a été enregistrée"
    case .cohortTooYoung: "cohorte trop jeune pour comparer"
    case .noneQualified: "aucune affaire gagnée ou perdue n’a été qualifiée"
    case .decidedByFilter(let terms): "déterminé par le filtre (\(terms))"
    }
  }

  func absence(_ absence: Measure.Absence) -> String {
    switch absence {
    case .closed: "pas encore d’affaire close"
    case .won: "pas encore d’affaire gagnée"
    case .created: "pas encore de nouvelle affaire"
    case .mql: "pas encore de MQL"
    case .opportunity: "pas encore d’opportunité"
    case .stageEntry: "pas encore d’entrée en étape"
    case .open: "aucune affaire en cours"
    case .contacted: "pas encore de premier contact"
    case .dueAnswers: "aucun délai n’est échu"
    case .dueCloses: "aucune clôture n’était prévue"
    case .customers: "aucun client au départ"
    case .newCustomers: "pas encore de nouveau client"
    case .subscribers: "aucun revenu récurrent un an avant"
    case .amounts: "le total des montants est nul"
    case .spending: "aucune dépense"
    case .acquisitionCost: "le CAC est nul"
    case .monthlyRevenue: "revenu mensuel par client nul"
    case .cycle: "le cycle de vente est de zéro jour"
    }
  }

  func reason(_ reason: Exclusion.Reason) -> String {
    switch reason {
    case .noAmount: "sans montant"
    case .noClosingDay: "sans date de clôture"
    case .noCreationDay: "sans date de création"
    case .closedBeforeCreated: "à clôture antérieure à la création"
    case .closedBeforeQualified: "à clôture antérieure à la qualification"
    case .neverQualified: "sans passage par une étape qualifiée"
    case .otherCurrency: "en devise sans taux"
    case .unknownStage: "dans une étape inconnue"
    case .leftBeforeEntered: "à sortie d’étape antérieure à l’entrée"
    case .leftBeforeSigned: "à départ antérieur à la signature"
    case .noCost: "sans coût"
    case .negativeAmount: "à paiement ou coût négatif"
    case .paidBeforeSigned: "à facture ou paiement antérieur à la signature"
    case .noTimeOfDay: "sans heure d’arrivée, que le délai demande"
    case .noCloseDate: "sans date de clôture prévue"
    case .datedBeforePeriod: "à clôture prévue avant la période"
    }
  }

  func asOf(_ day: String) -> String { "au \(day)" }

  func pace(_ pace: Pace, near today: Day) -> String {
    let times = figures.decimal(pace.ratio, decimals: 1) + suffix(of: .ratio)
    let cause =
      switch pace.cause {
      case .opportunities(let now, let average, let start):
        "\(count(now, "affaire qualifiée", "affaires qualifiées")) en cours, "
          + "\(figures.number(average)) en moyenne"
          + (start.map {
            " (\(figures.whole($0.open)) avant le \(dates.medium($0.day, near: today)))"
          } ?? "")
      case .cycle(let median, let stay):
        "cycle médian de \(figures.days(median)), mais \(figures.days(stay)) en cours en moyenne"
      case .amounts(let known, let won):
        "\(share(figures.whole(known), of: figures.whole(won))) affaires gagnées ont un montant"
      }
    return "\(times) le CA signé par jour\u{A0}: \(cause)"
  }

  func excluded(_ count: String, isOne: Bool) -> String {
    "\(count) \(isOne ? "exclue" : "exclues")"
  }

  var leftOutTitle: String { "Exclues" }

  func part(_ name: Measure.Part.Name, on settings: Settings) -> String {
    switch name {
    case .mean: "moyenne"
    case .median: "médiane"
    case .p90: "neuf sur dix en"
    case .intervalLow: "au moins (95 %)"
    case .intervalHigh: "au plus (95 %)"
    case .openPastClose: "ouvertes en retard"
    case .opportunities: "affaires qualifiées en cours"
    case .winRate: "taux de closing"
    case .averageValue: "panier moyen"
    case .cycle: "cycle de vente"
    case .signedPerDay: "CA signé par jour"
    case .subtotal(let currency): "en \(currency.code)"
    case .stage(let id): stageName(id, on: settings)
    case .phase(let phase): self.phase(phase)
    case .collectionRate: "taux d’encaissement"
    case .costKnown: "coût connu"
    case .movedOn: "passées à la suite"
    case .won: "gagnées"
    case .lost: "perdues"
    case .disqualified: "écartées"
    case .stillOpen: "encore ouvertes"
    case .spent(.marketing): "dépenses marketing"
    case .spent(.sales): "dépenses commerciales"
    case .source(let source): source
    case .paid: "par canaux payants"
    case .returnOnSpend: "revenus ÷ coûts (ROAS)"
    case .lifetimeValue: "valeur vie client"
    case .acquisitionCost: "coût d’acquisition"
    case .monthlyRevenue: "par client et par mois"
    case .margin: "marge brute"
    case .monthlyChurn: "churn mensuel"
    case .lifetime: "durée de vie"
    case .lifetimeCap: "durée de vie au plus"
    case .byRevenue: "en chiffre d’affaires"
    case .net: "moins le coût d’acquisition"
    case .returned: "de retour"
    case .newCustomers: "nouveaux"
    case .byHeadcount: "(fin − nouveaux) ÷ début"
    case .revenueChurn: "en revenu mensuel"
    case .byValue: "en montant"
    case .value: "montant"
    case .activity(let kind): activity(kind)
    case .noStage: "à aucune étape connue"
    case .reason(let reason): reason ?? "sans motif"
    case .loss(let id, let reason):
      (id.map { stageName($0, on: settings) } ?? "étape inconnue") + " · "
        + (reason ?? "sans motif")
    case .promise(let id): id.text
    case .withinLimit: "dans les délais"
    case .unanswered: "restés sans réponse"
    case .weighted: "en cours, pondéré"
    case .quota: "objectif"
    case .lacking: "manque encore"
    case .attained: "de l’objectif"
    case .needed: "nécessaire"
    case .amountsKnown: "avec un montant"
    case .subscribers: "clients à revenu récurrent (LTV)"
    case .acquired: "nouveaux clients (CAC)"
    case .acquiredSubscribers: "dont à revenu récurrent"
    case .datePassed: "date de clôture passée"
    }
  }

  func bound(_ goal: String, better: KPI.Direction) -> String {
    "\(goal) ou \(better == .higher ? "plus" : "moins")"
  }

  func isMet(_ isMet: Bool) -> String { isMet ? "atteint" : "manqué" }

  func points(_ difference: String) -> String { "\(difference) pt" }

  func goal(_ text: String) -> String { "obj. " + text }

  func standing(_ status: Reading.Status, better: KPI.Direction) -> String {
    switch status {
    case .ok: "ok"
    case .warn: better == .higher ? "faible" : "élevé"
    case .alert: "agir"
    case .unavailable: unavailable
    }
  }
}
