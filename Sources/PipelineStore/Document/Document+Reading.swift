import Diagnostics
import PipelineDomain

extension Document {
  /// Reads a whole document and its board.
  ///
  /// Members that this version does not know are checked as JSON and skipped. A deal in a stage that the
  /// board does not have is read too: see ``misplaced(in:)``.
  ///
  /// - Parameter parallelSize: The size in bytes from which two threads share the work.
  /// - Throws: the first problem, of kind `syntax` or `schema`.
  static func read(
    _ bytes: [UInt8], parallelSize: Int = 4 << 20
  ) throws(ValidationIssue) -> (document: Document, board: Board) {
    do throws(JSONParseError) {
      return try JSONCursor.read(bytes) { (cursor) throws(JSONParseError) in
        var reader = DocumentReader(parallelSize: parallelSize)
        try reader.read(&cursor)
        return try reader.finish(bytes, cursor)
      }
    } catch {
      throw ValidationIssue(error, in: bytes)
    }
  }

  /// Returns the version a text claims, whatever else is in it; nil when it has none.
  static func claimedVersion(of bytes: [UInt8]) -> Int? {
    versionMember(of: bytes)?.version
  }

  /// Returns the issue of a text that claims a later version than ours; nil for any other.
  static func laterVersion(of bytes: [UInt8]) -> ValidationIssue? {
    guard let (found, offset) = versionMember(of: bytes), found > BoardFormat.version else {
      return nil
    }
    return ValidationIssue(.schema, .error, .laterVersion(found), at: offset, in: bytes)
  }

  private static func versionMember(of bytes: [UInt8]) -> (version: Int, offset: Int)? {
    guard let top = try? JSONContainer(bytes, type: .object),
      let part = top.parts.first(where: { $0.key == "version" }),
      let version = Int(String(decoding: bytes[part.value], as: UTF8.self))
    else { return nil }
    return (version, part.start)
  }
}

/// The parts of a document read so far; its members may come in any order.
private struct DocumentReader {
  /// The members that may hold amounts without a currency.
  private static let holdingMoney = ["costs", "deals", Document.historyMember, "team"]

  /// The number of deals by which the size of the others is estimated.
  private static let sampleSize = 512

  private let parallelSize: Int
  private var top = JSONContainer(bounds: 0..<0)
  private var settings = Settings(name: "", stages: [])
  private var deals = JSONContainer(bounds: 0..<0)
  private var organizations: JSONContainer?
  private var foundDeals: [Deal] = []
  private var foundOrganizations: [Organization] = []
  private var indices: [Deal.ID: Int] = [:]
  private var version: Int?
  private var tally = DealTally()
  private var seen: Set<String> = []
  /// The members that need the board's currency, with their places, when they come first.
  private var postponed: [(member: String, JSONCursor)] = []

  init(parallelSize: Int) {
    self.parallelSize = parallelSize
  }

  mutating func read(_ cursor: inout JSONCursor) throws(JSONParseError) {
    let start = try cursor.startOfObject()
    while let (key, keyStart) = try cursor.nextMember() {
      let name = key.text
      cursor.skipWhiteSpace()
      let valueStart = cursor.offset
      if DocumentReader.holdingMoney.contains(name), !seen.contains("currency") {
        postponed.append((name, cursor))
        try cursor.skipValue()
      } else {
        try readMember(name, &cursor)
      }
      seen.insert(name)
      top.parts.append(.init(key: name, start: keyStart, value: valueStart..<cursor.offset))
    }
    top.bounds = start..<cursor.offset
    for (name, var earlier) in postponed {
      earlier.defaultCurrency = settings.currency
      try readMember(name, &earlier)
    }
    for name in ["version", "name", "stages", "deals"] where !seen.contains(name) {
      throw JSONParseError(at: start, .missingMember(name))
    }
  }

  func finish(
    _ bytes: [UInt8], _ cursor: JSONCursor
  ) throws(JSONParseError) -> (document: Document, board: Board) {
    var (deals, organizations, settings) = (deals, organizations, settings)
    for (index, part) in top.parts.enumerated() {
      let indentation = top.indentation(at: index, in: bytes)
      if part.key == "deals" { deals.indentation = indentation }
      if part.key == "organizations" { organizations?.indentation = indentation }
    }
    let sequence = settings.history.reduce(tally.sequence) { max($0, $1.entry.sequence) }
    let document = Document(
      bytes: bytes, top: top, deals: deals, organizations: organizations, indices: indices,
      currency: settings.currency, stages: Set(settings.stages.map(\.id)),
      retired: Set(settings.stages.filter(\.isRetired).map(\.id)), sequence: sequence,
      version: version ?? BoardFormat.version, hasByteOrderMark: cursor.hasByteOrderMark,
      hasCarriageReturn: cursor.hasCarriageReturn)
    if try !document.namesHolidays() {
      settings.calendar = settings.calendar.keeping(settings.unnamedCalendar.holidays)
    }
    let board = Board(
      settings: settings.tellingHistory(amid: foundOrganizations),
      organizations: foundOrganizations, deals: foundDeals, tally: tally)
    return (document, board)
  }

