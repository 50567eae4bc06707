import PipelineDomain

/// A builder of the changes that bring the costs, quotas or rates of a table onto a board.
struct RecordBuilder {
  private let board: Board
  private let cells: RecordCells
  private let file: String
  private let header: [String]
  private let options: ImportOptions
  private(set) var log: ImportIssueLog
  /// The team with the quotas.
  private(set) var team: [Member]
  private(set) var changes: [Change] = []
  /// The numbers of what is new, changes, and is there as in the file.
  private(set) var (added, updated, same) = (0, 0, 0)
  /// The mark of everything the import makes, so that undo takes back all of it.
  let mark: HistoryEntry.ID
  /// The names that stand for themselves or others, folded.
  private let aliases: StageAliases

  init(
    _ board: Board, _ cells: RecordCells, file: String, header: [String], options: ImportOptions,
    log: ImportIssueLog
  ) {
    self.board = board
    self.cells = cells
    self.file = file
    self.header = header
    self.options = options
    self.log = log
    team = board.settings.team
    aliases = StageAliases(options.spellings)
    mark = ImportKeys.mark(of: file, onto: board, at: options.now)
  }

  mutating func build(_ kind: ImportKind) {
    switch kind {
    case .deals: break
    case .costs: buildCosts()
    case .quotas: buildQuotas()
    case .rates: buildRates()
    }
  }

  /// Reads every entry; those that cannot be read are noted.
  private mutating func forEach(
    _ body: (inout RecordBuilder, RecordCells.Entry) throws(ImportIssue.Refusal) -> Void
  ) {
    for entry in cells.entries {
      do throws(ImportIssue.Refusal) {
        try body(&self, entry)
      } catch {
        note(.refused(error), entry)
      }
    }
  }

  // MARK: Costs

  /// The things that tell a cost.
  private struct CostKey: Hashable {
    let month: Day
    let channel: FoldedText
    let kind: Cost.Kind
    let currency: Currency

    init(_ cost: Cost) {
      month = cost.month
      channel = FoldedText(cost.channel)
      kind = cost.kind
      currency = cost.amount.currency
    }
  }

