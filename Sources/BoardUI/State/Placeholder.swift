package import Localization
package import PipelineDomain

/// A value of the deal at hand in the arguments of an own command, by the name it has as a column of `export`.
package enum Placeholder: Hashable, Sendable {
  /// A value that is no field: key, outcome, currency, or of the person to call.
  case column(ColumnName)
  /// A field of a deal.
  case field(Field)
  /// A field that the board defines.
  case custom(CustomField.ID)
  /// The path of the board.
  case file

  /// The values that are no fields.
  static let columns: [ColumnName] = [
    .id, .status, .currency, .nextStepDate, .contact, .contactTitle, .contactEmail, .contactPhone,
  ]

  /// The fields that are written as text.
  static let fields = Field.allCases.filter { $0.isFact && $0.kind != .verdict }

  /// The beginning of the names of fields that the board defines.
  static let customStart = "fields."

  /// The names of all but the fields that a board defines.
  package static let names =
    ["file"] + columns.map(\.rawValue) + fields.map(\.name)

  /// The placeholder of that name.
  package init?(name: String) {
    if name == "file" {
      self = .file
    } else if let column = Self.columns.first(where: { $0.rawValue == name }) {
      self = .column(column)
    } else if let field = Self.fields.first(where: { $0.name == name }) {
      self = .field(field)
    } else if name.hasPrefix(Self.customStart), name.count > Self.customStart.count {
      self = .custom(CustomField.ID(String(name.dropFirst(Self.customStart.count))))
    } else {
      return nil
    }
  }

  /// The name.
  package var name: String {
    switch self {
    case .column(let column): column.rawValue
    case .field(let field): field.name
    case .custom(let id): Self.customStart + id.text
    case .file: "file"
    }
  }

  /// True for a value of the deal at hand.
  var isOfDeal: Bool { self != .file }
}

extension Board {
  /// Returns the value of a placeholder for a deal, as a program reads it: a day as `2026-12-01`, an amount as
  /// `1250.50`; empty for none. Nobody who is not to be contacted is named.
  func text(of placeholder: Placeholder, for deal: Deal) -> String {
    switch placeholder {
    case .column(let column): text(of: column, for: deal)
    case .field(let field): text(of: field, for: deal)
    case .custom(let id): parser(for: deal).text(of: deal.customFields[id]) { String($0) }
    case .file: ""
    }
  }

  private func text(of column: ColumnName, for deal: Deal) -> String {
    switch column {
    case .id: deal.id.text
    case .status: stage(of: deal)?.outcome.rawValue ?? ""
    case .currency: (deal.amount?.currency ?? settings.currency).code
    case .nextStepDate: deal.nextStep?.due.description ?? ""
    case .contact: contactToCall(on: deal)?.name ?? ""
    case .contactTitle: contactToCall(on: deal)?.title ?? ""
    case .contactEmail: contactToCall(on: deal)?.email ?? ""
    case .contactPhone: contactToCall(on: deal)?.phone ?? ""
    default: ""
    }
  }

  private func text(of field: Field, for deal: Deal) -> String {
    switch (field, deal[field]) {
    case (.organization, _): organization(of: deal)?.name ?? ""
    case (.stage, _): stage(of: deal)?.name ?? deal.stage.text
    case (_, .step(let step)): step.what
    case (_, let value): parser(for: deal).text(of: value)
    }
  }

  /// The writer of values, with amounts in the currency of the deal.
  private func parser(for deal: Deal) -> FieldParser {
    FieldParser(AmountParser(deal.amount?.currency ?? settings.currency)) { _, _ in nil }
  }
}
