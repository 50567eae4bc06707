import PipelineDomain

/// A builder of the changes that add the deals of rows, in chronological order.
struct DealBuilder {
  private let board: Board
  private let sides: SideTables
  private let format: ImportFormat
  private let columns: ImportColumns
  private let file: String
  let options: ImportOptions
  var stages: StageMatch
  /// The numbers of keys from which those of activities begin.
  static let activityNumber = 1_000
  /// The board whose names are known: the given one, or a new one before the rows added to its team.
  private let known: Board
  /// The names looked up so far, by field: true for a new one.
  private var newNames: [Field: [String: Bool]] = [:]

  private(set) var log: ImportIssueLog
  private(set) var dealCount = 0
  /// The number of deals on the board that change.
  private(set) var updateCount = 0
  var changes: [Change] = []
  /// The mark of everything the import adds or changes, so that undo takes back all of it; the past of a new
  /// deal goes with the deal.
  let mark: HistoryEntry.ID
  /// The place of the change that opened the deal being built.
  var opened = 0
  /// The organizations by name; those of one name in the order of their keys.
  private var organizations: [FoldedText: [Organization]]
  private var newOrganizations: [Organization.ID: Organization] = [:]
  var keys: ImportKeys
  private var match: DealMatch
  private var people: ContactBuilder
  private var lines: [Deal.ID: Int] = [:]

  /// The fields that are copied from their cells.
  static let taken = ImportField.fields.filter { field in
    field.definition.access == .typed
      && ![.title, .organization, .amount, .probability, .expectedClose].contains(field)
  }

  init(
    board: Board, team: [Member], sides: SideTables, format: ImportFormat, columns: ImportColumns,
    file: String, options: ImportOptions, log: ImportIssueLog
  ) {
    self.board = board
    self.sides = sides
    self.format = format
    self.columns = columns
    self.file = file
    self.options = options
    self.log = log
    stages = StageMatch(board.settings, options.aliases)
    var known = board
    known.settings.team = team
    self.known = known
    organizations = Dictionary(
      grouping: board.organizations.values.sorted { $0.id < $1.id }, by: { FoldedText($0.name) })
    match = DealMatch(board, in: options.zone)
    keys = ImportKeys(board: board, format: format, source: options.source)
    mark = ImportKeys.mark(of: file, onto: board, at: options.now)
    people = ContactBuilder(board, keys: keys, mark: mark, options: options)
  }

  /// The changes by their moment, those of one moment in the order of the file; an organization comes with
  /// its first deal.
  var chronological: [Change] {
    var waiting = newOrganizations
    return people.changes
      + changes.indices.sorted { (changes[$0].entry.at, $0) < (changes[$1].entry.at, $1) }
      .map { index in
        var change = changes[index]
        let customer = change.newDeal?.organization ?? change.entry.newOrganization
        change.newOrganization = customer.flatMap { waiting.removeValue(forKey: $0) }
        return change
      }
  }

  /// Adds or updates the deal of a row, or an issue with the reason there is none.
  mutating func add(_ row: ImportRow, rank: Rank) {
    var key = keys.deal(row)
    // A deal whose import was undone can be imported again.
    while board[key]?.isCreationUndone == true { key = ImportKeys.next(after: key) }
    if let first = lines[key] {
      note(.refused(.sameKey(asLine: first)), row)
      return
    }
    lines[key] = row.line
    let (id, known) = find(row, key: key)
    do throws(ImportIssue.Refusal) {
      guard let known else { return try add(row, as: id, rank: rank) }
      guard options.updates, !known.isRemoved, try update(known, from: row) else {
        note(.alreadyThere, row)
        return
      }
      updateCount += 1
    } catch {
      note(.refused(error), row)
    }
  }