  private mutating func buildCosts() {
    let channels = board.settings.sources + board.settings.costs.standing.map(\.channel)
    var places: [CostKey: Int] = [:]
    var wanted: [(cost: Cost, entry: RecordCells.Entry)] = []
    forEach { builder, entry throws(ImportIssue.Refusal) in
      let month = try builder.cells.month(entry)
      let kind = try builder.costKind(entry)
      let channel = builder.cells.text(.channel, entry)
      let name =
        channel.isEmpty ? "" : try builder.name(channel, in: .sources, known: channels, entry).name
      let cost = Cost(
        id: "", month: month, channel: name, kind: kind, amount: try builder.money(entry),
        note: builder.cells.text(.note, entry), at: builder.options.now, by: builder.options.author)
      guard let place = places[CostKey(cost)] else {
        places[CostKey(cost)] = wanted.count
        wanted.append((cost, entry))
        return
      }
      let (sum, isOver) = wanted[place].cost.amount.minorUnits
        .addingReportingOverflow(cost.amount.minorUnits)
      guard !isOver else { throw .unreadable(.amount(entry.row[entry.index])) }
      wanted[place].cost.amount = Money(minorUnits: sum, currency: cost.amount.currency)
      if wanted[place].cost.note.isEmpty { wanted[place].cost.note = cost.note }
      builder.note(.addedUp, entry)
    }
    let all = Dictionary(
      board.settings.costs.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let standing = Dictionary(grouping: board.settings.costs.standing, by: CostKey.init)
    for (var cost, entry) in wanted {
      let there = standing[CostKey(cost)] ?? []
      let sum = there.reduce(Int128(0)) { $0 + Int128($1.amount.minorUnits) }
      if !there.isEmpty, sum == Int128(cost.amount.minorUnits) {
        same += 1
      } else if there.count > 1 {
        note(.refused(.severalThere(there.count)), entry)
      } else if var known = there.first {
        note(.amountChanged(from: known.amount, to: cost.amount), entry)
        known.amount = cost.amount
        if !cost.note.isEmpty { known.note = cost.note }
        updated += 1
        put(.cost(known), over: there.first.map { .cost($0) })
      } else {
        let key = StableKey.hash(
          "cost", options.source, "\(cost.month)", FoldedText(cost.channel).text,
          cost.kind.rawValue, cost.amount.currency.code)
        cost.id = Cost.ID(
          fresh(key) { key in all[Cost.ID(key)].map { !$0.isWithdrawn } ?? false })
        added += 1
        put(.cost(cost), over: all[cost.id].map { .cost($0) })
      }
    }
  }

  private func costKind(_ entry: RecordCells.Entry) throws(ImportIssue.Refusal) -> Cost.Kind {
    let text = cells.text(.kind, entry)
    guard !text.isEmpty else { throw .missing(.kind) }
    let letters = text.foldedLetters
    guard let kind = Cost.Kind.allCases.first(where: { RecordBuilder.words($0).contains(letters) })
    else { throw .unreadableCell(.kind, text) }
    return kind
  }

  /// The words for a side that spends, folded, in the languages of headings.
  private static func words(_ kind: Cost.Kind) -> Set<String> {
    switch kind {
    case .marketing: ["marketing", "mktg", "mkt", "markt", "mercadotecnia", "marketingkosten"]
    case .sales:
      [
        "sales", "sale", "selling", "vente", "ventes", "commercial", "commerciale", "vertrieb",
        "verkauf", "ventas", "comercial", "vendite", "vendas", "verkoop", "sale",
      ]
    }
  }

  // MARK: Quotas

  private mutating func buildQuotas() {
    var lines: [String: Int] = [:]
    forEach { builder, entry throws(ImportIssue.Refusal) in
      let text = builder.cells.text(.member, entry)
      guard !text.isEmpty else { throw .missing(.member) }
      let period = try builder.cells.period(entry)
      let amount = try builder.money(entry)
      guard amount.minorUnits != 0 else {
        return builder.note(.meansNothing(entry.row[entry.index]), entry)
      }
      guard amount.minorUnits > 0 else {
        throw .unreadable(.amount(entry.row[entry.index]))
      }
      let (name, isNew) = try builder.name(
        text, in: .team, known: builder.team.map(\.name), entry)
      let key = "\(FoldedText(name).text)\u{1F}\(period?.description ?? "")"
      if let line = lines[key] { throw .repeated(asLine: line) }
      lines[key] = entry.row.line
      if isNew { builder.team.append(Member(name: name)) }
      guard let place = builder.team.firstIndex(where: { $0.name == name }) else { return }
      let known = builder.quota(of: builder.team[place], in: period)
      if known == amount {
        builder.same += 1
        return
      }
      if let known {
        builder.note(.amountChanged(from: known, to: amount), entry)
        builder.updated += 1
      } else {
        builder.added += 1
      }
      if let period {
        builder.team[place][period] = amount
      } else {
        builder.team[place].quota = amount
      }
    }
  }

  private func quota(of member: Member, in period: Period?) -> Money? {
    if let period { member[period] } else { member.quota }
  }

  // MARK: Rates

  /// The things that tell a rate.
  private struct RateKey: Hashable {
    let day: Day
    let from: Currency
    let to: Currency
  }

  private mutating func buildRates() {
    let all = Dictionary(board.settings.rates.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    // Of two rates of a day the one recorded later holds.
    let standing = Dictionary(
      board.settings.rates.standing.sorted { $0.at < $1.at }
        .map { (RateKey(day: $0.day, from: $0.from, to: $0.to), $0) }, uniquingKeysWith: { $1 })
    var lines: [RateKey: Int] = [:]
    forEach { builder, entry throws(ImportIssue.Refusal) in
      let (from, to, rate) = try builder.cells.rate(entry)
      let day = try builder.cells.day(entry)
      guard from != to else { return builder.note(.rateOfItself(from), entry) }
      let key = RateKey(day: day, from: from, to: to)
      if let line = lines[key] { throw .repeated(asLine: line) }
      lines[key] = entry.row.line
      guard var known = standing[key] else {
        let id = ExchangeRate.ID(
          builder.fresh(StableKey.hash("rate", "\(day)", from.code, to.code)) { key in
            all[ExchangeRate.ID(key)].map { !$0.isWithdrawn } ?? false
          })
        let made = ExchangeRate(
          id: id, day: day, from: from, to: to, rate: rate, at: builder.options.now,
          by: builder.options.author)
        guard let made else { throw .unreadableCell(.rate, entry.row[entry.index]) }
        builder.added += 1
        return builder.put(.rate(made), over: all[id].map { .rate($0) })
      }
      guard known.rate.reduced != rate.reduced else {
        builder.same += 1
        return
      }
      builder.note(.rateChanged(from: known.rate, to: rate), entry)
      known.rate = rate
      builder.updated += 1
      builder.put(.rate(known), over: standing[key].map { .rate($0) })
    }
  }

  // MARK: Parts

  private mutating func money(_ entry: RecordCells.Entry) throws(ImportIssue.Refusal) -> Money {
    var isRounded = false
    let money = try cells.money(entry, isRounded: &isRounded)
    if isRounded { note(.rounded, entry) }
    return money
  }

  /// Returns a name of the file as the board spells it, and true for one that it does not have and takes.
  private mutating func name(
    _ text: String, in list: Field.NameList, known: [String], _ entry: RecordCells.Entry
  ) throws(ImportIssue.Refusal) -> (name: String, isNew: Bool) {
    let meant = aliases.meaning(of: text)
    if let listed = known.named(meant, \.self) { return (listed, false) }
    guard options.takesNewNames || board.settings.names(in: list).isEmpty || aliases.keeps(meant)
    else {
      throw .unknownName(text, list)
    }
    if list == .team {
      note(.memberAdded(meant), entry)
    } else if !board.settings.sources.isEmpty {
      note(.newName(.source, meant), entry)
    }
    return (meant, true)
  }

  /// Returns a key that is not taken, derived from one.
  private func fresh(_ key: String, isTaken: (String) -> Bool) -> String {
    var key = key
    while isTaken(key) { key = StableKey.hash(key) }
    return key
  }

  private mutating func put(_ record: Record, over found: Record?) {
    var entry = HistoryEntry(
      id: HistoryEntry.ID(StableKey.hash("record", mark.text, "\(changes.count)")),
      at: options.now, by: options.author, changes: [])
    entry.bulk = mark
    changes.append(Change(.record(record.id, before: found, after: record), entry: entry))
  }

  private mutating func note(_ kind: ImportIssue.Kind, _ entry: RecordCells.Entry) {
    log.note(
      kind, in: file, column: entry.spread == nil ? nil : header[entry.index],
      line: entry.row.line)
  }
}
