package import PipelineDomain

extension Strings {
  /// What a figure suggests to do, in a sentence.
  package func advice(_ advice: Advice, on settings: Settings) -> String {
    let stage = say(
      en: { (id: Stage.ID) in stageName(id, on: settings) },
      fr: { (id: Stage.ID) in quoted(stageName(id, on: settings)) })
    switch advice {
    case .keepGoing:
      return say(
        en: "Nothing stands out: keep going.",
        fr: "Rien ne ressort\u{A0}: continuez ainsi.")
    case .setQuota:
      return say(
        en: "Give the team quotas: nobody knows how much is enough.",
        fr: "Fixez des objectifs à l’équipe\u{A0}: personne ne sait combien suffit.")
    case .bringIn(let amount, let currency, let rate):
      return say(
        en: "Bring in \(figures.compact(amount, currency)) of new pipeline to reach the quota, "
          + "\(atWinRate(rate)).",
        fr: "Générez \(figures.compact(amount, currency)) de nouveau pipeline pour atteindre "
          + "l’objectif, \(atWinRate(rate)).")
    case .advance(let id, let rate, let least):
      let work = say(
        en: work(on: stage(id), least > 1 ? "stages that \(least) deals or more entered" : nil),
        fr: least > 1
          ? "Parmi les étapes d’au moins \(least) affaires, travaillez d’abord \(stage(id))"
          : "Travaillez d’abord l’étape \(stage(id))")
      return say(
        en: "\(work) first: only \(figures.percent(rate)) go on from it.",
        fr: "\(work)\u{A0}: seules \(figures.percent(rate)) en sortent vers la suite.")
    case .advancePhase(let phase, let rate, let least):
      let place = self.phase(phase)
      let work = say(
        en: work(on: place, least > 1 ? "phases that \(least) deals or more reached" : nil),
        fr: least > 1
          ? "Parmi les phases d’au moins \(least) affaires, travaillez d’abord \(place)"
          : "Travaillez d’abord la phase \(place)")
      return say(
        en: "\(work) first: only \(figures.percent(rate)) go on from it.",
        fr: "\(work)\u{A0}: seules \(figures.percent(rate)) vont plus loin.")
    case .shorten(let id, let days):
      return say(
        en: "Shorten \(stage(id)) first: deals rest there longest, \(figures.days(days)).",
        fr: "Raccourcissez d’abord l’étape \(stage(id))\u{A0}: les affaires y restent le plus "
          + "longtemps, \(figures.days(days)).")
    case .answerLosses(let id, let reason, let number, let total):
      let place = id.map { say(en: " in ", fr: " à l’étape ") + stage($0) } ?? ""
      let why =
        reason.map {
          colon + quoted($0) + say(en: ". Prepare an answer.", fr: ". Préparez une réponse.")
        } ?? say(en: ", no reason given. Ask why.", fr: ", sans motif. Demandez pourquoi.")
      let all = figures.whole(total)
      return say(
        en: "\(figures.whole(number)) of \(all) were lost",
        fr: "\(count(number, "perdue", "perdues")) sur \(all)") + place + why
    case .settleCloses(let number):
      return say(
        en: "Close or redate \(count(number, "deal", "deals")) past the expected close.",
        fr: "Clôturez ou replanifiez \(deals(number)) dont la clôture prévue est passée.")
    case .redate(let number):
      return say(
        en: "Agree on a real close date for \(count(number, "deal", "deals")) that slipped.",
        fr: "Convenez d’une vraie date de clôture pour \(deals(number)) en glissement.")
    case .wake(let number):
      return say(
        en: "Touch \(count(number, "stale deal", "stale deals")), or close what is dead.",
        fr: "Relancez \(count(number, "affaire dormante", "affaires dormantes")), ou clôturez "
          + "celles qui sont perdues.")
    case .plan(let number):
      return say(
        en: "Plan a next step on \(count(number, "deal", "deals")).",
        fr: "Prévoyez une prochaine action pour \(deals(number)).")
    case .workOn(let number):
      return say(
        en: "Call or write on \(count(number, "open deal", "open deals")) nobody worked on.",
        fr: "Appelez ou écrivez pour \(deals(number)) sans activité dans la période.")
    case .meet(let number):
      return say(
        en: "Propose a meeting to \(count(number, "contact", "contacts")) without one so far.",
        fr: "Proposez un rendez-vous à \(count(number, "contact", "contacts")) qui "
          + "\(form(number, "n’en a", "n’en ont")) pas eu.")
    case .answer(let number):
      return say(
        en: "Answer \(count(number, "lead", "leads")) that nobody contacted.",
        fr: "Répondez à \(count(number, "lead", "leads")) que personne n’a "
          + "\(form(number, "contacté", "contactés")).")
    case .keepPromise(let promise, let rate):
      return say(
        en: "Look at “\(promise.text)” first: only \(figures.percent(rate)) are answered in time.",
        fr: "Voyez d’abord \(quoted(promise.text))\u{A0}: seules \(figures.percent(rate)) des "
          + "réponses arrivent à temps.")
    case .engage(let number):
      return say(
        en:
          "Send something useful to \(count(number, "open deal", "open deals")) without a signal.",
        fr: "Envoyez un contenu utile pour \(deals(number)) sans signal dans la période.")
    case .handOver(let number):
      return say(
        en: "Qualify or set aside \(count(number, "MQL", "MQL")) that sales has not taken.",
        fr: "Qualifiez ou écartez \(count(number, "MQL", "MQL")) que la vente n’a pas repris.")
    case .finish(let number):
      return say(
        en: "Bring \(count(number, "open deal", "open deals")) of the cohort to a decision.",
        fr: "Amenez à une décision \(deals(number)) de la cohorte.")
    case .weighDeals(let isCarriedByFew):
      return say(
        en: isCarriedByFew
          ? "A few large deals carry the average: look for more of their kind."
          : "Read it with win rate, cycle and margin before aiming at larger deals.",
        fr: isCarriedByFew
          ? "Quelques grosses affaires portent la moyenne\u{A0}: cherchez-en d’autres du même type."
          : "À lire avec le taux de closing, le cycle et la marge avant de viser plus gros.")
    case .compareChannels:
      return say(
        en: "Compare channels, and move the budget to personas that pay.",
        fr: "Comparez les canaux et réallouez le budget vers les personas rentables.")
    case .keepCustomers:
      return say(
        en: "Look after the customers at risk before winning new ones.",
        fr: "Occupez-vous des clients à risque avant d’en conquérir de nouveaux.")
    case .agreeOnLeads:
      return say(
        en: "Agree with marketing on who is an MQL, and review rejections weekly.",
        fr: "Définissez le MQL avec le marketing et revoyez les rejets chaque semaine.")
    case .collect:
      return say(
        en: "Remind whoever is late: signed is not paid.",
        fr: "Relancez les retards de paiement\u{A0}: signé n’est pas encaissé.")
    case .checkMargin:
      return say(
        en: "Look at margin by client and segment: growth may hide a loss.",
        fr: "Regardez la marge par client et par segment\u{A0}: la croissance peut masquer une "
          + "perte.")
    }
  }

