/// A field that a team defines for its own deals, organizations or contacts.
public struct CustomField: Hashable, Sendable {
  /// The key: the name in filters, options and files.
  public typealias ID = Identifier<CustomField>
  /// The values of fields, by key.
  public typealias Values = [ID: Value]

  /// The key, which stays when the field is renamed.
  public var id: ID
  /// The name shown.
  public var name: String
  /// The kind of its values.
  public var kind: Kind
  /// The things that have it.
  public var subject: Subject
  /// The values of a choice, in order; empty for other kinds.
  public var choices: [String]

  /// A field of deals that holds text, unless told otherwise.
  public init(
    id: ID, name: String, kind: Kind = .text, on subject: Subject = .deal, choices: [String] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.subject = subject
    self.choices = choices
  }

  /// The kinds of values, by which a field is typed, compared and shown.
  public enum Kind: String, Sendable, CaseIterable {
    case text, number, money, date, choice
    case flag = "yesNo"
    case link
  }

  /// The things that may have a field.
  public enum Subject: String, Sendable, CaseIterable {
    case deal, organization, contact
  }

  /// A value as the file holds it, whatever the board says of the field by now.
  public enum Value: Hashable, Sendable {
    /// Nothing; only in a change.
    case none
    /// A text, a choice or a link; a day or a decimal number as files write them.
    case text(String)
    case integer(Int)
    case flag(Bool)
    case money(Money)
  }

  /// A value as the kind of its field takes it.
  public enum Reading: Hashable, Sendable {
    case text(String)
    case number(DecimalNumber)
    case money(Money)
    case day(Day)
    case flag(Bool)
  }
}

extension CustomField {
  /// The stored value as the kind of the field takes it; `nil` for none, and for one of another kind.
  public func reading(_ value: Value?) -> Reading? {
    switch (kind, value) {
    case (.text, .text(let text)), (.choice, .text(let text)): .text(text)
    case (.link, .text(let text)): WebLink(text).map { .text($0.text) }
    case (.number, .text(let text)): DecimalNumber(plain: text).map { .number($0) }
    case (.number, .integer(let number)): .number(DecimalNumber(Int64(number), scale: 0))
    case (.money, .money(let money)): .money(money)
    case (.date, .text(let text)): Day(text).map { .day($0) }
    case (.flag, .flag(let flag)): .flag(flag)
    default: nil
    }
  }
}

extension CustomField.Reading {
  /// The text, if it is one.
  public var text: String? { if case .text(let text) = self { text } else { nil } }
  /// The number, if it is one.
  public var number: DecimalNumber? { if case .number(let number) = self { number } else { nil } }
  /// The amount, if it is one.
  public var money: Money? { if case .money(let money) = self { money } else { nil } }
  /// The day, if it is one.
  public var day: Day? { if case .day(let day) = self { day } else { nil } }

  /// The value as filters and groups name it: `yes`, `2026-12-01`, `12.5`.
  public var word: String {
    switch self {
    case .text(let text): text
    case .number(let number): number.description
    case .money(let money): AmountParser(money.currency).text(for: money) + money.currency.code
    case .day(let day): day.description
    case .flag(let flag): flag ? "yes" : "no"
    }
  }
}

extension CustomField.Value {
  /// The value as exit criteria and scoring rules compare it; `nil` for none.
  var word: String? {
    switch self {
    case .none: nil
    case .text(let text): text
    case .integer(let number): String(number)
    case .flag(let flag): String(flag)
    case .money(let money): String(money.minorUnits)
    }
  }
}

/// An address of the web, with its scheme.
public struct WebLink: Hashable, Sendable {
  /// The address, beginning with `http://` or `https://`.
  public let text: String

  /// The address of a text; one without a scheme gets `https`. `nil` for any other scheme, and for a text
  /// that is no address.
  public init?(_ text: String) {
    let text = text.trimmed
    let parts = text.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
    let scheme = parts.count == 2 ? parts[0].lowercased() : "https"
    guard ["http", "https"].contains(scheme), let rest = parts.last,
      rest.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F }),
      !rest.contains(where: \.isWhitespace)
    else { return nil }
    let host = rest.prefix { !"/?#".contains($0) }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let isName = labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
    guard isName || (parts.count == 2 && !host.isEmpty), !host.contains("@") else { return nil }
    self.text = scheme + "://" + rest
  }
}
