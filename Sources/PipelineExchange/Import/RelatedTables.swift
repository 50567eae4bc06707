import PipelineDomain

/// The tables of an export beside that of its deals: their accounts, contacts and owners by key, their way
/// through the stages, their activities.
struct RelatedTables {
  private let tables: [RelatedTable]
  /// The rows of users, contacts and accounts by key.
  private let rows: [RelatedRole: [String: (table: RelatedTable, row: CSVTable.Row)]]

  init(_ tables: [CSVTable], log: inout ImportIssueLog) {
    let known = tables.compactMap { RelatedTable($0) }
    var rows: [RelatedRole: [String: (table: RelatedTable, row: CSVTable.Row)]] = [:]
    for table in known {
      log.note(.tableRead(table.role), in: table.table.name)
      guard [.users, .contacts, .accounts].contains(table.role) else { continue }
      for row in table.rows {
        let (key, name) = (table.key(.id, row), table.name(row))
        guard !key.isEmpty, !name.isEmpty else { continue }
        if let first = rows[table.role]?[key] {
          guard first.table.name(first.row) != name else { continue }
          log.note(
            .keyTwice, in: table.table.name, column: table.heading(.id), line: row.line)
        } else {
          rows[table.role, default: [:]][key] = (table, row)
        }
      }
    }
    for table in tables where !ExportTables.isRead(table) {
      log.note(.tableIgnored, in: table.name)
    }
    (self.tables, self.rows) = (known, rows)
  }

  /// True when there is none.
  var isEmpty: Bool { tables.isEmpty }

  /// Returns those of a role.
  func tables(_ role: RelatedRole) -> [RelatedTable] { tables.filter { $0.role == role } }

  /// Returns the name of the user of a key.
  func user(_ key: String) -> String? { rows[.users]?[key].map { $0.table.name($0.row) } }

