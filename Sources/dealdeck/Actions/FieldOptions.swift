import ArgumentParser
import PipelineDomain
import Localization

/// A choice of fields that a command sets by options.
protocol FieldChoice {
  static var fields: [Field] { get }
}

/// The fields of an existing deal.
enum KnownDeal: FieldChoice {
  static let fields = Field.allCases.filter { $0.definition.option != nil }
}

/// The fields of a new deal: its title is an argument, its owner has a default.
enum NewDeal: FieldChoice {
  static let fields = KnownDeal.fields.filter {
    $0.definition.access != .onceWon && $0 != .title && $0 != .owner
  }
}

/// An option for each of some fields, made from the table of fields.
///
/// The parser finds the options of a type by its mirror, and passes the values typed by decoding them.
struct FieldOptions<Choice: FieldChoice>: ParsableArguments, CustomReflectable {
  /// The texts typed, in the order of the table.
  private var typed: [(field: Field, text: String)] = []

  init() {}

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    for field in Choice.fields {
      let option = try container.decode(Option<String?>.self, forKey: Key(field))
      if let text = option.wrappedValue { typed.append((field, text)) }
    }
  }

  var customMirror: Mirror {
    Mirror(self, children: Choice.fields.map { (label: Key($0).stringValue, value: option($0)) })
  }

  /// Returns the fields to set; an empty text clears one.
  func edits(of deal: Deal, on opened: OpenedBoard) throws -> [Action.Edit] {
    try typed.map { Action.Edit($0.field, try opened.value($0.text, for: $0.field, of: deal)) }
  }

  private func option(_ field: Field) -> Option<String?> {
    let row = field.definition
    let names = [row.option.map { .customLong($0) }, row.letter.map { .customShort($0) }]
      .compactMap { (name: NameSpecification.Element?) in name }
    // A day may begin with a sign.
    return Option(
      name: NameSpecification(names), parsing: field.isDay ? .unconditional : .next,
      help: "\(LanguageChoice.commandLineWords.option(field))",
      completion: Completions.values(of: field))
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ field: Field) { stringValue = field.name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

extension OpenedBoard {
  /// Returns the value typed for a field of a deal; amounts are in the deal's currency, else the board's.
  func value(_ text: String, for field: Field, of deal: Deal) throws -> FieldValue {
    if field.kind == .deal, !text.isEmpty {
      return .text(try self.deal(matching: text).id.text)
    }
    do throws(FieldParser.ParseError) {
      return try fields(in: deal.amount?.currency ?? board.settings.currency)
        .value(text, for: field)
    } catch {
      throw CommandFailure.usage(words.refusal(error))
    }
  }
}
