package import PipelineDomain

extension Strings {
  /// A circumstance of a deal, as measured on others: `pushed 3 times`.
  package func factor(_ factor: RiskFactor) -> String {
    switch factor {
    case .timeInStage:
      say(
        en: "longer in the stage than 3 of 4 won deals",
        fr: "plus longtemps dans l’étape que 3 affaires gagnées sur 4")
    case .contactFalling:
      say(
        en: "fewer contacts than in the two weeks before",
        fr: "moins de contacts que les deux semaines d’avant")
    case .pushedOnce: pushed(1)
    case .pushedTwice: pushed(2)
    case .pushedOften:
      say(
        en: "pushed \(figures.whole(Pushes.limit)) times or more",
        fr: "repoussée \(figures.whole(Pushes.limit)) fois ou plus")
    case .amountCut: say(en: "amount cut", fr: "montant revu à la baisse")
    case .oneContact: say(en: "one contact only", fr: "un seul contact")
    case .noDecisionMaker: say(en: "no decision maker", fr: "sans décideur")
    case .noNextStep: say(en: "no next step", fr: "sans relance")
    }
  }

  /// The points of a deal and what takes them: `48 points: pushed 3 times or more (3 of 41 won)`; `nil` when
  /// nothing does.
  package func risk(_ risk: DealRisk) -> String? {
    guard let percent = risk.percent, percent > 0 else { return nil }
    let causes = risk.findings.filter { $0.points > Ratio(0) }.map { finding in
      "\(factor(finding.factor)) (\(outcomes(finding.share)))"
    }
    return points(percent) + colon + list(causes)
  }

  /// The points a deal has: `48 points`.
  package func points(_ percent: Int) -> String { count(percent, "point", "points") }

  /// The points a deal has, in a list: `risk 48`.
  package func riskPoints(_ percent: Int) -> String {
    say(en: "risk \(figures.whole(percent))", fr: "risque \(figures.whole(percent))")
  }

  /// The risk of a deal, explained: the deals it is compared with, each circumstance with the outcomes of those
  /// that had it, and the sum.
  package func explanation(of risk: DealRisk, on settings: Settings) -> [String] {
    let name = say(en: "Risk", fr: "Risque") + colon
    let alike = compared(risk, on: settings) + colon
    guard let rate = risk.base.rate, let percent = risk.percent, let chance = risk.chance else {
      return [name + "\(unavailable) (\(alike)\(tooFew(risk.base)))"]
    }
    let share = figures.percent(rate, of: risk.base.decided)
    let heading =
      name + points(percent)
      + say(en: " off a \(share) win rate", fr: " de moins sur un taux de \(share)")
      + " (\(alike)\(outcomes(risk.base)))"
    let lines = risk.findings.map { "  " + line($0) }
    guard percent > 0 else { return [heading] + lines }
    let left = figures.percent(chance, of: risk.base.decided)
    return [heading] + lines + ["  = \(share) − \(percent) = \(left)"]
  }

  /// One circumstance with the outcomes of the deals that had it, and its points.
  private func line(_ finding: DealRisk.Finding) -> String {
    let name = factor(finding.factor) + colon
    guard let rate = finding.share.rate, let (low, high) = finding.share.interval else {
      return name + unavailable + ", " + tooFew(finding.share)
    }
    let cases = finding.share.decided
    let range = "\(figures.percent(low, of: cases)) – \(figures.percent(high, of: cases))"
    let effect = finding.points.scaled(by: 100)?.rounded().map { Int(clamping: $0) } ?? 0
    let verdict =
      effect > 0
      ? "−" + points(effect) : say(en: "no clear effect", fr: "pas d’effet net")
    return name + "\(outcomes(finding.share)), \(figures.percent(rate, of: cases)) (\(range)), "
      + verdict
  }

  /// Outcomes in words: `3 of 41 won`.
  private func outcomes(_ share: RiskShare) -> String {
    say(
      en: "\(figures.whole(share.won)) of \(figures.whole(share.decided)) won",
      fr: "\(count(share.won, "gagnée", "gagnées")) sur \(figures.whole(share.decided))")
  }

