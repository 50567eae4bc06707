import PipelineDomain

/// What the tables beside an imported file tell: who the accounts are, what products cost, who sells.
///
/// Columns are found by name; a table that lacks one tells less.
struct SideTables {
  struct Account {
    var name: String
    var sector: String
    var country: String
  }

  struct Product {
    var name: String
    /// As written.
    var price: String
  }

  /// By folded name.
  private(set) var accounts: [String: Account] = [:]
  /// By folded name.
  private(set) var products: [String: Product] = [:]
  private(set) var team: [Member] = []

  init(_ tables: [CSVTable]) {
    for table in tables {
      let account = table.column("account")
      let product = table.column("product")
      let agent = table.column("sales_agent")
      for row in table.rows {
        if !row[account].isEmpty {
          accounts[row[account].foldedLetters] = Account(
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
