package import PipelineDomain

extension Strings {
  /// The texts of a KPI; `nil` for an unknown one.
  package func text(ofKPI id: String) -> KPIText? {
    say(en: KPIText.english[id], fr: KPIText.french[id])
  }

  /// A value that is not available.
  package var unavailable: String { say(en: "n/a", fr: "n/d") }

  /// The unit after a value, blank included; empty where the value itself has it.
  package func suffix(of unit: KPIValue.Unit) -> String {
    switch unit {
    case .hours: " h"
    case .months: say(en: " mo", fr: " mois")
    case .ratio: say(en: "×", fr: " ×")
    case .moneyPerDay: say(en: "/day", fr: "/j")
    case .rate, .days, .count, .money: ""
    }
  }

  /// `12 of 52`.
  package func share(_ part: String, of whole: String) -> String {
    say(en: "\(part) of \(whole)", fr: "\(part) sur \(whole)")
  }

  /// The period a value is compared with, after an arrow: `↑ vs Q3 2026`.
  package func since(_ period: Period) -> String { " vs \(dates.period(period))" }

  /// `median of 38`.
  package func median(of cases: Int) -> String {
    say(en: "median of \(figures.whole(cases))", fr: "médiane de \(figures.whole(cases))")
  }

  /// The open deals that a count was taken from.
  package func outOfOpen(_ cases: Int) -> String {
    say(en: "of \(figures.whole(cases)) open", fr: "sur \(figures.whole(cases))")
  }

  /// A number of deals, open ones or all.
  package func deals(_ count: Int, areOpen: Bool) -> String {
    say(
      en: areOpen ? "\(figures.whole(count)) open" : self.count(count, "deal", "deals"),
      fr: areOpen
        ? self.count(count, "ouverte", "ouvertes") : self.count(count, "affaire", "affaires"))
  }

  /// The reason there is no value.
  package func reason(_ reason: KPIValue.Unavailability) -> String {
    switch reason {
    case .noDeals(let absence), .zeroDenominator(let absence): self.absence(absence)
    case .allExcluded(let counts):
      say(
        en: "all excluded: " + list(exclusions(counts)),
        fr: "toutes exclues\u{A0}: " + list(exclusions(counts)))
    case .mixedCurrencies(let currencies):
      say(
        en: currencies.map(\.code).joined(separator: ", ") + ": no rate",
        fr: currencies.map(\.code).joined(separator: ", ") + "\u{A0}: sans taux")
    case .noAmounts: say(en: "no amounts", fr: "aucun montant")
    case .noCosts: say(en: "no costs", fr: "aucun coût")
    case .tooFewAmounts(let outcome, 0, _):
      say(
        en: "\(self.outcome(outcome)) deals have no amount",
        fr: "affaires \(outcome == .won ? "gagnées" : "perdues") sans montant")
    case .tooFewAmounts(let outcome, let known, let all):
      say(
        en: "only \(known) of \(all) \(self.outcome(outcome)) deals have an amount",
        fr:
          "affaires \(outcome == .won ? "gagnées" : "perdues") chiffrées\u{A0}: \(known) sur \(all)"
      )
    case .notReached:
      say(en: "over half still in the stage", fr: "plus de la moitié encore dans l’étape")
    case .mostUnanswered: say(en: "over half unanswered", fr: "plus de la moitié sans réponse")
    case .missing(let kpi, nil):
      say(en: "needs “\(name(ofKPI: kpi))”", fr: "dépend de \(quoted(name(ofKPI: kpi)))")
    case .missing(let kpi, let reason?):
      say(
        en: "“\(name(ofKPI: kpi))”: \(self.reason(reason))",
        fr: "\(quoted(name(ofKPI: kpi)))\u{A0}: \(self.reason(reason))")
    case .overflow: say(en: "too large", fr: "trop grand")
    case .noWholeMonth: say(en: "no full month yet", fr: "aucun mois complet")
    case .missingCost(let month):
      say(
        en: "no costs for \(dates.period(Period(.month, containing: month)))",
        fr: "aucun coût en \(dates.period(Period(.month, containing: month)))")
    case .noMarketingSource:
      say(en: "no marketing sources set", fr: "aucune source marketing définie")
    case .noRecurringRevenue: say(en: "no recurring revenue", fr: "aucun revenu récurrent")
    case .tooYoung: say(en: "needs 12 months of data", fr: "12 mois de données requis")
    case .noChurn: say(en: "no churn yet", fr: "aucun client perdu")
    case .noQuota: say(en: "no quota set", fr: "aucun objectif fixé")
    case .quotasByOwner: say(en: "quotas are by owner", fr: "objectifs par responsable")
    case .costsBySource: say(en: "costs are by source", fr: "coûts par source")
    case .nothingSpent: say(en: "no spend", fr: "aucune dépense")
    case .quotaReached: say(en: "quota reached", fr: "objectif atteint")
    case .notBegun: say(en: "period not started", fr: "période non commencée")
    case .noSignals: say(en: "no signals yet", fr: "aucun signal")
    case .noSLA: say(en: "no SLA target set", fr: "aucun délai de réponse défini")
    case .noActivities: say(en: "no activities yet", fr: "aucune activité")
    case .cohortTooYoung: say(en: "cohort too recent", fr: "cohorte trop récente")
    case .noneQualified:
      say(
        en: "no closed deal was qualified", fr: "aucune affaire clôturée n’a été qualifiée")
    case .decidedByFilter(let terms):
      say(en: "set by the filter (\(terms))", fr: "fixé par le filtre (\(terms))")
    }
  }