  private func work(on place: String, _ among: String?) -> String {
    among.map { "Of the \($0), work on \(place)" } ?? "Work on \(place)"
  }

  /// The usual range of the field, and where the value lies: `20 % to 30 % in the field: below`.
  package func band(_ band: Band, _ verdict: Band.Verdict, in unit: Measure.Unit) -> String {
    let low = limit(band.low, in: unit)
    let range = say(
      en: band.high.map { "\(low) to \(limit($0, in: unit))" } ?? "\(low) or more",
      fr: band.high.map { "\(low) à \(limit($0, in: unit))" } ?? "\(low) ou plus")
    switch verdict {
    case .below: return say(en: "\(range): below", fr: "\(range)\u{A0}: en dessous")
    case .inside: return say(en: "\(range): within", fr: "\(range)\u{A0}: dedans")
    case .above: return say(en: "\(range): above", fr: "\(range)\u{A0}: au-dessus")
    }
  }

  /// The alert that was set, in a few words: `below 12 % in each of the last 3 weeks`.
  package func alert(_ alarm: Alarm) -> String {
    let limit = alarm.goal.alert.map { self.limit($0, in: alarm.unit) } ?? ""
    let condition =
      switch alarm.comparison {
      case .below: say(en: "below \(limit)", fr: "sous \(limit)")
      case .atMost: say(en: "\(limit) or less", fr: "\(limit) ou moins")
      case .above: say(en: "above \(limit)", fr: "au-dessus de \(limit)")
      case .atLeast: say(en: "\(limit) or more", fr: "\(limit) ou plus")
      }
    guard let window = alarm.goal.window else { return condition }
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

  /// The alert that was set, what it is set on, what it says, and the values that it looked at.
  package func alarm(_ alarm: Alarm, on settings: Settings) -> String {
    let state =
      switch alarm.state {
      case .raised: say(en: "raised", fr: "déclenchée")
      case .quiet: say(en: "not raised", fr: "non déclenchée")
      case .unknown: say(en: "too few cases to tell", fr: "trop peu de cas pour le dire")
      }
    return say(
      en: "\(subject(of: alarm, on: settings)) \(alert(alarm)): \(state) (\(figures(of: alarm)))",
      fr: "\(subject(of: alarm, on: settings)) \(alert(alarm))\u{A0}: \(state) "
        + "(\(figures(of: alarm)))")
  }

  /// What falls or rises, from what to what, and what it usually comes from, in a line.
  package func trend(_ alert: TrendAlert, on settings: Settings) -> String {
    let what =
      switch alert.sign {
      case .activity: say(en: "Fewer activities a week", fr: "Moins d’activités par semaine")
      case .newDeals: say(en: "Fewer new deals", fr: "Moins de nouvelles affaires")
      case .demos: say(en: "Fewer demos", fr: "Moins de démos")
      case .openRate: say(en: "Fewer e-mails opened", fr: "Moins d’e-mails ouverts")
      case .conversion(let id):
        say(
          en: "Fewer deals go on from \(stageName(id, on: settings))",
          fr: "Moins d’affaires vont plus loin que \(quoted(stageName(id, on: settings)))")
      case .acquisitionCost:
        say(
          en: "A client costs more and brings no more",
          fr: "Un client coûte plus et ne rapporte pas plus")
      }
    let values = [alert.before, alert.after].map { value($0, in: alert.unit, of: .max) }
    let cause =
      switch alert.cause {
      case .troughAhead:
        say(
          en: "a trough in the pipeline in a few weeks",
          fr: "un creux de pipeline dans quelques semaines")
      case .dryingUp:
        say(
          en: "the pipeline is drying up; feed the top",
          fr: "le pipeline se tarit\u{A0}; alimentez le haut du tunnel")
      case .friction:
        say(
          en: "the form puts off, or the call to action is too weak",
          fr: "une friction dans le formulaire ou un appel à l’action trop faible")
      case .fatigue:
        say(
          en: "the audience is tired, or the subjects miss it",
          fr: "une fatigue de l’audience ou des objets peu pertinents")
      case .unsuitedPitch:
        say(en: "content or pitch does not fit", fr: "un contenu ou un argumentaire inadapté")
      case .misalignment:
        say(
          en: "channels, personas and offer are not aligned",
          fr: "un désalignement entre canaux, personas et offre")
      }
    return say(
      en: "\(what): \(values[0]) → \(values[1]). Look first: \(cause).",
      fr: "\(what)\u{A0}: \(values[0]) → \(values[1]). À vérifier d’abord\u{A0}: \(cause).")
  }

  private func deals(_ number: Int) -> String { count(number, "affaire", "affaires") }

  /// What an alert is set on: a KPI, and the phase or stage of it if one is named.
  func subject(of alarm: Alarm, on settings: Settings) -> String {
    let name = name(ofKPI: alarm.kpi)
    let part = alarm.key.dropFirst(alarm.kpi.count + 1)
    guard !part.isEmpty else { return name }
    if let phase = Stage.Phase(rawValue: String(part)) { return "\(name), \(self.phase(phase))" }
    return "\(name), \(stageName(Stage.ID(String(part)), on: settings))"
  }

  /// The values an alert looked at, oldest first.
  func figures(of alarm: Alarm) -> String {
    alarm.figures.map { figure in
      figure.value.map { value($0, in: alarm.unit, of: figure.n) } ?? unavailable
    }.joined(separator: ", ")
  }

  /// A limit that is kept in the unit of goals: percent for rates.
  func limit(_ limit: Ratio, in unit: Measure.Unit) -> String {
    unit == .rate ? figures.number(limit) + " %" : value(limit, in: unit, of: .max)
  }

  /// The name of a stage, or its key when the board does not have it.
  func stageName(_ id: Stage.ID, on settings: Settings) -> String {
    settings.stage(id)?.name ?? id.text
  }
}