  /// Returns the key of the deal of a row, and the deal when it is on the board: by the key of its program,
  /// unless that is another deal's there, else by title, organization and creation.
  private mutating func find(_ row: ImportRow, key: Deal.ID) -> (id: Deal.ID, known: Deal?) {
    let organization = spelled(row, .field(.organization)) ?? row.text(.organization)
    let title =
      row.text(.title).isEmpty
      ? ImportPlan.title(spelled(row, .product) ?? row.product, organization, id: row.id)
      : row.text(.title)
    if let deal = board[key] {
      if row.id.isEmpty || match.isSame(deal, as: title, at: organization) {
        match.drop(deal)
        return (key, deal)
      }
      let id = keys.deal(ofOtherProgram: row)
      if let own = board[id] { return (id, own) }
      note(.sameKeyOtherDeal, row, .id)
      return (id, nil)
    }
    guard row.id.isEmpty,
      let deal = match.take(title, at: organization, created: row.created?.day)
    else { return (key, nil) }
    note(.knownByName, row)
    return (deal.id, deal)
  }

  private mutating func add(
    _ row: ImportRow, as id: Deal.ID, rank: Rank
  ) throws(ImportIssue.Refusal) {
    var row = row
    for field in ImportField.fields {
      if let value = row.values[field] { row.values[field] = try checked(value, of: field, row) }
    }
    let today = options.zone.day(of: options.now)
    if let created = row.created, options.zone.day(of: created.at) > today {
      throw .refused(.createdAfterEntry(today))
    }
    let place = try stages.place(of: row)
    let closing = place.isClosed ? row.closing : nil
    if place.isClosed, closing == nil { throw .noClosingDay }
    // Rows loaded in bulk have the day of the load as creation, which can be later than their closing.
    let creation = row.created.flatMap { ($0.day <= closing?.day ?? $0.day) ? $0 : nil }
    let product = canonical(row, .product)
    let name = canonical(row, .field(.organization))
    let title =
      row.text(.title).isEmpty ? ImportPlan.title(product, name, id: row.id) : row.text(.title)
    guard !title.isEmpty else { throw .refused(.emptyText(.title)) }
    let visits = visits(of: row, place, from: creation, until: closing)
    var deal = Deal(id: id, title: title, stage: visits.first?.stage ?? place.before.id, rank: rank)
    deal.organization = organization(named: name)
    if let contact = people.contact(of: row, at: deal.organization) {
      deal.stakeholders = [contact: .other]
    }
    for field in DealBuilder.taken { _ = deal.set(field, to: row.values[field] ?? .none) }
    deal.customFields = row.custom
    deal.tags += product.isEmpty ? [] : [product]
    deal.expectedClose = place.isClosed ? row.values[.expectedClose]?.day : row.expectedClose
    if !place.isClosed { tellOpen(&deal, row, product: product) }
    let created = [creation?.at, visits.first?.at].compactMap(\.self).min()
    begin(deal, row, at: created)
    for visit in visits.dropFirst() where visit.stage != deal.stage {
      record(&deal, at: visit.at, row) { $0.stage = visit.stage }
    }
    if let closing {
      let amount = amount(of: row, isWon: place.stage.outcome == .won)
      if amount == nil, place.stage.outcome == .won { note(.noAmount, row) }
      let last = visits.last?.at ?? created ?? closing.at
      record(&deal, at: max(closing.at, last), row) { closed in
        closed.stage = place.stage.id
        closed.closedOn = closing.day
        closed.amount = amount
        if place.stage.outcome != .won {
          _ = closed.set(.lossReason, to: row.values[.lossReason] ?? .none)
        }
      }
    }
    logActivities(of: row, on: deal)
    if !place.isClosed {
      touch(deal, row, after: visits.last?.at ?? created)
      if !row.text(.lossReason).isEmpty { note(.lossReasonOfOpen, row, .field(.lossReason)) }
    }
    dealCount += 1
    noteBlanks(row, place, created: created)
    if let closing, closing.day > today { note(.closedAhead, row) }
  }