  /// The cases that are lacking: `no closed deals yet`.
  package func absence(_ absence: KPIValue.Absence) -> String {
    switch absence {
    case .closed: say(en: "no closed deals yet", fr: "aucune affaire clôturée")
    case .won: say(en: "no won deals yet", fr: "aucune affaire gagnée")
    case .created: say(en: "no new deals yet", fr: "aucune nouvelle affaire")
    case .mql: say(en: "no MQLs yet", fr: "aucun MQL")
    case .opportunity: say(en: "no opportunities yet", fr: "aucune opportunité")
    case .stageEntry: say(en: "no deals entered a stage", fr: "aucune entrée dans une étape")
    case .open: say(en: "no open deals", fr: "aucune affaire en cours")
    case .contacted: say(en: "no first contacts yet", fr: "aucun premier contact")
    case .dueAnswers: say(en: "no SLA target due", fr: "aucun délai échu")
    case .dueCloses: say(en: "no deals due to close", fr: "aucune clôture prévue")
    case .customers: say(en: "no customers at the start", fr: "aucun client au départ")
    case .newCustomers: say(en: "no new customers yet", fr: "aucun nouveau client")
    case .subscribers:
      say(en: "no recurring revenue a year ago", fr: "aucun revenu récurrent un an avant")
    case .amounts: say(en: "amounts total zero", fr: "total des montants nul")
    case .spending: say(en: "no spend", fr: "aucune dépense")
    case .acquisitionCost: say(en: "CAC is zero", fr: "CAC nul")
    case .monthlyRevenue:
      say(en: "monthly revenue per customer is zero", fr: "revenu mensuel par client nul")
    case .cycle: say(en: "sales cycle is zero days", fr: "cycle de vente de zéro jour")
    }
  }

  /// The reason a deal is excluded, alone or after a count: `without an amount`.
  package func reason(_ reason: Exclusion.Reason) -> String {
    switch reason {
    case .noAmount: say(en: "without an amount", fr: "sans montant")
    case .noClosingDay: say(en: "closed without a date", fr: "clôturées sans date")
    case .noCreationDay: say(en: "without a creation date", fr: "sans date de création")
    case .closedBeforeCreated:
      say(en: "closed before creation", fr: "clôturées avant leur création")
    case .closedBeforeQualified:
      say(en: "closed before qualification", fr: "clôturées avant leur qualification")
    case .neverQualified: say(en: "never qualified", fr: "jamais qualifiées")
    case .otherCurrency: say(en: "in a currency without a rate", fr: "en devise sans taux")
    case .unknownStage: say(en: "in an unknown stage", fr: "dans une étape inconnue")
    case .leftBeforeEntered:
      say(en: "left a stage before entering it", fr: "sorties d’une étape avant d’y entrer")
    case .leftBeforeSigned:
      say(en: "churned before signing", fr: "à client perdu avant la signature")
    case .noCost: say(en: "without a cost", fr: "sans coût")
    case .negativeAmount:
      say(en: "with a negative payment or cost", fr: "à paiement ou coût négatif")
    case .paidBeforeSigned:
      say(en: "invoiced or paid before signing", fr: "facturées ou payées avant la signature")
    case .noTimeOfDay:
      say(
        en: "without an arrival time", fr: "sans heure d’arrivée")
    case .noCloseDate: say(en: "without a close date", fr: "sans date de clôture")
    case .datedBeforePeriod:
      say(en: "with a close date before the period", fr: "à date de clôture avant la période")
    case .omitted: say(en: "omitted from the forecast", fr: "hors prévision")
    }
  }