  private func tooFew(_ share: RiskShare) -> String {
    let needed = figures.whole(RiskShare.leastSample)
    return say(
      en: "\(figures.whole(share.decided)) closed, \(needed) needed",
      fr: "\(count(share.decided, "clôturée", "clôturées")), \(needed) nécessaires")
  }

  /// The deals a deal is compared with: `deals in Proposal after 30 days`.
  private func compared(_ risk: DealRisk, on settings: Settings) -> String {
    let stage = stageName(risk.stage, on: settings)
    guard !risk.isFromEntry, risk.age.start > 0 else {
      return say(en: "deals that entered \(stage)", fr: "affaires entrées en \(stage)")
    }
    let days = count(risk.age.start, say(en: "day", fr: "jour"), say(en: "days", fr: "jours"))
    return say(en: "deals in \(stage) after \(days)", fr: "affaires en \(stage) après \(days)")
  }

  /// The result of a backtest, in sentences.
  package func backtest(_ test: RiskBacktest, near today: Day) -> [String] {
    guard let from = test.from else {
      return [say(en: "No deals won or lost yet.", fr: "Aucune affaire gagnée ou perdue.")]
    }
    let day = dates.plain(from, near: today)
    let sample = say(
      en: "Learned from \(count(test.taught, "deal", "deals")) closed before \(day); tested on "
        + "\(count(test.judged, "deal", "deals")) closed since "
        + "(\(count(test.snapshots, "snapshot", "snapshots"))); \(figures.whole(test.unrated)) not tested.",
      fr:
        "Appris sur \(count(test.taught, "affaire clôturée", "affaires clôturées")) avant le \(day)\u{A0}; "
        + "testé sur \(count(test.judged, "affaire clôturée", "affaires clôturées")) depuis "
        + "(\(count(test.snapshots, "observation", "observations")))\u{A0}; \(figures.whole(test.unrated)) non testées."
    )
    guard let scores = test.scores else {
      return [
        sample,
        say(
          en: "Backtest n/a: \(figures.whole(RiskShare.leastSample)) tested deals needed.",
          fr:
            "Test n/a\u{A0}: \(figures.whole(RiskShare.leastSample)) affaires testées nécessaires."),
      ]
    }
    let score = { (value: Ratio) in figures.decimal(value, decimals: 3) }
    let brier = say(
      en: "Brier score (0 is perfect): risk \(score(scores.risk)), stage probability "
        + "\(score(scores.stageProbability)), overall win rate \(score(scores.winRate)).",
      fr:
        "Score de Brier (0 = parfait)\u{A0}: risque \(score(scores.risk)), probabilité de l’étape "
        + "\(score(scores.stageProbability)), taux de transformation global \(score(scores.winRate))."
    )
    let range = "\(score(scores.gain)) (\(score(scores.gainLow)) – \(score(scores.gainHigh)))"
    return [sample, brier, verdict(test.verdict, range)]
  }

  private func verdict(_ verdict: RiskBacktest.Verdict, _ gain: String) -> String {
    switch verdict {
    case .better:
      say(
        en: "Risk predicts outcomes better than the stage probability: gain \(gain).",
        fr:
          "Le risque distingue mieux les affaires gagnées que la probabilité de l’étape\u{A0}: gain \(gain)."
      )
    case .worse:
      say(
        en: "Risk predicts outcomes worse than the stage probability: gain \(gain).",
        fr:
          "Le risque distingue moins bien les affaires gagnées que la probabilité de l’étape\u{A0}: "
          + "gain \(gain).")
    case .unclear, .tooFew:
      say(
        en:
          "Risk does not tell won from lost clearly better than the stage probability: gain \(gain).",
        fr:
          "Le risque ne distingue pas nettement mieux les affaires gagnées que la probabilité de l’étape\u{A0}: "
          + "gain \(gain).")
    }
  }
}
