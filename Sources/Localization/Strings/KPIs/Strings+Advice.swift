package import PipelineDomain

extension Strings {
  /// The setting that gives a KPI its value, with its path.
  private func remedy(_ cure: KPIValue.Cure) -> String {
    switch cure {
    case .quota:
      say(
        en: "Set quotas for the team (setting team.NAME.quota).",
        fr: "Fixez des objectifs à l’équipe (réglage team.NOM.quota).")
    case .marketingSources:
      say(
        en: "Set the marketing sources (setting marketing.sources).",
        fr: "Indiquez les sources du marketing (réglage marketing.sources).")
    case .serviceLevels:
      say(en: "Set an SLA target (setting sla).", fr: "Fixez un délai de réponse (réglage sla).")
    }
  }

  /// A recommendation, in a sentence.
  package func advice(_ advice: Advice, on settings: Settings) -> String {
    let stage = say(
      en: { (id: Stage.ID) in stageName(id, on: settings) },
      fr: { (id: Stage.ID) in quoted(stageName(id, on: settings)) })
    switch advice {
    case .keepGoing:
      return say(en: "On track: nothing to do.", fr: "Rien à signaler\u{A0}: continuez ainsi.")
    case .set(let cure): return remedy(cure)
    case .addPipeline(let amount, let currency, let rate):
      return say(
        en: "Build \(figures.compact(amount, currency)) of new pipeline to reach the quota, "
          + "\(atWinRate(rate)).",
        fr: "Générez \(figures.compact(amount, currency)) de nouveau pipeline pour atteindre "
          + "l’objectif, \(atWinRate(rate)).")
    case .advance(let id, let rate, let least):
      let work = say(
        en: work(on: stage(id), least > 1 ? "stages with \(least) deals or more" : nil),
        fr: least > 1
          ? "Parmi les étapes d’au moins \(least) affaires, travaillez d’abord \(stage(id))"
          : "Travaillez d’abord l’étape \(stage(id))")
      return say(
        en: "\(work) first: only \(figures.percent(rate)) advance.",
        fr: "\(work)\u{A0}: seulement \(figures.percent(rate)) avancent.")
    case .advancePhase(let phase, let rate, let least):
      let place = self.phase(phase)
      let work = say(
        en: work(on: place, least > 1 ? "phases with \(least) deals or more" : nil),
        fr: least > 1
          ? "Parmi les phases d’au moins \(least) affaires, travaillez d’abord \(place)"
          : "Travaillez d’abord la phase \(place)")
      return say(
        en: "\(work) first: only \(figures.percent(rate)) advance.",
        fr: "\(work)\u{A0}: seulement \(figures.percent(rate)) avancent.")
    case .shorten(let id, let days):
      return say(
        en: "Shorten \(stage(id)) first: the longest stage, \(figures.days(days)).",
        fr:
          "Raccourcissez d’abord \(stage(id))\u{A0}: l’étape la plus longue, \(figures.days(days))."
      )
    case .answerLosses(let id, let reason, let number, let total):
      let place = id.map { say(en: " in ", fr: " en ") + stageName($0, on: settings) } ?? ""
      let losses = say(
        en: "\(figures.whole(number)) of \(figures.whole(total)) losses\(place)",
        fr: "\(count(number, "perte", "pertes")) sur \(figures.whole(total))\(place)")
      guard let reason else {
        return losses
          + say(en: " without a reason: ask why.", fr: " sans motif\u{A0}: demandez pourquoi.")
      }
      return losses
        + say(
          en: " on “\(reason)”: prepare an objection answer.",
          fr: " pour \(quoted(reason))\u{A0}: préparez une réponse à l’objection.")
    case .settleCloses(let number):
      return say(
        en: "Close or reschedule \(count(number, "deal", "deals")) past the close date.",
        fr: "Clôturez ou reprogrammez \(deals(number)) dont la date de clôture est dépassée.")
    case .redate(let number):
      return say(
        en: "Set a realistic close date on \(count(number, "slipped deal", "slipped deals")).",
        fr:
          "Fixez une date de clôture réaliste pour \(count(number, "affaire décalée", "affaires décalées"))."
      )
    case .wake(let number):
      return say(
        en:
          "Follow up on \(count(number, "stale deal", "stale deals")), or close \(form(number, "it", "them")).",
        fr: "Relancez \(count(number, "affaire dormante", "affaires dormantes")), ou "
          + form(number, "clôturez-la.", "clôturez-les."))
    case .plan(let number):
      return say(
        en: "Set a next step on \(count(number, "deal", "deals")).",
        fr: "Planifiez une relance pour \(deals(number)).")
    case .workOn(let number):
      return say(
        en:
          "Reach out on \(count(number, "open deal", "open deals")) without activity in the period.",
        fr: "Reprenez contact pour \(deals(number)) sans activité dans la période.")
    case .meet(let number):
      return say(
        en: "Propose a meeting to \(count(number, "contact", "contacts")) without one yet.",
        fr: "Proposez un rendez-vous à \(count(number, "contact", "contacts")) qui "
          + "\(form(number, "n’en a", "n’en ont")) pas eu.")
    case .answer(let number):
      return say(
        en: "Contact \(count(number, "unanswered lead", "unanswered leads")).",
        fr: "Répondez à \(count(number, "lead resté", "leads restés")) sans réponse.")
    case .meetSLA(let target, let rate):
      return say(
        en: "Start with “\(target.text)”: only \(figures.percent(rate)) answered in time.",
        fr:
          "Commencez par \(quoted(target.text))\u{A0}: seulement \(figures.percent(rate)) dans les délais."
      )
    case .engage(let number):
      return say(
        en:
          "Send relevant content on \(count(number, "open deal", "open deals")) without a signal.",
        fr: "Envoyez un contenu utile pour \(deals(number)) sans signal dans la période.")
    case .handOver(let number):
      return say(
        en: "Qualify or reject \(count(number, "MQL", "MQLs")) waiting for sales.",
        fr: "Qualifiez ou rejetez \(count(number, "MQL", "MQL")) en attente des commerciaux.")
    case .finish(let number):
      return say(
        en: "Close \(count(number, "open deal", "open deals")) of the cohort.",
        fr: "Faites aboutir \(deals(number)) de la cohorte.")
    case .weighDeals(let isCarriedByFew):
      return say(
        en: isCarriedByFew
          ? "A few large deals drive the average: look for more of the same kind."
          : "Check win rate, sales cycle and margin before aiming for larger deals.",
        fr: isCarriedByFew
          ? "Quelques grosses affaires tirent la moyenne\u{A0}: cherchez-en du même type."
          : "Vérifiez taux de transformation, cycle et marge avant de viser plus gros.")
    case .compareChannels:
      return say(
        en: "Compare channels, and shift budget to profitable personas.",
        fr: "Comparez les canaux et réallouez le budget vers les personas rentables.")
    case .keepCustomers:
      return say(
        en: "Secure the customers at risk before winning new ones.",
        fr: "Sécurisez les clients à risque avant d’en conquérir de nouveaux.")
    case .agreeOnLeads:
      return say(
        en: "Agree on the MQL definition with marketing, and review rejections weekly.",
        fr: "Définissez le MQL avec le marketing et revoyez les rejets chaque semaine.")
    case .collect: return say(en: "Chase overdue invoices.", fr: "Relancez les factures en retard.")
    case .checkMargin:
      return say(
        en: "Check margin by customer and segment: growth can hide a loss.",
        fr: "Vérifiez la marge par client et par segment\u{A0}: la croissance peut masquer une "
          + "perte.")
    }
  }