  /// The day of a snapshot.
  package func asOf(_ day: String) -> String { say(en: "as of \(day)", fr: "au \(day)") }

  /// The reason velocity is far from closed won per day.
  package func pace(_ pace: Pace, near today: Day) -> String {
    let times = figures.decimal(pace.ratio, decimals: 1) + suffix(of: .ratio)
    let cause =
      switch pace.cause {
      case .opportunities(let now, let average, let start):
        say(
          en: "\(count(now, "qualified deal", "qualified deals")) open now, "
            + "average \(figures.number(average))"
            + (start.map {
              " (\(figures.whole($0.open)) before \(dates.medium($0.day, near: today)))"
            } ?? ""),
          fr: "\(count(now, "affaire qualifiée", "affaires qualifiées")) en cours, "
            + "\(figures.number(average)) en moyenne"
            + (start.map {
              " (\(figures.whole($0.open)) avant le \(dates.medium($0.day, near: today)))"
            } ?? ""))
      case .cycle(let median, let stay):
        say(
          en:
            "median cycle \(figures.days(median)), but deals stay open \(figures.days(stay)) on average",
          fr:
            "cycle médian de \(figures.days(median)), mais \(figures.days(stay)) en cours en moyenne"
        )
      case .amounts(let known, let won):
        say(
          en: "\(share(figures.whole(known), of: figures.whole(won))) won deals have an amount",
          fr: "\(count(known, "affaire gagnée", "affaires gagnées")) sur \(figures.whole(won)) "
            + "avec un montant")
      }
    return say(
      en: "\(times) closed won per day: \(cause)",
      fr: "\(times) le CA signé par jour\u{A0}: \(cause)")
  }

  /// The number of excluded deals: `2 excluded`.
  package func excluded(_ count: String, isOne: Bool) -> String {
    say(en: "\(count) excluded", fr: "\(count) \(isOne ? "exclue" : "exclues")")
  }

  /// The word before the excluded deals.
  package var leftOutTitle: String { say(en: "Excluded", fr: "Exclues") }

