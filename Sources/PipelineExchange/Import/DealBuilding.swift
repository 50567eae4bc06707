import PipelineDomain

/// Turns rows into the operations that add their deals, oldest facts first.
struct DealBuilding {
  private let board: Board
  private let sides: SideTables
  private let format: ImportFormat
  private let columns: ImportColumns
  private let file: String
  private let options: ImportOptions
  private let stages: StageFinding
  private let members: Set<String>

  private(set) var log: FindingLog
  private(set) var dealCount = 0
  private var operations: [Operation] = []
  private var organizations: [String: Organization.ID]
  private var organizationKeys: Set<Organization.ID>
  private var lines: [Deal.ID: Int] = [:]
  private var entryKeys: Set<HistoryEntry.ID>

  init(
    board: Board, team: [Member], sides: SideTables, format: ImportFormat, columns: ImportColumns,
    file: String, options: ImportOptions, log: FindingLog
  ) {
    self.board = board
    self.sides = sides
    self.format = format
    self.columns = columns
    self.file = file
    self.options = options
    self.log = log
    stages = StageFinding(board.settings)
    members = Set(team.map(\.name))
    organizations = Dictionary(
      board.organizations.values.map { ($0.name.folded, $0.id) }, uniquingKeysWith: min)
    organizationKeys = Set(board.organizations.keys)
    entryKeys = Set(board.deals.lazy.flatMap { $0.history.lazy.map(\.id) })
  }

  /// The operations by the moment of what they record, those of one moment in the order of the file.
  var chronological: [Operation] {
    operations.enumerated()
      .sorted { ($0.element.entry.at, $0.offset) < ($1.element.entry.at, $1.offset) }
      .map(\.element)
  }

  /// Adds the deal of a row, or notes why there is none.
  mutating func add(_ row: ImportRow, rank: Rank) {
    let id = key(of: row)
    if let first = lines[id] {
      note(.refused(.sameKey(asLine: first)), row)
      return
    }
    lines[id] = row.line
    guard board[id] == nil else {
      note(.alreadyThere, row)
      return
    }
    do throws(Finding.Refusal) {
      try add(row, as: id, rank: rank)
    } catch {
      note(.refused(error), row)
    }
  }

  private mutating func add(
    _ row: ImportRow, as id: Deal.ID, rank: Rank
  ) throws(Finding.Refusal) {
    let place = try stages.place(of: row)
    let organization = organization(named: canonical(row, .organization))
    let product = canonical(row, .product)
    let name = organization?.name ?? row.organization
    let title = row.title.isEmpty ? ImportPlan.title(product, name, id: row.id) : row.title
    guard !title.isEmpty else { throw .noTitle }
    var deal = Deal(id: id, title: title, stage: place.before.id, rank: rank)
    deal.organization = organization?.id
    deal.contacts = row.contact.isEmpty ? [] : [Contact(name: row.contact)]
    deal.owner = row.owner.isEmpty ? nil : row.owner
    deal.source = row.source.isEmpty ? nil : row.source
    deal.tags = row.tags + (product.isEmpty ? [] : [product])
    deal.notes = row.notes
    if place.isClosed {
      guard let closing = row.closing else { throw .noClosingDay }
      guard row.created?.day ?? closing.day <= closing.day else { throw .closedBeforeCreated }
      var closed = deal
      closed.stage = place.stage.id
      closed.closedOn = closing.day
      closed.amount = amount(of: row, isWon: place.stage.outcome == .won)
      closed.lossReason = row.lossReason.isEmpty ? nil : row.lossReason
      create(deal, row, organization)
      record(from: deal, to: closed, at: max(closing.at, row.created?.at ?? closing.at), row)
    } else {
      deal.amount = amount(of: row, isWon: false)
      estimate(&deal, row, product: product)
      deal.probability = row.probability
      deal.expectedClose = row.expectedClose
      deal.nextStep = nextStep(of: row)
      create(deal, row, organization)
    }
    dealCount += 1
    noteBlanks(row, place)
  }

  /// Opens the deal's history at the moment it came up. Where that is not known the deal comes with
  /// an entry of the import that says nothing of its past.
  private mutating func create(_ deal: Deal, _ row: ImportRow, _ organization: Organization?) {
    let isNew = organization.map { organizationKeys.insert($0.id).inserted } ?? false
    operations.append(
      Operation(
        deal: deal.id,
        entry: HistoryEntry(
          id: entryKey(deal.id, "created"),
          at: row.created?.at ?? min(options.now, row.closing?.at ?? options.now),
          by: row.created == nil ? options.author : author(of: row),
          changes: row.created == nil ? [] : deal.changes(from: nil)),
        newDeal: deal, newOrganization: isNew ? organization : nil))
  }