  private func work(on place: String, _ among: String?) -> String {
    among.map { "Among \($0), work on \(place)" } ?? "Work on \(place)"
  }

  /// The benchmark and the place of the value: `20–30%: in range`.
  package func benchmark(
    _ benchmark: Benchmark, _ verdict: Benchmark.Position, in unit: KPIValue.Unit
  ) -> String {
    let range = range(benchmark, in: unit)
    switch verdict {
    case .below: return range + colon + say(en: "below", fr: "en dessous")
    case .inside: return range + colon + say(en: "in range", fr: "dans la norme")
    case .above: return range + colon + say(en: "above", fr: "au-dessus")
    }
  }

  /// The limit of an alert: `below 12% in each of the last 3 weeks`.
  package func condition(of alert: AlertResult) -> String {
    let limit = alert.goal.alert.map { self.limit($0, in: alert.unit) } ?? ""
    let condition =
      switch alert.comparison {
      case .below: say(en: "below \(limit)", fr: "sous \(limit)")
      case .atMost: say(en: "\(limit) or less", fr: "\(limit) ou moins")
      case .above: say(en: "above \(limit)", fr: "au-dessus de \(limit)")
      case .atLeast: say(en: "\(limit) or more", fr: "\(limit) ou plus")
      }
    guard let window = alert.goal.window else { return condition }
    let isFeminine = window.unit == .week || window.unit == .year
    let (one, several) =
      switch window.unit {
      case .week: say(en: ("week", "weeks"), fr: ("dernière semaine", "dernières semaines"))
      case .month: say(en: ("month", "months"), fr: ("dernier mois", "derniers mois"))
      case .quarter:
        say(en: ("quarter", "quarters"), fr: ("dernier trimestre", "derniers trimestres"))
      case .year: say(en: ("year", "years"), fr: ("dernière année", "dernières années"))
      }
    guard window.count > 1 else {
      return condition
        + say(en: " in the last \(one)", fr: " sur \(isFeminine ? "la" : "le") \(one)")
    }
    let periods = "\(figures.whole(window.count)) \(several)"
    return condition
      + (window.rule == .each
        ? say(
          en: " in each of the last \(periods)",
          fr: " à \(isFeminine ? "chacune" : "chacun") des \(periods)")
        : say(en: " over the last \(periods)", fr: " sur les \(periods)"))
  }