  /// The label of a figure beside the value.
  package func part(_ name: KPIValue.Part.Name, on settings: Settings) -> String {
    switch name {
    case .mean: say(en: "mean", fr: "moyenne")
    case .median: say(en: "median", fr: "médiane")
    case .p90: "P90"
    case .intervalLow: say(en: "low (95% interval)", fr: "minimum (intervalle à 95 %)")
    case .intervalHigh: say(en: "high (95% interval)", fr: "maximum (intervalle à 95 %)")
    case .openPastClose: say(en: "open past close date", fr: "ouvertes, clôture dépassée")
    case .opportunities: say(en: "open qualified deals", fr: "affaires qualifiées en cours")
    case .winRate: say(en: "win rate", fr: "taux de transformation")
    case .averageValue: say(en: "average deal size", fr: "montant moyen")
    case .cycle: say(en: "sales cycle", fr: "cycle de vente")
    case .signedPerDay: say(en: "closed won per day", fr: "CA signé par jour")
    case .subtotal(let currency): say(en: "in \(currency.code)", fr: "en \(currency.code)")
    case .stage(let id): stageName(id, on: settings)
    case .phase(let phase): self.phase(phase)
    case .collectionRate: say(en: "collection rate", fr: "taux d’encaissement")
    case .costKnown: say(en: "cost known", fr: "coût connu")
    case .movedOn: say(en: "advanced", fr: "avancées")
    case .won: say(en: "won", fr: "gagnées")
    case .lost: say(en: "lost", fr: "perdues")
    case .disqualified: say(en: "disqualified", fr: "disqualifiées")
    case .stillOpen: say(en: "still open", fr: "encore ouvertes")
    case .spent(.marketing): say(en: "marketing spend", fr: "dépenses marketing")
    case .spent(.sales): say(en: "sales spend", fr: "dépenses commerciales")
    case .source(let source): source
    case .paid: say(en: "paid channels", fr: "canaux payants")
    case .returnOnSpend: say(en: "revenue ÷ cost (ROAS)", fr: "revenus ÷ coûts (ROAS)")
    case .lifetimeValue: say(en: "lifetime value", fr: "valeur vie client")
    case .acquisitionCost: say(en: "acquisition cost", fr: "coût d’acquisition")
    case .monthlyRevenue: say(en: "monthly revenue per customer", fr: "revenu mensuel par client")
    case .margin: say(en: "gross margin", fr: "marge brute")
    case .monthlyChurn: say(en: "monthly churn", fr: "churn mensuel")
    case .lifetime: say(en: "lifetime", fr: "durée de vie")
    case .lifetimeCap: say(en: "lifetime cap", fr: "plafond de durée de vie")
    case .byRevenue: say(en: "in revenue", fr: "en chiffre d’affaires")
    case .net: say(en: "less acquisition cost", fr: "moins le coût d’acquisition")
    case .returned: say(en: "returned", fr: "revenus")
    case .newCustomers: say(en: "new", fr: "nouveaux")
    case .byHeadcount: say(en: "(end − new) ÷ start", fr: "(fin − nouveaux) ÷ début")
    case .revenueChurn: say(en: "by monthly revenue", fr: "en revenu mensuel")
    case .byValue: say(en: "by amount", fr: "en montant")
    case .value: say(en: "amount", fr: "montant")
    case .activity(let kind): activity(kind)
    case .noStage: say(en: "unknown stage", fr: "étape inconnue")
    case .reason(let reason): say(en: reason ?? "no reason", fr: reason ?? "sans motif")
    case .loss(let id, let reason):
      say(
        en: (id.map { stageName($0, on: settings) } ?? "unknown stage") + " · "
          + (reason ?? "no reason"),
        fr: (id.map { stageName($0, on: settings) } ?? "étape inconnue") + " · "
          + (reason ?? "sans motif"))
    case .slaTarget(let id): id.text
    case .withinLimit: say(en: "answered in time", fr: "dans les délais")
    case .unanswered: say(en: "unanswered", fr: "sans réponse")
    case .weighted: say(en: "weighted pipeline", fr: "pipeline pondéré")
    case .quota: say(en: "quota", fr: "objectif")
    case .lacking: say(en: "quota to go", fr: "reste à faire")
    case .attained: say(en: "attainment", fr: "réalisation")
    case .needed: say(en: "needed", fr: "nécessaire")
    case .commitPipeline: say(en: "in commit", fr: "engagé")
    case .bestCasePipeline: say(en: "up to best case", fr: "jusqu’à l’optimiste")
    case .probableCommit: say(en: "commit by probability", fr: "engagé selon la probabilité")
    case .probableBestCase:
      say(en: "best case by probability", fr: "optimiste selon la probabilité")
    case .amountsKnown: say(en: "with an amount", fr: "avec un montant")
    case .subscribers:
      say(en: "customers with recurring revenue (LTV)", fr: "clients à revenu récurrent (LTV)")
    case .acquired: say(en: "new customers (CAC)", fr: "nouveaux clients (CAC)")
    case .acquiredSubscribers: say(en: "with recurring revenue", fr: "dont à revenu récurrent")
    case .datePassed: say(en: "close date passed", fr: "date de clôture dépassée")
    }
  }

  /// The values that meet a target: `25% or more`.
  package func bound(_ goal: String, better: KPI.Direction) -> String {
    say(
      en: "\(goal) or \(better == .higher ? "more" : "less")",
      fr: "\(goal) ou \(better == .higher ? "plus" : "moins")")
  }

  /// A value against its target, in a word.
  package func isMet(_ isMet: Bool) -> String {
    say(en: isMet ? "met" : "missed", fr: isMet ? "atteint" : "manqué")
  }

  /// A difference of two rates: `−5.0 pts`.
  package func points(_ difference: String) -> String {
    say(en: "\(difference) pts", fr: "\(difference) pt")
  }

  /// The target alone: `target 25%`.
  package func goal(_ text: String) -> String { say(en: "target " + text, fr: "obj. " + text) }

  /// The state of a KPI against its target.
  package func standing(_ status: KPIResult.Status, better: KPI.Direction) -> String {
    switch status {
    case .ok: say(en: "on target", fr: "atteint")
    case .warn: say(en: "at risk", fr: "à surveiller")
    case .alert: say(en: "off target", fr: "hors objectif")
    case .unavailable: unavailable
    }
  }
}
