package import PipelineDomain

extension Strings {
  /// What is said of a KPI; `nil` when it is not one of ours.
  package func text(ofKPI id: String) -> KPIText? {
    say(en: KPIText.english[id], fr: KPIText.french[id])
  }

  /// What a value that is not there is shown as.
  package var unavailable: String { say(en: "n/a", fr: "n/d") }

  /// What stands after a value, blank included; empty for what is written otherwise.
  package func suffix(of unit: Measure.Unit) -> String {
    switch unit {
    case .hours: " h"
    case .months: say(en: " mo", fr: " mois")
    case .ratio: say(en: "×", fr: " ×")
    case .moneyPerDay: say(en: "/d", fr: "/j")
    case .rate, .days, .count, .money: ""
    }
  }

  /// `12 of 52`.
  package func share(_ part: String, of whole: String) -> String {
    say(en: "\(part) of \(whole)", fr: "\(part) sur \(whole)")
  }

  /// `median of 38`.
  package func median(of cases: Int) -> String {
    say(en: "median of \(figures.whole(cases))", fr: "médiane de \(figures.whole(cases))")
  }

  /// What a count of open deals was taken from.
  package func outOfOpen(_ cases: Int) -> String {
    say(en: "of \(figures.whole(cases)) open", fr: "sur \(figures.whole(cases))")
  }

  /// So many deals, open ones or all.
  package func deals(_ count: Int, areOpen: Bool) -> String {
    say(
      en: areOpen ? "\(figures.whole(count)) open" : self.count(count, "deal", "deals"),
      fr: areOpen
        ? self.count(count, "ouverte", "ouvertes") : self.count(count, "affaire", "affaires"))
  }