  /// An alert in a line: its KPI, its limit, its state and the values of its periods.
  package func alert(_ alert: AlertResult, on settings: Settings) -> String {
    let state =
      switch alert.state {
      case .raised: say(en: "triggered", fr: "déclenchée")
      case .quiet: say(en: "off", fr: "non déclenchée")
      case .unknown: say(en: "not enough data", fr: "pas assez de données")
      }
    return say(
      en:
        "\(subject(of: alert, on: settings)) \(condition(of: alert)): \(state) (\(figures(of: alert)))",
      fr: "\(subject(of: alert, on: settings)) \(condition(of: alert))\u{A0}: \(state) "
        + "(\(figures(of: alert)))")
  }

  /// A trend in a line: its change and the usual cause.
  package func trend(_ alert: TrendAlert, on settings: Settings) -> String {
    let what =
      switch alert.sign {
      case .activity: say(en: "Activities per week down", fr: "Activités par semaine en baisse")
      case .newDeals: say(en: "New deals down", fr: "Nouvelles affaires en baisse")
      case .demos: say(en: "Demos down", fr: "Démos en baisse")
      case .openRate: say(en: "E-mail open rate down", fr: "Taux d’ouverture en baisse")
      case .conversion(let id):
        say(
          en: "Conversion from \(stageName(id, on: settings)) down",
          fr: "Conversion depuis \(quoted(stageName(id, on: settings))) en baisse")
      case .acquisitionCost:
        say(
          en: "Acquisition cost up, revenue per customer flat",
          fr: "Coût d’acquisition en hausse, revenu par client stable")
      }
    let values = [alert.before, alert.after].map { value($0, in: alert.unit, of: .max) }
    let cause =
      switch alert.cause {
      case .troughAhead:
        say(
          en: "a pipeline gap in a few weeks", fr: "un creux de pipeline dans quelques semaines")
      case .dryingUp:
        say(en: "top-of-funnel volume", fr: "le volume en haut du tunnel")
      case .friction:
        say(
          en: "friction in the form, or a weak call to action",
          fr: "une friction dans le formulaire ou un appel à l’action trop faible")
      case .fatigue:
        say(
          en: "audience fatigue, or weak subject lines",
          fr: "une fatigue de l’audience ou des objets peu pertinents")
      case .unsuitedPitch:
        say(en: "the wrong content or pitch", fr: "un contenu ou un argumentaire inadapté")
      case .misalignment:
        say(
          en: "a mismatch between channels, personas and offer",
          fr: "une incohérence entre canaux, personas et offre")
      }
    return say(
      en: "\(what): \(values[0]) → \(values[1]). Check first: \(cause).",
      fr: "\(what)\u{A0}: \(values[0]) → \(values[1]). À vérifier d’abord\u{A0}: \(cause).")
  }

  private func deals(_ number: Int) -> String { count(number, "affaire", "affaires") }

  /// The KPI of an alert, with its phase or stage if one is named.
  func subject(of alert: AlertResult, on settings: Settings) -> String {
    let name = name(ofKPI: alert.kpi)
    let part = alert.key.dropFirst(alert.kpi.count + 1)
    guard !part.isEmpty else { return name }
    if let phase = Stage.Phase(rawValue: String(part)) { return "\(name), \(self.phase(phase))" }
    return "\(name), \(stageName(Stage.ID(String(part)), on: settings))"
  }

  /// The values of the periods of an alert, oldest first.
  func figures(of alert: AlertResult) -> String {
    alert.figures.map { figure in
      figure.value.map { value($0, in: alert.unit, of: figure.n) } ?? unavailable
    }.joined(separator: ", ")
  }

  /// A limit that is kept in the unit of goals: percent for rates.
  func limit(_ limit: Ratio, in unit: KPIValue.Unit) -> String {
    unit == .rate ? figures.number(limit) + figures.percentSign : value(limit, in: unit, of: .max)
  }
}