  private mutating func tellOpen(_ deal: inout Deal, _ row: ImportRow, product: String) {
    deal.amount = amount(of: row, isWon: false)
    estimate(&deal, row, product: product)
    _ = deal.set(.probability, to: row.values[.probability] ?? .none)
    deal.nextStep = nextStep(of: row)
  }

  /// Returns the dated stages of a row that are open, oldest first; none when they contradict the stage of
  /// the deal.
  private mutating func visits(
    of row: ImportRow, _ place: StageMatch.Place, from creation: Moment?, until closing: Moment?
  ) -> [(stage: Stage.ID, at: Instant)] {
    if row.entries.isEmpty, let entered = row.stageEntered {
      return visits(entering: place, at: entered, row, from: creation, until: closing)
    }
    let visits = row.entries.compactMap { entry -> (stage: Stage.ID, at: Instant)? in
      guard let stage = stages.openStage(entry.stage), entry.at.day <= closing?.day ?? entry.at.day
      else { return nil }
      return (stage.id, entry.at.at)
    }
    guard let last = visits.last, !place.isClosed, last.stage != place.stage.id else {
      return visits
    }
    note(.stageDatesDisagree, row)
    return []
  }

  /// Returns the visits of a deal of which the entry into its present stage is known alone.
  private mutating func visits(
    entering place: StageMatch.Place, at entered: Moment, _ row: ImportRow, from creation: Moment?,
    until closing: Moment?
  ) -> [(stage: Stage.ID, at: Instant)] {
    guard let creation, creation.day < entered.day, entered.day <= closing?.day ?? entered.day,
      let first = stages.first(of: place.before), first.id != place.before.id
    else { return [] }
    note(.firstStageAssumed, row)
    return [(first.id, creation.at), (place.before.id, entered.at)]
  }

  /// Begins the deal's history at its creation. When that is unknown the deal has an entry of the import
  /// without any changes.
  private mutating func begin(_ deal: Deal, _ row: ImportRow, at created: Instant?) {
    opened = changes.count
    let at = created ?? min(options.now, row.closing?.at ?? options.now)
    var entry = HistoryEntry(
      id: keys.entry(deal.id, 0), at: at, by: options.author,
      changes: created == nil ? [] : deal.changes(from: nil))
    entry.bulk = mark
    changes.append(Change(deal: deal.id, entry: entry, adding: [.deal(deal)]))
  }

  /// The fields that change on the way of an imported deal through its stages.
  private static let ofCourse = Field.allCases.filter {
    [.stage, .amount, .closedOn, .lossReason].contains($0)
  }

  /// Changes the deal in some of these fields, with the change that records it.
  private mutating func record(
    _ deal: inout Deal, at: Instant, _ row: ImportRow, _ change: (inout Deal) -> Void
  ) {
    let before = deal
    change(&deal)
    var entry = HistoryEntry(
      id: keys.entry(deal.id, changes.count - opened), at: at, by: author(of: row),
      changes: deal.changes(from: before, among: DealBuilder.ofCourse))
    // Undo tells it by the mark from what its author does later.
    entry.bulk = mark
    changes.append(Change(deal: deal.id, entry: entry))
  }

  /// Records changes of a deal of the board, made now.
  mutating func record(_ fields: [FieldChange], of deal: Deal) {
    var entry = HistoryEntry(
      id: keys.entry(deal.id, deal.history.count), at: options.now, by: options.author,
      changes: fields)
    entry.bulk = mark
    changes.append(Change(deal: deal.id, entry: entry))
  }

  func author(of row: ImportRow) -> String {
    row.text(.owner).isEmpty ? options.author : row.text(.owner)
  }

  mutating func amount(of row: ImportRow, isWon: Bool) -> Money? {
    let amount = row.values[.amount]?.money
    guard amount?.minorUnits == 0, !isWon else { return amount }
    note(.zeroIsUnknown, row, .field(.amount))
    return nil
  }

