import PipelineDomain

/// A generator of keys for imported things: the same for the same thing on every import, and none twice.
struct ImportKeys {
  private let format: String
  /// The name of the program, where several use the same keys.
  private let source: String
  private var entries: Set<HistoryEntry.ID>
  private var organizations: Set<Organization.ID>
  private var contacts: Set<Contact.ID>
  private var copies: [String: Int] = [:]

  init(board: Board, format: ImportFormat, source: String) {
    self.format = format.name
    self.source = source
    entries = Set(board.deals.lazy.flatMap { $0.history.lazy.map(\.id) })
    entries.formUnion(board.settings.history.lazy.map(\.entry.id))
    organizations = Set(board.allOrganizations.map(\.id))
    contacts = Set(board.settings.contacts.all.lazy.map(\.id))
  }

  /// Returns the key of the deal of a row. Without one of its own the content is the key, and equal rows get
  /// a number.
  mutating func deal(_ row: ImportRow) -> Deal.ID {
    guard row.id.isEmpty else {
      guard source.isEmpty else { return Deal.ID(StableKey.hash(source, row.id)) }
      return Deal.ID(StableKey.own(row.id) ?? StableKey.hash(format, row.id))
    }
    let content = row.content
    let copy = copies[content, default: 0] + 1
    copies[content] = copy
    return Deal.ID(StableKey.hash(format, content, "\(copy)"))
  }

  /// Returns the key of the deal of a row whose own key is taken by a deal of another program.
  func deal(ofOtherProgram row: ImportRow) -> Deal.ID {
    Deal.ID(StableKey.hash(format, row.id, row.text(.title), row.text(.organization)))
  }

  /// Returns the mark of everything that one import of a file makes, by which undo finds it.
  static func mark(of file: String, onto board: Board, at now: Instant) -> HistoryEntry.ID {
    HistoryEntry.ID(StableKey.hash("import", file, "\(now)", "\(board.sequence)"))
  }

  /// Returns the key of a deal that is made anew.
  static func next(after key: Deal.ID) -> Deal.ID { Deal.ID(StableKey.hash("again", key.text)) }

  /// Returns true for an entry that an import made.
  static func isOwn(_ entry: HistoryEntry, of deal: Deal) -> Bool {
    (0...deal.history.count + 1).contains {
      StableKey.hash(deal.id.text, "\($0)") == entry.id.text
    }
  }

  /// Returns a key for the `number`th entry of a deal.
  mutating func entry(_ deal: Deal.ID, _ number: Int) -> HistoryEntry.ID {
    var key = StableKey.hash(deal.text, "\(number)")
    while !entries.insert(HistoryEntry.ID(key)).inserted { key = StableKey.hash(key) }
    return HistoryEntry.ID(key)
  }

  /// A key for a new contact.
  mutating func contact(_ contact: Contact) -> Contact.ID {
    var key = StableKey.hash(
      "contact", contact.organization?.text ?? "", contact.name, contact.email, contact.phone)
    while !contacts.insert(Contact.ID(key)).inserted { key = StableKey.hash(key) }
    return Contact.ID(key)
  }

  /// A key for the entry that records a new contact.
  mutating func entry(ofContact contact: Contact.ID) -> HistoryEntry.ID {
    var key = StableKey.hash("contact", contact.text)
    while !entries.insert(HistoryEntry.ID(key)).inserted { key = StableKey.hash(key) }
    return HistoryEntry.ID(key)
  }

  /// Returns a key for a new organization of that folded name.
  mutating func organization(_ name: String) -> Organization.ID {
    var key = StableKey.hash("organization", name)
    while !organizations.insert(Organization.ID(key)).inserted { key = StableKey.hash(key) }
    return Organization.ID(key)
  }
}

extension StableKey {
  /// Returns the key of the source program, when it has the form of ours.
  fileprivate static func own(_ id: String) -> String? {
    id.utf8.count == 8
      && id.utf8.allSatisfy { byte in
        switch byte {
        case 48...57, 65...90, 97...122: true
        default: false
        }
      } ? id : nil
  }
}

/// The tables beside an imported file: the accounts, the product prices, the sales team.
///
/// Columns are found by name; a missing one is left out.
struct SideTables {
  struct Account {
    var name: String
    var sector: String
    var country: String
  }

  struct Product {
    var name: String
    /// The price as written.
    var price: String
  }

  /// The accounts by folded name.
  private(set) var accounts: [String: Account]
  /// The products by folded name.
  private(set) var products: [String: Product] = [:]
  private(set) var team: [Member] = []

  /// Returns true for such a table: it has a key, and something that is told of it.
  static func isOne(_ table: CSVTable) -> Bool {
    let columns = Set(table.header)
    return ImportFormat.recognizing(table.header) == .generic
      && [
        ("account", ["sector", "office_location"]), ("product", ["sales_price"]),
        ("sales_agent", ["manager", "regional_office"]),
      ].contains { key, others in columns.contains(key) && !columns.isDisjoint(with: others) }
  }

  /// Reads the tables that are such; accounts of others are known already.
  init(_ tables: [CSVTable], accounts: [String: Account] = [:]) {
    self.accounts = accounts
    for table in tables where RelatedTable(table) == nil {
      let account = table.column("account")
      let product = table.column("product")
      let agent = table.column("sales_agent")
      for row in table.rows {
        if !row[account].isEmpty {
          self.accounts[row[account].foldedLetters] = Account(
            name: row[account], sector: row[table.column("sector")],
            country: row[table.column("office_location")])
        }
        if !row[product].isEmpty {
          products[row[product].foldedLetters] = Product(
            name: row[product], price: row[table.column("sales_price")])
        }
        if !row[agent].isEmpty {
          team.append(
            Member(
              name: row[agent], role: row[table.column("regional_office")],
              manager: row[table.column("manager")]))
        }
      }
    }
  }
}
