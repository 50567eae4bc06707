import PipelineDomain
import PipelineExchange
import Wording

extension Finding {
  /// The same in terms of what is said of it.
  var note: ImportNote {
    switch kind {
    case .encoding(let encoding): .encoding(encoding.rawValue)
    case .columnIgnored: .columnIgnored(column ?? "")
    case .refused(let refusal): .refused(refusal.note)
    case .alreadyThere: .alreadyThere
    case .deletedAtSource: .deletedAtSource
    case .blank(let field): .blank(field: field.rawValue)
    case .untitled: .untitled
    case .noTitles: .noTitles
    case .readAs(let from, let to): .readAs(from: from, to: to)
    case .zeroIsUnknown: .zeroIsUnknown
    case .noAmount: .noAmount
    case .estimated: .estimated
    case .undated: .undated
    case .creationUnknown: .creationUnknown
    case .closedAhead: .closedAhead
    case .stageDatesDisagree: .stageDatesDisagree
    case .nextStepWithoutDay(let what): .nextStepWithoutDay(what)
    case .nextStepUnnamed: .nextStepUnnamed
    case .ownerOutsideTeam(let name): .ownerOutsideTeam(name)
    case .stageMade(let name, let outcome): .stageMade(name, outcome)
    case .stageAssumedOpen(let name): .stageAssumedOpen(name)
    case .probabilityFromHistory(let stage, let percent, let won, let closed):
      .probabilityFromHistory(stage: stage, percent: percent, won: won, closed: closed)
    case .probabilityAssumed(let stage, let percent):
      .probabilityAssumed(stage: stage, percent: percent)
    case .thresholdsFromHistory(let stage, let warm, let rot, let won):
      .thresholdsFromHistory(stage: stage, warm: warm, rot: rot, won: won)
    }
  }
}

extension Finding.Refusal {
  fileprivate var note: ImportNote.Refusal {
    switch self {
    case .noTitle: .noTitle
    case .unreadableDate(let text): .unreadableDate(text)
    case .unreadableAmount(let text): .unreadableAmount(text)
    case .negativeAmount(let text): .negativeAmount(text)
    case .unreadableProbability(let text): .unreadableProbability(text)
    case .unreadableCurrency(let text): .unreadableCurrency(text)
    case .unreadableFlag(let text): .unreadableFlag(text)
    case .unknownStatus(let text): .unknownStatus(text)
    case .unknownStage(let text): .unknownStage(text)
    case .noClosingDay: .noClosingDay
    case .tooManyCells: .tooManyCells
    case .sameKey(let line): .sameKey(asLine: line)
    }
  }
}

extension ImportFault {
  /// The same in terms of what is said of it.
  var trouble: ImportTrouble {
    switch self {
    case .unknownColumn(let name): .unknownColumn(name)
    case .noTitleColumn(let found): .noTitleColumn(found: found)
    case .ambiguousDates(let column, let example):
      .ambiguousDates(column: column, example: example)
    case .ambiguousAmounts(let column, let example):
      .ambiguousAmounts(column: column, example: example)
    }
  }
}

extension CSVFault.Kind {
  /// The same in terms of what is said of it.
  var trouble: ImportTrouble {
    switch self {
    case .empty: .noRow
    case .unterminatedQuote: .unterminatedQuote
    case .textAfterQuote: .textAfterQuote
    }
  }
}
