import PipelineDomain

extension French {
  func advice(_ advice: Advice, on settings: Settings) -> String {
    let stage = { (id: Stage.ID) in quoted(stageName(id, on: settings)) }
    switch advice {
    case .keepGoing: return "Rien ne ressort\u{A0}: continuez ainsi."
    case .setQuota:
      return "Fixez des objectifs à l’équipe\u{A0}: personne ne sait combien suffit."
    case .bringIn(let amount, let currency, let rate):
      return "Générez \(figures.compact(amount, currency)) de nouveau pipeline pour atteindre "
        + "l’objectif, \(atWinRate(rate))."
    case .advance(let id, let rate, let least):
      let work =
        least > 1
        ? "Parmi les étapes d’au moins \(least) affaires, travaillez d’abord \(stage(id))"
        : "Travaillez d’abord l’étape \(stage(id))"
      return "\(work)\u{A0}: seules \(figures.percent(rate)) en sortent vers la suite."
    case .advancePhase(let phase, let rate, let least):
      let work =
        least > 1
        ? "Parmi les phases d’au moins \(least) affaires, travaillez d’abord \(self.phase(phase))"
        : "Travaillez d’abord la phase \(self.phase(phase))"
      return "\(work)\u{A0}: seules \(figures.percent(rate)) vont plus loin."
    case .shorten(let id, let days):
      return "Raccourcissez d’abord l’étape \(stage(id))\u{A0}: les affaires y restent le plus "
        + "longtemps, \(figures.days(days))."
    case .answerLosses(let id, let reason, let number, let total):
      let place = id.map { " à l’étape \(stage($0))" } ?? ""
      let why =
        reason.map { "\u{A0}: \(quoted($0)). Préparez une réponse" }
        ?? ", sans motif. Demandez pourquoi"
      let all = figures.whole(total)
      return "\(count(number, "perdue", "perdues")) sur \(all)\(place)\(why)."
    case .settleCloses(let number):
      return "Clôturez ou replanifiez \(deals(number)) dont la clôture prévue est passée."
    case .redate(let number):
      return "Convenez d’une vraie date de clôture pour \(deals(number)) en glissement."
    case .wake(let number):
      return "Relancez \(count(number, "affaire dormante", "affaires dormantes")), ou clôturez "
        + "celles qui sont perdues."
    case .plan(let number): return "Prévoyez une prochaine action pour \(deals(number))."
    case .workOn(let number):
      return "Appelez ou écrivez pour \(deals(number)) sans activité dans la période."
    case .meet(let number):
      return "Proposez un rendez-vous à \(count(number, "contact", "contacts")) qui "
        + "\(form(number, "n’en a", "n’en ont")) pas eu."
    case .answer(let number):
      return "Répondez à \(count(number, "lead", "leads")) que personne n’a "
        + "\(form(number, "contacté", "contactés"))."
    case .keepPromise(let promise, let rate):
      return "Voyez d’abord \(quoted(promise.text))\u{A0}: seules \(figures.percent(rate)) des "
        + "réponses arrivent à temps."
    case .engage(let number):
      return "Envoyez un contenu utile pour \(deals(number)) sans signal dans la période."
    case .handOver(let number):
      return "Qualifiez ou écartez \(count(number, "MQL", "MQL")) que la vente n’a pas repris."
    case .finish(let number):
      return "Amenez à une décision \(deals(number)) de la cohorte."
    case .weighDeals(let isCarriedByFew):
      return isCarriedByFew
        ? "Quelques grosses affaires portent la moyenne\u{A0}: cherchez-en d’autres du même type."
        : "À lire avec le taux de closing, le cycle et la marge avant de viser plus gros."
    case .compareChannels:
      return "Comparez les canaux et réallouez le budget vers les personas rentables."
    case .keepCustomers:
      return "Occupez-vous des clients à risque avant d’en conquérir de nouveaux."
    case .agreeOnLeads:
      return "Définissez le MQL avec le marketing et revoyez les rejets chaque semaine."
    case .collect: return "Relancez les retards de paiement\u{A0}: signé n’est pas encaissé."
    case .checkMargin:
      return "Regardez la marge par client et par segment\u{A0}: la croissance peut masquer une "
        + "perte."
    }
  }

  func band(_ band: Band, _ verdict: Band.Verdict, in unit: Measure.Unit) -> String {
    let low = limit(band.low, in: unit)
    let range = band.high.map { "\(low) à \(limit($0, in: unit))" } ?? "\(low) ou plus"
    switch verdict {
    case .below: return "\(range)\u{A0}: en dessous"
    case .inside: return "\(range)\u{A0}: dedans"
    case .above: return "\(range)\u{A0}: au-dessus"
    }
  }

  func alert(_ alarm: Alarm) -> String {
    let limit = alarm.goal.alert.map { self.limit($0, in: alarm.unit) } ?? ""
    let condition =
      switch alarm.comparison {
      case .below: "sous \(limit)"
      case .atMost: "\(limit) ou moins"
      case .above: "au-dessus de \(limit)"
      case .atLeast: "\(limit) ou plus"
      }
    guard let window = alarm.goal.window else { return condition }
    let number = figures.whole(window.count) + " "
    let (each, periods) =
      switch window.unit {
      case .week: ("chacune", form(window.count, "dernière semaine", "dernières semaines"))
      case .month: ("chacun", form(window.count, "dernier mois", "derniers mois"))
      case .quarter: ("chacun", form(window.count, "dernier trimestre", "derniers trimestres"))
      case .year: ("chacune", form(window.count, "dernière année", "dernières années"))
      }
    guard window.count > 1 else {
      return "\(condition) sur \(each == "chacun" ? "le" : "la") \(periods)"
    }
    return window.rule == .each
      ? "\(condition) à \(each) des \(number)\(periods)"
      : "\(condition) sur les \(number)\(periods)"
  }

  func alarm(_ alarm: Alarm, on settings: Settings) -> String {
    let state =
      switch alarm.state {
      case .raised: "déclenchée"
      case .quiet: "non déclenchée"
      case .unknown: "trop peu de cas pour le dire"
      }
    return "\(subject(of: alarm, on: settings)) \(alert(alarm))\u{A0}: \(state) "
      + "(\(figures(of: alarm)))"
  }

  func trend(_ alert: TrendAlert, on settings: Settings) -> String {
    let what =
      switch alert.sign {
      case .activity: "Moins d’activités par semaine"
      case .newDeals: "Moins de nouvelles affaires"
      case .demos: "Moins de démos"
      case .openRate: "Moins d’e-mails ouverts"
      case .conversion(let id):
        "Moins d’affaires vont plus loin que \(quoted(stageName(id, on: settings)))"
      case .acquisitionCost: "Un client coûte plus et ne rapporte pas plus"
      }
    let values = [alert.before, alert.after].map { value($0, in: alert.unit, of: .max) }
    let cause =
      switch alert.cause {
      case .troughAhead: "un creux de pipeline dans quelques semaines"
      case .dryingUp: "le pipeline se tarit\u{A0}; alimentez le haut du tunnel"
      case .friction: "une friction dans le formulaire ou un appel à l’action trop faible"
      case .fatigue: "une fatigue de l’audience ou des objets peu pertinents"
      case .unsuitedPitch: "un contenu ou un argumentaire inadapté"
      case .misalignment: "un désalignement entre canaux, personas et offre"
      }
    return "\(what)\u{A0}: \(values[0]) → \(values[1]). À vérifier d’abord\u{A0}: \(cause)."
  }

  private func deals(_ number: Int) -> String {
    count(number, "affaire", "affaires")
  }
}
