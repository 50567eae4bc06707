package import PipelineDomain

extension Strings {
  /// A trait of a persona: `pain points`.
  package func trait(_ trait: Persona.Trait) -> String {
    switch trait {
    case .pains: say(en: "pain points", fr: "points de douleur")
    case .criteria: say(en: "decision criteria", fr: "critères de décision")
    case .objections: say(en: "common objections", fr: "objections fréquentes")
    }
  }

  /// The label of the campaign of a deal.
  package var campaignCaption: String { say(en: "campaign", fr: "campagne") }

  /// A campaign in a line: its audience, its hook and its call to action.
  package func campaign(_ campaign: Campaign) -> String {
    say(
      en: "to \(campaign.audience): \(campaign.hook) → \(campaign.callToAction)",
      fr: "pour \(campaign.audience)\u{A0}: \(campaign.hook) → \(campaign.callToAction)")
  }

  /// The replies to e-mails, and whether that is engagement.
  package func replies(_ rate: ReplyRate) -> String {
    say(
      en: "\(figures.whole(rate.replies)) of \(count(rate.sent, "e-mail", "e-mails")) answered"
        + (rate.isEngaged ? ": engaged" : ""),
      fr:
        "\(count(rate.replies, "réponse", "réponses")) pour \(count(rate.sent, "e-mail", "e-mails"))"
        + (rate.isEngaged ? "\u{A0}: engagé" : ""))
  }

  /// The state of an experiment.
  package func state(_ state: Experiment.State) -> String {
    switch state {
    case .planned: say(en: "planned", fr: "prévu")
    case .running: say(en: "running", fr: "en cours")
    case .measured: say(en: "measured", fr: "mesuré")
    case .decided: say(en: "decided", fr: "décidé")
    }
  }

  /// The decision on an experiment.
  package func decision(_ choice: Experiment.Decision.Choice) -> String {
    switch choice {
    case .generalise: say(en: "roll out", fr: "généraliser")
    case .iterate: say(en: "iterate", fr: "itérer")
    case .abandon: say(en: "abandon", fr: "abandonner")
    }
  }

  /// The result of an experiment: the rates, the difference with its interval, and whether it is robust.
  package func result(_ result: Experiment.Result) -> String {
    let counts = say(en: counts(of: result, of: "of"), fr: counts(of: result, of: "sur"))
    guard let difference = result.difference else {
      return say(en: "\(counts): sample size missing", fr: "\(counts)\u{A0}: effectif manquant")
    }
    let verdict = say(
      en: difference.isRobust ? "significant" : "not significant",
      fr: difference.isRobust ? "significatif" : "non significatif")
    return say(
      en: "\(counts): \(points(difference, "points", to: "to")), \(verdict)",
      fr: "\(counts)\u{A0}: \(points(difference, "points", to: "à")), \(verdict)")
  }

  /// A task of a plan.
  package func task(_ item: ActionPlan.Item) -> String {
    let month = say(
      en: item.month.map { "month \($0): " } ?? "",
      fr: item.month.map { "mois \($0)\u{A0}: " } ?? "")
    let task =
      switch item.kind {
      case .audit: say(en: "audit the funnel", fr: "auditer le tunnel")
      case .objectives:
        say(
          en: "set one objective and one KPI per stage",
          fr: "fixer un objectif et un indicateur par étape")
      case .qualification:
        say(en: "share the qualification rules", fr: "partager les règles de qualification")
      case .measure: say(en: "measure", fr: "mesurer")
      case .bottleneck: say(en: "choose one bottleneck", fr: "choisir un goulot d’étranglement")
      case .test: say(en: "test one improvement per stage", fr: "tester une amélioration par étape")
      case .document: say(en: "document the tests", fr: "documenter les tests")
      case .decide:
        say(
          en: "decide: roll out, iterate or abandon",
          fr: "décider\u{A0}: généraliser, itérer ou abandonner")
      case .improvements:
        say(
          en: "put the first improvements in place",
          fr: "mettre en place les premières améliorations")
      case .tools:
        say(
          en: "review tools and sources of truth",
          fr: "revoir les outils et les sources de référence")
      }
    return month + task
  }

  /// The counts of both sides: `12 of 120 → 30 of 118`.
  func counts(of result: Experiment.Result, of word: String) -> String {
    [result.control, result.variant]
      .map { "\(figures.whole($0.successes)) \(word) \(figures.whole($0.trials))" }
      .joined(separator: " → ")
  }

  /// A difference with its interval: `+15.4 points (5.1 to 25.5)`.
  func points(_ difference: RateDifference, _ unit: String, to word: String) -> String {
    let sign = difference.value.numerator > 0 ? "+" : ""
    let texts = [difference.value, difference.low, difference.high].map { share in
      share.scaled(by: 100).map { figures.decimal($0, decimals: 1) } ?? unavailable
    }
    return "\(sign)\(texts[0]) \(unit) (\(texts[1]) \(word) \(texts[2]))"
  }
}
