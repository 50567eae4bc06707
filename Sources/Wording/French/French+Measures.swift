public import PipelineDomain

extension French {
  /// The name of a KPI by its id.
  public func name(ofKPI id: String) -> String { French.kpis[id]?.name ?? id }

  /// A name of at most nine letters.
  public func shortName(ofKPI id: String) -> String {
    French.kpis[id]?.short ?? String(id.prefix(9))
  }

  /// What the KPI is.
  public func definition(ofKPI id: String) -> String { French.kpis[id]?.definition ?? "" }

  /// What a value that is not there is shown as.
  public var unavailable: String { "n/d" }

  /// A value with its unit.
  public func value(_ value: Ratio, in unit: Measure.Unit, of cases: Int) -> String {
    switch unit {
    case .rate: figures.percent(value, of: cases)
    case .days: figures.days(value)
    case .hours: figures.number(value) + " h"
    case .months: figures.number(value) + " mois"
    case .count: figures.number(value)
    case .ratio: figures.decimal(value, decimals: 1) + " ×"
    case .money(let currency): figures.compact(value, currency)
    case .moneyPerDay(let currency): figures.compact(value, currency) + "/j"
    }
  }

  /// What a measure rests on, in a few words.
  public func basis(_ measure: Measure) -> String {
    if let reason = measure.reason { return self.reason(reason) }
    let cases = figures.whole(measure.n)
    switch measure.unit {
    case .rate:
      guard let upper = measure.numerator, let lower = measure.denominator else { return cases }
      let whole = term(lower, "", measure.denominatorUnit)
      return "\(term(upper, "", measure.numeratorUnit)) sur \(whole)"
    case .ratio where measure.denominator != nil:
      guard let upper = measure.numerator, let lower = measure.denominator else { return cases }
      let over = term(lower, "", measure.denominatorUnit)
      return "\(term(upper, "", measure.numeratorUnit)) ÷ \(over)"
    case .days, .hours: return "médiane de \(cases)"
    case .count where measure.denominator != nil:
      return "sur \(cases)"
    case .months, .count, .ratio, .money, .moneyPerDay:
      if let words = French.kpis[measure.kpi]?.cases {
        return count(measure.n, words.one, words.many)
      }
      let isSnapshot = KPI.named(measure.kpi)?.isSnapshot == true
      return isSnapshot
        ? count(measure.n, "ouverte", "ouvertes") : count(measure.n, "affaire", "affaires")
    }
  }

  /// How the value comes about, with the numbers in it.
  public func formula(_ measure: Measure) -> String {
    guard let value = measure.value else {
      return measure.reason.map { "\(unavailable)\u{A0}: \(reason($0))" } ?? unavailable
    }
    let result = self.value(value, in: measure.unit, of: measure.n)
    guard let upper = measure.numerator, let lower = measure.denominator else {
      let how = French.kpis[measure.kpi]?.how ?? ""
      return how.isEmpty ? result : "\(how)  =  \(result)"
    }
    let terms = French.kpis[measure.kpi]?.terms ?? ("", "")
    let left = term(upper, terms.0, measure.numeratorUnit)
    return "\(left)  ÷  \(term(lower, terms.1, measure.denominatorUnit))  =  \(result)"
  }

  /// Why there is no value.
  public func reason(_ reason: Measure.Unavailability) -> String {
    switch reason {
    case .noDeals: "aucune affaire"
    case .zeroDenominator: "division par zéro"
    case .mixedCurrencies(let currencies):
      currencies.map(\.code).joined(separator: ", ") + "\u{A0}: sans taux"
    case .noCosts: "aucun coût n’est connu"
    case .noAmounts: "aucun montant connu"
    case .noDates: "aucune date connue"
    case .notReached: "la plupart courent encore"
    case .missing(let kpi): "dépend de \(quoted(name(ofKPI: kpi)))"
    case .overflow: "trop grand à compter"
    case .noWholeMonth: "aucun mois entier n’est échu"
    case .missingCost(let month): "aucun coût pour \(Period(.month, containing: month))"
    case .noMarketingSource: "aucune source marketing déclarée"
    case .noRecurringRevenue: "aucun revenu mensuel connu"
    case .tooYoung: "douze mois de clients nécessaires"
    case .noChurn: "pas encore de churn"
    case .noQuota: "aucun objectif fixé"
    case .quotaReached: "objectif déjà atteint"
    case .noSignals: "aucun signal n’a été noté"
    case .cohortTooYoung: "cohorte trop jeune pour comparer"
    }
  }

  /// Why a deal was left out.
  public func reason(_ reason: Measure.Exclusion.Reason) -> String {
    switch reason {
    case .noAmount: "n’a pas de montant"
    case .noClosingDay: "n’a pas de date de clôture"
    case .noCreationDay: "n’a pas de date de création"
    case .closedBeforeCreated: "close avant d’être créée"
    case .closedBeforeQualified: "close avant d’être qualifiée"
    case .otherCurrency: "est dans une autre devise"
    case .unknownStage: "n’est dans aucune étape connue"
    case .noCost: "sans coût connu"
    case .negativeAmount: "a un paiement ou un coût négatif"
    case .paidBeforeSigned: "facturée ou encaissée avant d’être signée"
    case .leftBeforeEntered: "a quitté une étape avant d’y entrer"
    case .leftBeforeSigned: "quittée par le client avant d’être signée"
    }
  }

  /// How many deals were left out, by reason.
  public func leftOut(_ excluded: [Measure.Exclusion]) -> String {
    var counts: [Measure.Exclusion.Reason: Int] = [:]
    for exclusion in excluded { counts[exclusion.reason, default: 0] += 1 }
    let reasons = Measure.Exclusion.Reason.allCases.compactMap { reason in
      counts[reason].map { "\(figures.whole($0)) (\(self.reason(reason)))" }
    }
    return "Hors calcul\u{A0}: " + list(reasons)
  }

  /// What a figure beside the value is.
  public func part(_ name: Measure.Part.Name, on settings: Settings) -> String {
    switch name {
    case .mean: "moyenne"
    case .median: "médiane"
    case .p90: "neuf sur dix en"
    case .intervalLow: "au moins (95 %)"
    case .intervalHigh: "au plus (95 %)"
    case .openPastClose: "ouvertes en retard"
    case .opportunities: "opportunités"
    case .winRate: "taux de closing"
    case .averageValue: "panier moyen"
    case .cycle: "cycle de vente"
    case .subtotal(let currency): "en \(currency.code)"
    case .stage(let id): settings.stage(id)?.name ?? id.text
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
    }
  }

  /// The goal and how far the value is from it.
  public func goal(_ reading: Reading, better: KPI.Direction) -> String? {
    guard let target = goalValue(reading), let text = goalText(reading) else { return nil }
    let measure = reading.measure
    let bound = "\(text) ou \(better == .higher ? "plus" : "moins")"
    guard let value = measure.value else { return bound }
    guard measure.unit == .rate, let points = figures.points(from: target, to: value) else {
      let isMet = better == .higher ? value >= target : value <= target
      return bound + (isMet ? "\u{A0}: atteint" : "\u{A0}: manqué")
    }
    return "\(bound)\u{A0}: \(points) pt"
  }

  /// The goal alone.
  public func shortGoal(_ reading: Reading) -> String? {
    goalText(reading).map { "obj. " + $0 }
  }

  /// How a figure stands, in a word.
  public func standing(_ status: Reading.Status, better: KPI.Direction) -> String {
    switch status {
    case .ok: "ok"
    case .warn: better == .higher ? "faible" : "élevé"
    case .alert: "agir"
    case .unavailable: unavailable
    }
  }
}
