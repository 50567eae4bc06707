import PipelineDomain
import PipelineStore
import Wording

extension Problem {
  /// The same in terms of what is said of it.
  var fault: DocumentFault {
    switch fact {
    case .text(let kind): kind.fault
    case .board(let violation): .board(violation.kind, deal: violation.deal)
    case .laterVersion(let version): .laterVersion(version)
    case .byteOrderMark: .byteOrderMark
    case .carriageReturns: .carriageReturns
    case .unsafeCharacter(let scalar): .unsafeCharacter(scalar)
    case .unknownMember(let name, let known):
      .unknownMember(name, meant: nearest(to: name, of: known))
    case .unknownKPI(let name, let known):
      .unknownKPI(name, meant: nearest(to: name, of: known))
    }
  }

  /// Whether it is worth a word: a member that looks like none that is known may come from a later
  /// version, and is kept in silence.
  var isTold: Bool {
    if case .unknownMember(_, meant: nil) = fault { false } else { true }
  }

  /// The place and what is wrong there, as compilers write it: `board.json:3:7: `.
  func place(in path: String) -> String { "\(path):\(position.line):\(position.column): " }
}

extension Problem.Severity {
  /// How bad it is, as the domain tells it.
  var grade: Violation.Severity {
    switch self {
    case .error: .error
    case .warning: .warning
    }
  }
}

extension JSONFault.Kind {
  fileprivate var fault: DocumentFault {
    switch self {
    case .empty: .empty
    case .truncated: .truncated
    case .utf16: .utf16
    case .invalidUTF8: .invalidUTF8
    case .duplicateKey(let key): .duplicateKey(key)
    case .trailingComma: .trailingComma
    case .comment: .comment
    case .loneSurrogate: .loneSurrogate
    case .rawControlCharacter(let byte): .rawControlCharacter(byte)
    case .tooDeep(let limit): .tooDeep(limit: limit)
    case .trailingContent: .trailingContent
    case .leadingZero: .leadingZero
    case .numberOutOfRange(let text): .numberOutOfRange(text)
    case .notAnInteger(let text): .notAnInteger(text)
    case .unexpected(let found, let expected): .unexpected(found, expected.fault)
    case .wrongType(let found, let expected): .wrongType(found.fault, wanted: expected.fault)
    case .missingMember(let name): .missingMember(name)
    case .wrongCount(let count, let expected): .wrongCount(count, wanted: expected)
    case .unfit(let found, let wanted): .unfit(found, wanted: wanted.fault)
    case .oneMemberOf(let names): .oneMemberOf(names)
    }
  }
}

extension JSONFault.Wanted {
  fileprivate var fault: DocumentFault.Wanted {
    switch self {
    case .day: .day
    case .instant: .instant
    case .currency: .currency
    case .rank: .rank
    case .decimal: .decimal
    case .version: .version
    case .oneOf(let words): .oneOf(words)
    case .range(let least, let most): .range(least, most)
    case .window: .window
    case .distinctKey: .distinctKey
    case .month: .month
    case .exchangeRate: .exchangeRate
    case .week: .week
    case .period: .period
    }
  }
}

extension JSONFault.Expectation {
  fileprivate var fault: DocumentFault.Expectation {
    switch self {
    case .value: .value
    case .key: .key
    case .colon: .colon
    case .commaOrBrace: .commaOrBrace
    case .commaOrBracket: .commaOrBracket
    case .digit: .digit
    case .hexDigit: .hexDigit
    case .escape: .escape
    }
  }
}

extension JSONType {
  fileprivate var fault: DocumentFault.ValueType {
    switch self {
    case .object: .object
    case .array: .array
    case .string: .string
    case .number: .number
    case .bool: .bool
    case .null: .null
    }
  }
}