  /// The accounts with their lines of business and countries, by folded name; the first of a name counts.
  var accountDetails: [String: SideTables.Account] {
    let accounts = (rows[.accounts] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
    return Dictionary(
      accounts.map { table, row in
        let name = table.name(row)
        return (
          name.foldedLetters,
          SideTables.Account(
            name: name, sector: table.text(.sector, row), country: table.text(.country, row))
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns a table of deals with the names of what its keys stand for in columns of their own, where it has
  /// none of them; a key without a row is told and leaves its cell blank.
  func joined(_ deals: CSVTable, log: inout ImportIssueLog) -> CSVTable {
    guard !tables.isEmpty else { return deals }
    var joined = JoinedDeals(deals)
    for (role, field, heading, keys) in RelatedTables.named {
      guard let index = joined.column(keys), !joined.has(field) else { continue }
      let names = names(role, by: index, of: joined, log: &log)
      if !tables(role).isEmpty { joined.add(field, heading, names) }
    }
    addContacts(to: &joined, log: &log)
    return joined.table
  }

  /// The names that stand in the table of deals for keys of other tables, with the headings of these keys.
  private static let named: [(RelatedRole, ImportField, String, keys: [String])] = [
    (
      .accounts, .field(.organization), "Account Name",
      [
        "accountid", "organizationid", "dealorganizationid", "companyid",
        "associatedcompanyidsprimary", "associatedcompanyids",
      ]
    ),
    (.users, .field(.owner), "Owner", ["ownerid", "hubspotownerid", "dealownerid", "userid"]),
  ]

  /// Returns the name that each deal has by its key, and tells the keys of no row.
  private func names(
    _ role: RelatedRole, by index: Int, of joined: JoinedDeals, log: inout ImportIssueLog
  ) -> [String] {
    let heading = joined.table.header[index]
    let name = tables(role).first?.table.name
    return joined.rows.map { row in
      let key = RelatedTable.key(row[index])
      guard !key.isEmpty, !joined.isLeftOut(row) else { return "" }
      if let found = rows[role]?[key] { return found.table.name(found.row) }
      log.note(
        name.map { .keyUnknown(in: $0) } ?? .tableMissing(role), in: joined.table.name,
        column: heading, line: name == nil ? nil : row.line)
      return ""
    }
  }

  /// Adds the name, the title, the address and the phone of the contact of each deal.
  private func addContacts(to joined: inout JoinedDeals, log: inout ImportIssueLog) {
    guard !tables(.contacts).isEmpty else { return }
    let index = joined.column([
      "contactid", "dealcontactpersonid", "contactpersonid", "personid",
      "associatedcontactidsprimary", "associatedcontactids",
    ])
    let ofDeals = contactsOfDeals
    guard index != nil || !ofDeals.isEmpty else { return }
    let id = joined.table.header.firstIndex { ImportField(heading: $0) == .id }
    let found = joined.rows.map { row in
      let own = RelatedTable.key(row[index])
      return rows[.contacts]?[own.isEmpty ? ofDeals[RelatedTable.key(row[id])] ?? "" : own]
    }
    if let index { _ = names(.contacts, by: index, of: joined, log: &log) }
    let columns: [(ImportField, String, (RelatedTable, CSVTable.Row) -> String)] = [
      (.field(.contacts), "Contact", { $0.name($1) }),
      (.contact(.title), "Contact title", { $0.text(.title, $1) }),
      (.contact(.email), "Contact email", { $0.text(.email, $1) }),
      (.contact(.phone), "Contact phone", { $0.text(.phone, $1) }),
    ]
    for (field, heading, text) in columns {
      joined.add(field, heading, found.map { $0.map { text($0.table, $0.row) } ?? "" })
    }
  }

  /// The contact of each deal by the table that links both, the primary one where it tells.
  private var contactsOfDeals: [String: String] {
    var contacts: [String: String] = [:]
    for table in tables(.dealContacts) {
      for row in table.rows {
        let deal = table.key(.deal, row)
        guard contacts[deal] == nil || Bool(typed: table.text(.isPrimary, row)) == true else {
          continue
        }
        contacts[deal] = table.key(.contact, row)
      }
    }
    return contacts
  }
}

/// A table of deals, to which columns are added.
private struct JoinedDeals {
  private(set) var table: CSVTable
  private let header: [String]
  private let letters: [String]
  private var fields: Set<ImportField>
  private let deleted: Int?
  /// The rows as they were read.
  let rows: [CSVTable.Row]

  init(_ deals: CSVTable) {
    let width = deals.header.count
    table = deals
    (rows, header) = (deals.rows, deals.header)
    letters = deals.header.map(\.foldedLetters)
    fields = ImportField.all(in: deals)
    deleted = deals.header.firstIndex { ImportField(heading: $0) == .isDeleted }
    for place in table.rows.indices {
      let cells = table.rows[place].cells
      if cells.count < width {
        table.rows[place].cells += [String](repeating: "", count: width - cells.count)
      } else if cells[width...].allSatisfy(\.trimmed.isEmpty) {
        table.rows[place].cells.removeSubrange(width...)
      }
    }
  }

  func has(_ field: ImportField) -> Bool { fields.contains(field) }

  /// Returns the column of the first of these headings, folded, that there is.
  func column(_ headings: [String]) -> Int? { headings.lazy.compactMap(letters.firstIndex).first }

  /// Returns true for a row that is marked as deleted, and for the header again.
  func isLeftOut(_ row: CSVTable.Row) -> Bool {
    Bool(typed: row[deleted]) == true || row.cells == header
  }

  /// Adds a column, unless the table has that field; a blank one too, for a mapping may name it.
  mutating func add(_ field: ImportField, _ heading: String, _ cells: [String]) {
    guard !has(field) else { return }
    fields.insert(field)
    table.header.append(heading)
    // The header again stays that; a row with too many cells keeps more than it names, and is refused.
    for place in table.rows.indices {
      let isHeader = rows[place].cells == header
      table.rows[place].cells.append(isHeader ? heading : cells[place])
    }
  }
}
