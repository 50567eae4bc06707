import PipelineDomain
import Localization

extension OpenedBoard {
  /// Returns the custom field given by id or by name.
  func field(matching reference: String) throws -> CustomField {
    try field(matching: reference, among: board.settings.fields)
  }

  /// Returns the values typed as `name=value`, by the keys of their fields.
  ///
  /// - Parameter currency: The currency of amounts that name none; the board's by default.
  func values(
    _ typed: [String], on subject: CustomField.Subject, in currency: Currency? = nil
  ) throws -> CustomField.Values {
    let parser = fields(in: currency ?? board.settings.currency)
    var values: CustomField.Values = [:]
    for text in typed {
      guard let sign = text.firstIndex(of: "=") else {
        throw CommandFailure.usage(words.notAFieldValue(text))
      }
      let name = String(text[..<sign]).trimmed
      let field = try field(matching: name, among: board.settings.fields(on: subject))
      do throws(FieldParser.ParseError) {
        values[field.id] = try parser.value(
          String(text[text.index(after: sign)...]), for: field)
      } catch {
        throw CommandFailure.usage(words.refusal(error))
      }
    }
    return values
  }

  /// Returns the grouping of a name: one of the program's, or a custom field.
  func grouping(_ choice: GroupingChoice) throws -> Grouping {
    if let known = Grouping.allCases.named(choice.text, \.rawValue) { return known }
    let fields = board.settings.fields.filter { $0.subject != .contact }
    if let field = fields.meant(by: choice.text, key: \.id.text, name: \.name) {
      return .field(field)
    }
    let there = Grouping.allCases.map(\.rawValue) + fields.map(\.id.text)
    throw CommandFailure.usage(words.notAGrouping(choice.text, there: there))
  }

  private func field(matching reference: String, among fields: [CustomField]) throws -> CustomField
  {
    guard let field = fields.meant(by: reference, key: \.id.text, name: \.name) else {
      throw CommandFailure.refused(words.noField(reference, there: fields.map(\.id.text)))
    }
    return field
  }
}

extension Field {
  /// The fields that lists have as columns: the creation has one with its time instead, and a decision on a lead
  /// is no single value.
  static let columns = allCases.filter { $0.isFact && ![.createdOn, .handOver].contains($0) }
}