  /// Why there is no value.
  package func reason(_ reason: Measure.Unavailability) -> String {
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
    case .noAmounts: say(en: "no amount is known", fr: "aucun montant connu")
    case .noCosts: say(en: "no cost is known", fr: "aucun coût n’est connu")
    case .tooFewAmounts(let outcome, 0, _):
      say(
        en: "no \(self.outcome(outcome)) deal has an amount",
        fr: "aucune affaire \(outcome == .won ? "gagnée" : "perdue") n’a de montant")
    case .tooFewAmounts(let outcome, let known, let all):
      say(
        en: "only \(known) of \(all) \(self.outcome(outcome)) deals have an amount",
        fr:
          "affaires \(outcome == .won ? "gagnées" : "perdues") chiffrées\u{A0}: \(known) sur \(all)"
      )
    case .notReached: say(en: "over half are still there", fr: "plus de la moitié y sont encore")
    case .mostUnanswered:
      say(en: "over half are still unanswered", fr: "plus de la moitié sont sans réponse")
    case .missing(let kpi, nil):
      say(en: "needs “\(name(ofKPI: kpi))”", fr: "dépend de \(quoted(name(ofKPI: kpi)))")
    case .missing(let kpi, let reason?):
      say(
        en: "“\(name(ofKPI: kpi))”: \(self.reason(reason))",
        fr: "\(quoted(name(ofKPI: kpi)))\u{A0}: \(self.reason(reason))")
    case .overflow: say(en: "too large to count", fr: "trop grand à compter")
    case .noWholeMonth: say(en: "no whole month has ended", fr: "aucun mois entier n’est échu")
    case .missingCost(let month):
      say(
        en: "no cost for \(Period(.month, containing: month))",
        fr: "aucun coût pour \(Period(.month, containing: month))")
    case .noMarketingSource:
      say(en: "no marketing source declared", fr: "aucune source marketing déclarée")
    case .noRecurringRevenue:
      say(en: "no monthly revenue is known", fr: "aucun revenu mensuel connu")
    case .tooYoung:
      say(en: "needs twelve months of customers", fr: "douze mois de clients nécessaires")
    case .noChurn: say(en: "no churn yet", fr: "pas encore de churn")
    case .noQuota: say(en: "no quota set", fr: "aucun objectif fixé")
    case .quotasByOwner: say(en: "quotas are set by owner", fr: "objectifs fixés par responsable")
    case .costsBySource: say(en: "costs are kept by source", fr: "coûts tenus par source")
    case .nothingSpent: say(en: "nothing spent", fr: "aucune dépense")
    case .quotaReached: say(en: "the quota is reached", fr: "objectif déjà atteint")
    case .notBegun: say(en: "the period has not begun", fr: "la période n’a pas commencé")
    case .noSignals: say(en: "no signal was ever noted", fr: "aucun signal n’a été noté")
    case .noPromises: say(en: "no SLA is set", fr: "aucun SLA n’est fixé")
    case .noActivities:
      say(en: "no activity was ever logged", fr: "aucune activité n’a été enregistrée")
    case .cohortTooYoung:
      say(en: "cohort too young to compare", fr: "cohorte trop jeune pour comparer")
    case .noneQualified:
      say(
        en: "no deal won or lost was ever qualified",
        fr: "aucune affaire gagnée ou perdue n’a été qualifiée")
    case .decidedByFilter(let terms):
      say(en: "decided by the filter (\(terms))", fr: "déterminé par le filtre (\(terms))")
    }
  }

  /// What there is none of: `no closed deals yet`.
  package func absence(_ absence: Measure.Absence) -> String {
    switch absence {
    case .closed: say(en: "no closed deals yet", fr: "pas encore d’affaire close")
    case .won: say(en: "no won deals yet", fr: "pas encore d’affaire gagnée")
    case .created: say(en: "no new deals yet", fr: "pas encore de nouvelle affaire")
    case .mql: say(en: "no MQLs yet", fr: "pas encore de MQL")
    case .opportunity: say(en: "no opportunities yet", fr: "pas encore d’opportunité")
    case .stageEntry: say(en: "no deal entered a stage yet", fr: "pas encore d’entrée en étape")
    case .open: say(en: "no open deals", fr: "aucune affaire en cours")
    case .contacted: say(en: "no first contacts yet", fr: "pas encore de premier contact")
    case .dueAnswers: say(en: "no SLA target fell due", fr: "aucun délai n’est échu")
    case .dueCloses: say(en: "no deals were due to close", fr: "aucune clôture n’était prévue")
    case .customers: say(en: "no customers at the start", fr: "aucun client au départ")
    case .newCustomers: say(en: "no new customers yet", fr: "pas encore de nouveau client")
    case .subscribers:
      say(en: "no recurring revenue a year before", fr: "aucun revenu récurrent un an avant")
    case .amounts: say(en: "the amounts add up to zero", fr: "le total des montants est nul")
    case .spending: say(en: "nothing was spent", fr: "aucune dépense")
    case .acquisitionCost: say(en: "CAC is zero", fr: "le CAC est nul")
    case .monthlyRevenue:
      say(en: "customers bring in nothing a month", fr: "revenu mensuel par client nul")
    case .cycle: say(en: "the sales cycle is zero days", fr: "le cycle de vente est de zéro jour")
    }
  }

  /// Why a deal was left out, alone or after a count: `without an amount`.
  package func reason(_ reason: Exclusion.Reason) -> String {
    switch reason {
    case .noAmount: say(en: "without an amount", fr: "sans montant")
    case .noClosingDay: say(en: "without a closing date", fr: "sans date de clôture")
    case .noCreationDay: say(en: "without a creation date", fr: "sans date de création")
    case .closedBeforeCreated:
      say(en: "closed before creation", fr: "à clôture antérieure à la création")
    case .closedBeforeQualified:
      say(en: "closed before qualification", fr: "à clôture antérieure à la qualification")
    case .neverQualified:
      say(en: "never in a qualified stage", fr: "sans passage par une étape qualifiée")
    case .otherCurrency: say(en: "in a currency without a rate", fr: "en devise sans taux")
    case .unknownStage: say(en: "in an unknown stage", fr: "dans une étape inconnue")
    case .leftBeforeEntered:
      say(en: "out of a stage before entering it", fr: "à sortie d’étape antérieure à l’entrée")
    case .leftBeforeSigned:
      say(en: "churned before signing", fr: "à départ antérieur à la signature")
    case .noCost: say(en: "without a cost", fr: "sans coût")
    case .negativeAmount:
      say(en: "with a negative payment or cost", fr: "à paiement ou coût négatif")
    case .paidBeforeSigned:
      say(
        en: "invoiced or paid before signing",
        fr: "à facture ou paiement antérieur à la signature")
    case .noTimeOfDay:
      say(
        en: "without a time of arrival, which the SLA needs",
        fr: "sans heure d’arrivée, que le délai demande")
    case .noCloseDate: say(en: "without a close date", fr: "sans date de clôture prévue")
    case .datedBeforePeriod:
      say(en: "with a close date before the period", fr: "à clôture prévue avant la période")
    }
  }

  /// The day a state figure speaks of.
  package func asOf(_ day: String) -> String { say(en: "as of \(day)", fr: "au \(day)") }

  /// Why velocity is far from what was signed a day.
  package func pace(_ pace: Pace, near today: Day) -> String {
    let times = figures.decimal(pace.ratio, decimals: 1) + suffix(of: .ratio)
    let cause =
      switch pace.cause {
      case .opportunities(let now, let average, let start):
        say(
          en: "\(count(now, "qualified deal", "qualified deals")) open now, "
            + "\(figures.number(average)) on average"
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
          fr:
            "\(share(figures.whole(known), of: figures.whole(won))) affaires gagnées ont un montant"
        )
      }
    return say(
      en: "\(times) what was closed won per day: \(cause)",
      fr: "\(times) le CA signé par jour\u{A0}: \(cause)")
  }

  /// How many deals were left out: `2 excluded`.
  package func excluded(_ count: String, isOne: Bool) -> String {
    say(en: "\(count) excluded", fr: "\(count) \(isOne ? "exclue" : "exclues")")
  }

  /// What is before the deals that were left out.
  package var leftOutTitle: String { say(en: "Excluded", fr: "Exclues") }

  /// What a figure beside the value is.
  package func part(_ name: Measure.Part.Name, on settings: Settings) -> String {
    switch name {
    case .mean: say(en: "mean", fr: "moyenne")
    case .median: say(en: "median", fr: "médiane")
    case .p90: say(en: "nine in ten within", fr: "neuf sur dix en")
    case .intervalLow: say(en: "at least (95 %)", fr: "au moins (95 %)")
    case .intervalHigh: say(en: "at most (95 %)", fr: "au plus (95 %)")
    case .openPastClose: say(en: "open past their close", fr: "ouvertes en retard")
    case .opportunities: say(en: "qualified deals open", fr: "affaires qualifiées en cours")
    case .winRate: say(en: "win rate", fr: "taux de closing")
    case .averageValue: say(en: "average deal", fr: "panier moyen")
    case .cycle: say(en: "cycle", fr: "cycle de vente")
    case .signedPerDay: say(en: "closed won per day", fr: "CA signé par jour")
    case .subtotal(let currency): say(en: "in \(currency.code)", fr: "en \(currency.code)")
    case .stage(let id): stageName(id, on: settings)
    case .phase(let phase): self.phase(phase)
    case .collectionRate: say(en: "collection rate", fr: "taux d’encaissement")
    case .costKnown: say(en: "cost known", fr: "coût connu")
    case .movedOn: say(en: "moved on", fr: "passées à la suite")
    case .won: say(en: "won", fr: "gagnées")
    case .lost: say(en: "lost", fr: "perdues")
    case .disqualified: say(en: "disqualified", fr: "écartées")
    case .stillOpen: say(en: "still open", fr: "encore ouvertes")
    case .spent(.marketing): say(en: "spent on marketing", fr: "dépenses marketing")
    case .spent(.sales): say(en: "spent on sales", fr: "dépenses commerciales")
    case .source(let source): source
    case .paid: say(en: "through paid channels", fr: "par canaux payants")
    case .returnOnSpend: say(en: "revenue ÷ cost (ROAS)", fr: "revenus ÷ coûts (ROAS)")
    case .lifetimeValue: say(en: "lifetime value", fr: "valeur vie client")
    case .acquisitionCost: say(en: "cost of acquisition", fr: "coût d’acquisition")
    case .monthlyRevenue: say(en: "a month per customer", fr: "par client et par mois")
    case .margin: say(en: "gross margin", fr: "marge brute")
    case .monthlyChurn: say(en: "leave in a month", fr: "churn mensuel")
    case .lifetime: say(en: "lifetime", fr: "durée de vie")
    case .lifetimeCap: say(en: "lifetime at most", fr: "durée de vie au plus")
    case .byRevenue: say(en: "in revenue", fr: "en chiffre d’affaires")
    case .net: say(en: "less the cost of acquisition", fr: "moins le coût d’acquisition")
    case .returned: say(en: "returned", fr: "de retour")
    case .newCustomers: say(en: "new", fr: "nouveaux")
    case .byHeadcount: say(en: "(end − new) ÷ start", fr: "(fin − nouveaux) ÷ début")
    case .revenueChurn: say(en: "by monthly revenue", fr: "en revenu mensuel")
    case .byValue: say(en: "by amount", fr: "en montant")
    case .value: say(en: "amount", fr: "montant")
    case .activity(let kind): activity(kind)
    case .noStage: say(en: "in no known stage", fr: "à aucune étape connue")
    case .reason(let reason): say(en: reason ?? "no reason given", fr: reason ?? "sans motif")
    case .loss(let id, let reason):
      say(
        en: (id.map { stageName($0, on: settings) } ?? "no known stage") + " · "
          + (reason ?? "no reason"),
        fr: (id.map { stageName($0, on: settings) } ?? "étape inconnue") + " · "
          + (reason ?? "sans motif"))
    case .promise(let id): id.text
    case .withinLimit: say(en: "answered in time", fr: "dans les délais")
    case .unanswered: say(en: "never answered", fr: "restés sans réponse")
    case .weighted: say(en: "open, weighted", fr: "en cours, pondéré")
    case .quota: say(en: "quota", fr: "objectif")
    case .lacking: say(en: "still lacking", fr: "manque encore")
    case .attained: say(en: "of the quota", fr: "de l’objectif")
    case .needed: say(en: "needed", fr: "nécessaire")
    case .amountsKnown: say(en: "with an amount", fr: "avec un montant")
    case .subscribers:
      say(en: "customers with recurring revenue (LTV)", fr: "clients à revenu récurrent (LTV)")
    case .acquired: say(en: "new customers (CAC)", fr: "nouveaux clients (CAC)")
    case .acquiredSubscribers:
      say(en: "of them with recurring revenue", fr: "dont à revenu récurrent")
    case .datePassed: say(en: "close date passed", fr: "date de clôture passée")
    }
  }

  /// Which values are up to a goal: `25 % or more`.
  package func bound(_ goal: String, better: KPI.Direction) -> String {
    say(
      en: "\(goal) or \(better == .higher ? "more" : "less")",
      fr: "\(goal) ou \(better == .higher ? "plus" : "moins")")
  }

  /// Whether a value is up to its goal, in a word.
  package func isMet(_ isMet: Bool) -> String {
    say(en: isMet ? "met" : "missed", fr: isMet ? "atteint" : "manqué")
  }

  /// A difference of two rates: `−5.0 points`.
  package func points(_ difference: String) -> String {
    say(en: "\(difference) points", fr: "\(difference) pt")
  }

  /// The goal alone, as short as can be: `goal 25 %`.
  package func goal(_ text: String) -> String { say(en: "goal " + text, fr: "obj. " + text) }

  /// How a figure stands, in a word.
  package func standing(_ status: Reading.Status, better: KPI.Direction) -> String {
    switch status {
    case .ok: "ok"
    case .warn:
      say(en: better == .higher ? "below" : "above", fr: better == .higher ? "faible" : "élevé")
    case .alert: say(en: "act", fr: "agir")
    case .unavailable: unavailable
    }
  }
}
