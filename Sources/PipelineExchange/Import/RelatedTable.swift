import PipelineDomain

/// The things that the rows of a table beside that of deals are.
package enum RelatedRole: String, Sendable, CaseIterable {
  case stageHistory, fieldHistory, activities, notes
  /// The contacts of deals, by the keys of both.
  case dealContacts
  case users, contacts, accounts
}

/// A table of an export beside that of its deals, recognized by its headings.
struct RelatedTable {
  /// The columns that are read.
  enum Column {
    case id, name, firstName, lastName, email, phone, title, sector, country
    case deal, contact, isPrimary, stage, at, field, old, new
    case kind, subkind, subject, body, due, doneAt, isDone, owner, ownerName, isDeleted
  }

  let table: CSVTable
  let role: RelatedRole
  private let places: [Column: Int]

  /// Recognizes a table; `nil` for one of deals, and for any other.
  init?(_ table: CSVTable) {
    let letters = table.header.map(\.foldedLetters)
    let fields = ImportField.all(in: table)
    let file = table.name.split(separator: "/").last?.prefix { $0 != "." } ?? ""
    for role in RelatedRole.allCases {
      var places: [Column: Int] = [:]
      for (column, names) in role.headings {
        places[column] = names.lazy.compactMap(letters.firstIndex).first
      }
      guard
        role.isTold(
          by: Set(places.keys), Set(letters), fields, file: String(file).foldedLetters)
      else { continue }
      (self.table, self.role, self.places) = (table, role, places)
      return
    }
    return nil
  }

  /// Returns true when there is such a column.
  func has(_ column: Column) -> Bool { places[column] != nil }

  /// Returns the heading of a column.
  func heading(_ column: Column) -> String? { places[column].map { table.header[$0] } }

  /// Returns a cell, empty when it means nothing.
  func text(_ column: Column, _ row: CSVTable.Row) -> String {
    let text = row[places[column]]
    return BlankWords.holds(text) ? "" : text
  }

  /// Returns the cell with a key of another row: the first where it has several.
  func key(_ column: Column, _ row: CSVTable.Row) -> String {
    RelatedTable.key(text(column, row))
  }

  /// The rows that are not deleted.
  var rows: [CSVTable.Row] {
    has(.isDeleted) ? table.rows.filter { Bool(typed: text(.isDeleted, $0)) != true } : table.rows
  }

  /// Returns the name of a person or organization.
  func name(_ row: CSVTable.Row) -> String {
    let parts = [text(.firstName, row), text(.lastName, row)].filter { !$0.isEmpty }
    let whole = text(.name, row)
    return whole.isEmpty ? parts.joined(separator: " ") : whole
  }

  /// Returns the first key of a cell, empty when it means nothing.
  static func key(_ text: String) -> String {
    let key = String(text.prefix { $0 != ";" && $0 != "," }).trimmed
    return BlankWords.holds(key) ? "" : short(key)
  }

  /// Returns a key of Salesforce without the three letters behind it, which repeat the case of the others:
  /// reports write it so.
  private static func short(_ key: String) -> String {
    let bytes = Array(key.utf8)
    guard bytes.count == 18 else { return key }
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345".utf8)
    for group in 0..<3 {
      let upper = (0..<5).reduce(0) { bits, place in
        (65...90).contains(bytes[group * 5 + place]) ? bits | 1 << place : bits
      }
      guard bytes[15 + group] == letters[upper] else { return key }
    }
    return String(key.prefix(15))
  }
}
