extension KPI {
  /// The deals created in the period, whatever their outcome since.
  static let leads = KPI(
    id: "leads", better: .higher, isSnapshot: false, isAdditive: true, rule: createdIn
  ) { facts, period, figure in
    facts.judge(by: createdIn, over: period) { _, _, verdict in
      if verdict == .counts { figure.n += 1 }
    }
    figure.unit = .count
    figure.value = Ratio(figure.n)
  }

  static let createdIn: PipelineFacts.Rule = { facts, index, period in
    guard let created = facts.rows[index].created.known else { return .excluded(.noCreationDay) }
    return period.contains(created) ? .counts : .outside
  }

  /// The deals that became qualified (SQL) in the period (article 001:43).
  static let qualifiedLeads = KPI(
    id: "qualified-leads", better: .higher, isSnapshot: false, isAdditive: true,
    rule: becoming(.sql)
  ) { facts, period, figure in
    facts.judge(by: becoming(.sql), over: period) { _, _, verdict in
      if verdict == .counts { figure.n += 1 }
    }
    figure.unit = .count
    figure.value = Ratio(figure.n)
  }

  /// Of the deals that became MQL in the period, the share that became SQL since (article 003:29, not
  /// the inverse of 000:118).
  ///
  /// A deal created as SQL, or won straight from prospecting, is both. Counts of one cohort: the share cannot
  /// exceed one.
  static let mqlToSQL = KPI(
    id: "mql-to-sql", better: .higher, isSnapshot: false, rule: becoming(.mql)
  ) { facts, period, figure in
    var (qualified, total) = (0, 0)
    facts.judge(by: becoming(.mql), over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      total += 1
      if facts.reaches(.sql, index) != nil { qualified += 1 }
    }
    figure.take(qualified, outOf: total, of: .mql)
    figure.addInterval(qualified, of: total)
  }

  /// Returns the rule of deals that reached that lifecycle, or a later one, in the period.
  static func becoming(_ lifecycle: Stage.Lifecycle) -> PipelineFacts.Rule {
    { facts, index, period in
      let row = facts.rows[index]
      let day = facts.reaches(lifecycle, index)
      if let day, day != .unknown { return period.contains(day) ? .counts : .outside }
      if row.isUndated { return .excluded(.noCreationDay) }
      return day == nil ? .outside : .excluded(.noClosingDay)
    }
  }

  /// The marketing and sales costs of the whole months of the period ÷ the organizations that signed for the
  /// first time in them (articles 000:290 and 003:24).
  ///
  /// Every one of these months needs a cost, or there is no figure. Beside it the spend of each of the two,
  /// and the cost of a customer won through the paid channels: their cost ÷ the new customers whose first
  /// deal came from them. By source it is the cost of the source's own channel ÷ the new customers it
  /// brought. O(deals + months × costs).
  static let cac = KPI(
    id: "cac", better: .lower, isSnapshot: false, rule: inWholeMonths(firstSigned)
  ) { facts, period, figure in
    guard let months = figure.narrow(to: facts) else { return }
    guard let paidMonths = figure.lagged(months, facts) else { return }
    let paid = facts.paidChannels(in: paidMonths)
    var ofPaid = 0
    facts.judge(by: firstSigned, over: months) { index, _, verdict in
      guard verdict == .counts else { return }
      figure.n += 1
      if facts.origins[index].source.flatMap({ paid[$0] }) != nil { ofPaid += 1 }
    }
    guard let sum = figure.spending(in: paidMonths, facts) else { return }
    figure.take(sum, forEachOf: figure.n, .newCustomers, in: facts)
    let channels = facts.spent(in: paidMonths) { !$0.channel.isEmpty }
    figure.add(.paid, channels, dividedBy: ofPaid)
  }

  /// The rule that counts deals that were the first ever signed by their customer, in the period.
  fileprivate static let firstSigned: PipelineFacts.Rule = { facts, index, period in
    let verdict = facts.rows[index].closed(as: .won, in: period)
    guard verdict == .counts else { return verdict }
    guard facts.contracts.isContract(index) else { return .excluded(.leftBeforeSigned) }
    return facts.isFirstSignature(index) ? .counts : .outside
  }
}

extension KPIValue {
  /// Returns the months whose costs won the customers of these months: the same, or as many whole months
  /// earlier as the median cycle is long; `nil`, with the reason set, when the cycle is not known.
  fileprivate mutating func lagged(_ months: Period, _ facts: PipelineFacts) -> Period? {
    guard facts.settings.marketing.lagsByCycle else { return months }
    let cycle = KPI.cycleLength.figure(facts, facts.decidedWindow)
    // 365.25 days a year.
    let lag = cycle.value?.multiplied(by: Ratio(48).divided(by: Ratio(1461)) ?? Ratio(0))
    guard let count = lag?.rounded().flatMap(Int.init(exactly:)) else {
      reason = .missing(KPI.cycleLength.id, because: cycle.reason)
      return nil
    }
    return Period(
      from: months.start.adding(months: -count), to: months.end.adding(months: -count))
  }

  /// Adds the number of customers behind each term of a ratio: revenue is known for customers with recurring
  /// revenue, cost for all new ones. The two are the same people where nobody is in one alone.
  mutating func addCustomers(
    ofLifetime subscribers: Int, ofCost cost: KPIValue, _ facts: PipelineFacts
  ) {
    var recurring = 0
    facts.judge(by: KPI.firstSigned, over: cost.period) { index, _, verdict in
      guard verdict == .counts, let contracts = facts.contracts.begun(by: index) else { return }
      if contracts.contains(where: { $0.recurring != nil }) { recurring += 1 }
    }
    for (name, count) in [
      (.subscribers, subscribers), (.acquired, cost.n), (.acquiredSubscribers, recurring),
    ] as [(Part.Name, Int)] {
      parts.append(Part(name: name, value: Ratio(count), unit: .count))
    }
  }
}

extension KPI {
  /// The marketing cost of the whole months of the period ÷ the deals created in them; beside it, for each
  /// paid channel, its cost ÷ the deals of that source (article 003:27).
  ///
  /// A channel with a cost and no deal has no part. It is no cost of acquisition, whatever article 003:58
  /// calls it: a lead is not a customer. O(deals + months × costs).
  static let cpl = KPI(
    id: "cpl", better: .lower, isSnapshot: false, rule: inWholeMonths(createdIn)
  ) { facts, period, figure in
    guard let months = figure.narrow(to: facts) else { return }
    let channels = facts.paidChannels(in: months, .marketing)
    var leads: [FoldedText: Int] = [:]
    facts.judge(by: createdIn, over: months) { index, _, verdict in
      guard verdict == .counts else { return }
      figure.n += 1
      guard let source = facts.origins[index].source, channels[source] != nil else {
        return
      }
      leads[source, default: 0] += 1
    }
    guard let sum = figure.spending(of: .marketing, in: months, facts) else { return }
    figure.take(sum, forEachOf: figure.n, .created, in: facts)
    for (channel, name) in channels.sorted(by: { $0.value < $1.value }) {
      let cost = facts.spent(in: months) {
        $0.kind == .marketing && channel.isAll(of: $0.channel)
      }
      figure.add(.source(name), cost, dividedBy: leads[channel] ?? 0)
    }
  }
}