  private mutating func estimate(_ deal: inout Deal, _ row: ImportRow, product: String) {
    guard deal.amount == nil else { return }
    let price = sides.products[product.foldedLetters].flatMap {
      AmountParser(board.settings.currency).money($0.price)
    }
    guard options.estimatesAmounts, let price else {
      note(.noAmount, row)
      return
    }
    deal.amount = price
    deal.tags.append("estimated")
    note(.estimated, row)
  }

  /// Returns the next step with its day; a day alone, as some programs export it, is that of some activity.
  mutating func nextStep(of row: ImportRow) -> NextStep? {
    let what = row.text(.nextStep)
    guard let due = row.nextStepDue else {
      if !what.isEmpty { note(.nextStepWithoutDay(what), row, .field(.nextStep)) }
      return nil
    }
    if what.isEmpty { note(.nextStepUnnamed, row, .nextStepDue) }
    return NextStep(what: what.isEmpty ? "activity" : what, due: due)
  }

  /// Returns the value of a cell as the board spells it; refused as the same typed value would be. A name
  /// that would need confirmation is accepted and reported.
  mutating func checked(
    _ value: FieldValue, of field: Field, _ row: ImportRow
  ) throws(ImportIssue.Refusal) -> FieldValue {
    let checked: FieldValue
    do throws(Refusal) {
      checked = try board.checked(Action.Edit(field, value)).value
    } catch {
      throw .refused(error)
    }
    guard case .text(let name) = checked else { return checked }
    if case .text(let text) = value, text != name {
      note(.readAs(from: text, to: name), row, .field(field))
    }
    let isNew = newNames[field]?[name] ?? !known.knows(name, as: field)
    newNames[field, default: [:]][name] = isNew
    if isNew { note(.newName(field, name), row, .field(field)) }
    return checked
  }

  /// Returns the spelling that the side table has of a cell.
  private func spelled(_ row: ImportRow, _ field: ImportField) -> String? {
    field == .product
      ? sides.products.isEmpty ? nil : sides.products[row.product.foldedLetters]?.name
      : sides.accounts.isEmpty ? nil : sides.accounts[row.text(.organization).foldedLetters]?.name
  }

  /// Returns the text of a cell, in the spelling of the side table when that has it.
  mutating func canonical(_ row: ImportRow, _ field: ImportField) -> String {
    let text = field == .product ? row.product : row.text(.organization)
    guard let known = spelled(row, field), known != text else { return text }
    note(.readAs(from: text, to: known), row, field)
    return known
  }

  /// Returns the organization of that name: the board's, one of this import, or a new one.
  mutating func organization(named name: String) -> Organization.ID? {
    guard !name.isEmpty else { return nil }
    let folded = FoldedText(name)
    if let known = organizations[folded]?.named(name, \.name) { return known.id }
    let letters = name.foldedLetters
    let account = sides.accounts[letters]
    let new = Organization(
      id: keys.organization(letters), name: name, sector: account?.sector ?? "",
      country: account?.country ?? "")
    organizations[folded] = [new]
    newOrganizations[new.id] = new
    return new.id
  }

  private mutating func noteBlanks(
    _ row: ImportRow, _ place: StageMatch.Place, created: Instant?
  ) {
    if row.text(.title).isEmpty, columns.has(.field(.title)) {
      note(.untitled, row, .field(.title))
    }
    for field in [Field.organization, .owner, .stage]
    where row.text(field).isEmpty && columns.has(.field(field)) {
      note(.blank(.field(field)), row, .field(field))
    }
    if created == nil { note(place.isClosed ? .creationUnknown : .undated, row) }
  }

  mutating func note(
    _ kind: ImportIssue.Kind, _ row: ImportRow, _ field: ImportField? = nil
  ) {
    log.note(kind, in: file, column: field.flatMap { columns.heading($0) }, line: row.line)
  }
}

extension HistoryEntry {
  /// The organization that the entry gives a deal.
  fileprivate var newOrganization: Organization.ID? {
    guard case .text(let key)? = change(of: .organization)?.after else { return nil }
    return Organization.ID(key)
  }
}