  private mutating func readMember(
    _ name: String, _ cursor: inout JSONCursor
  ) throws(JSONParseError) {
    if let list = Record.List(rawValue: name), list != .organizations {
      // Their keys were found to be distinct.
      for record in try cursor.records(in: list) { settings.put(record, isNew: true) }
      return
    }
    switch name {
    case "deals": try readDeals(&cursor)
    case "organizations": try readOrganizations(&cursor)
    case "version": version = try cursor.version()
    case Document.historyMember:
      settings.history = try cursor.array { (cursor) throws(JSONParseError) in
        try cursor.boardChange()
      }
    default:
      if try !Settings.schema.readMember(name, &cursor, into: &settings) { try cursor.skipValue() }
      cursor.defaultCurrency = settings.currency
    }
  }

  private mutating func readDeals(_ cursor: inout JSONCursor) throws(JSONParseError) {
    let start = try cursor.startOfObject()
    let ahead = DealsAhead(of: cursor, from: parallelSize)
    while let (key, keyStart) = try cursor.nextMember() {
      if keyStart == ahead?.start, let found = ahead?.finish() {
        for block in found.blocks {
          while let (part, deal) = block.next() { try add(deal, at: part) }
        }
        tally.note(found.tally)
        cursor.leaveObject(at: found.end)
        break
      }
      let (part, deal) = try cursor.dealMember(key, at: keyStart)
      tally.note(deal)
      try add(deal, at: part)
      if deals.parts.count == DocumentReader.sampleSize {
        makeRoom(from: start, reading: cursor)
      }
    }
    deals.bounds = start..<cursor.offset
  }

  /// Reserves room for all deals, as many as the size of the first ones suggests.
  ///
  /// An array that grows by doubling is held twice meanwhile. Room that stays empty is never touched and
  /// takes no memory; even so it is bounded, for the first deals may be much smaller than the others.
  private mutating func makeRoom(from start: Int, reading cursor: JSONCursor) {
    let size = max(1 << 10, (cursor.offset - start) / DocumentReader.sampleSize)
    let count = (cursor.bytes.count - start) / size * 17 / 16
    indices.reserveCapacity(count)
    deals.parts.reserveCapacity(count)
    foundDeals.reserveCapacity(count)
  }

  private mutating func add(
    _ deal: consuming Deal, at part: JSONContainer.Part
  ) throws(JSONParseError) {
    // Two spellings of a letter are two names for JSON and one for a Swift string.
    guard indices.updateValue(deals.parts.count, forKey: deal.id) == nil else {
      throw JSONParseError(at: part.start, .duplicateKey(deal.id.text))
    }
    deals.parts.append(part)
    foundDeals.append(deal)
  }

  private mutating func readOrganizations(_ cursor: inout JSONCursor) throws(JSONParseError) {
    let start = try cursor.startOfObject()
    var found = JSONContainer(bounds: start..<start)
    var ids: Set<Organization.ID> = []
    while let (key, keyStart) = try cursor.nextMember() {
      let id = Organization.ID(key.text)
      cursor.skipWhiteSpace()
      let valueStart = cursor.offset
      var organization = try Organization.schema.read(&cursor)
      organization.id = id
      foundOrganizations.append(organization)
      guard ids.insert(id).inserted else {
        throw JSONParseError(at: keyStart, .duplicateKey(id.text))
      }
      found.parts.append(.init(key: id.text, start: keyStart, value: valueStart..<cursor.offset))
    }
    found.bounds = start..<cursor.offset
    organizations = found
  }
}

extension JSONCursor {
  /// Reads the next deal of `deals` with its place; nil when there are no more.
  mutating func dealMember() throws(JSONParseError) -> (part: JSONContainer.Part, deal: Deal)? {
    guard let (key, start) = try nextMember() else { return nil }
    return try dealMember(key, at: start)
  }

  /// Reads the deal whose key has just been read.
  fileprivate mutating func dealMember(
    _ key: JSONStringToken, at start: Int
  ) throws(JSONParseError) -> (part: JSONContainer.Part, deal: Deal) {
    skipWhiteSpace()
    let valueStart = offset
    let deal = try deal(Deal.ID(key.text))
    return (.init(key: deal.id.text, start: start, value: valueStart..<offset), deal)
  }

  fileprivate mutating func version() throws(JSONParseError) -> Int {
    let version = try int()
    guard version >= 1 else {
      throw JSONParseError(at: offset, .unfit(String(version), wanted: .version))
    }
    return version
  }
}