  private mutating func record(from before: Deal, to after: Deal, at: Instant, _ row: ImportRow) {
    operations.append(
      Operation(
        deal: after.id,
        entry: HistoryEntry(
          id: entryKey(after.id, "closed"), at: at, by: author(of: row),
          changes: after.changes(from: before))))
  }

  private func author(of row: ImportRow) -> String {
    row.owner.isEmpty ? options.author : row.owner
  }

  private mutating func amount(of row: ImportRow, isWon: Bool) -> Money? {
    guard row.amount?.minorUnits == 0, !isWon else { return row.amount }
    note(.zeroIsUnknown, row, .amount)
    return nil
  }

  private mutating func estimate(_ deal: inout Deal, _ row: ImportRow, product: String) {
    guard deal.amount == nil else { return }
    let price = sides.products[product.folded].flatMap {
      Money(decimal: $0.price, currency: board.settings.currency)
    }
    guard options.estimatesAmounts, let price else {
      note(.noAmount, row)
      return
    }
    deal.amount = price
    deal.tags.append("estimated")
    note(.estimated, row)
  }

  /// A step with a day; a day alone, as some programs tell it, is that of some activity.
  private mutating func nextStep(of row: ImportRow) -> NextStep? {
    guard let due = row.nextStepDue else {
      if !row.nextStep.isEmpty { note(.nextStepWithoutDay(row.nextStep), row, .nextStep) }
      return nil
    }
    if row.nextStep.isEmpty { note(.nextStepUnnamed, row, .nextStepDue) }
    return NextStep(what: row.nextStep.isEmpty ? "activity" : row.nextStep, due: due)
  }

  /// The text of a cell, in the spelling of the side table when that has it.
  private mutating func canonical(_ row: ImportRow, _ field: ImportField) -> String {
    let text = field == .product ? row.product : row.organization
    let known =
      field == .product
      ? sides.products[text.folded]?.name : sides.accounts[text.folded]?.name
    guard let known, known != text else { return text }
    note(.readAs(from: text, to: known), row, field)
    return known
  }

  private mutating func organization(named name: String) -> Organization? {
    let folded = name.folded
    guard !folded.isEmpty else { return nil }
    if let id = organizations[folded] {
      return board.organizations[id] ?? made(id, name)
    }
    var key = StableKey.hash("organization", folded)
    while organizationKeys.contains(Organization.ID(key)) {
      key = StableKey.hash("organization", key)
    }
    organizations[folded] = Organization.ID(key)
    return made(Organization.ID(key), name)
  }

  private func made(_ id: Organization.ID, _ name: String) -> Organization {
    let account = sides.accounts[name.folded]
    return Organization(
      id: id, name: name, sector: account?.sector ?? "", country: account?.country ?? "")
  }

  private mutating func key(of row: ImportRow) -> Deal.ID {
    guard row.id.isEmpty else {
      return Deal.ID(StableKey.own(row.id) ?? StableKey.hash(format.name, row.id))
    }
    // Without a key the content is the key; equal rows are told apart by their number.
    let content = row.content
    copies[content, default: 0] += 1
    return Deal.ID(StableKey.hash(format.name, content, "\(copies[content] ?? 0)"))
  }

  private var copies: [String: Int] = [:]

  private mutating func entryKey(_ deal: Deal.ID, _ what: String) -> HistoryEntry.ID {
    var key = StableKey.hash(deal.text, what)
    while !entryKeys.insert(HistoryEntry.ID(key)).inserted { key = StableKey.hash(key, what) }
    return HistoryEntry.ID(key)
  }

  private mutating func noteBlanks(_ row: ImportRow, _ place: StageFinding.Place) {
    if row.organization.isEmpty, columns.tell(.organization) {
      note(.blank(.organization), row, .organization)
    }
    if row.owner.isEmpty, columns.tell(.owner) { note(.blank(.owner), row, .owner) }
    if row.stage.isEmpty, columns.tell(.stage) { note(.blank(.stage), row, .stage) }
    if row.created == nil { note(place.isClosed ? .creationUnknown : .undated, row) }
    if !row.owner.isEmpty, !members.isEmpty, !members.contains(row.owner) {
      note(.ownerOutsideTeam(row.owner), row, .owner)
    }
  }

  private mutating func note(_ kind: Finding.Kind, _ row: ImportRow, _ field: ImportField? = nil) {
    log.note(kind, in: file, column: field.flatMap { columns.heading($0) }, line: row.line)
  }
}
