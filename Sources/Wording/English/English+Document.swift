import Diagnostics
import PipelineDomain

extension English {
  func severity(_ severity: Violation.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    }
  }

  func fault(_ fact: Problem.Fact) -> String {
    switch fact {
    case .text(let kind): fault(kind)
    case .board(let violation):
      (violation.deal.map { "deal \($0): " } ?? "") + self.violation(violation.kind)
    case .laterVersion(let version):
      "version \(version) of the format, written by a later dealdeck; update this one to change it"
    case .byteOrderMark: "a byte order mark, which JSON does not have; the next save drops it"
    case .carriageReturns: "lines end in CR LF; `dealdeck fmt` writes LF"
    case .unsafeCharacter(let scalar):
      "hidden character U+\(String(scalar.value, radix: 16, uppercase: true)) in a text; retype it"
    case .unknownMember(let name, let known):
      "“\(name)” is no setting"
        + (nearest(to: name, of: known).map { "; did you mean “\($0)”?" } ?? "")
    case .unknownKPI(let name, let known):
      "“\(name)” is no KPI; "
        + (nearest(to: name, of: known).map { "did you mean “\($0)”?" }
          ?? "`dealdeck kpi` lists them")
    }
  }

  func fault(_ fault: JSONFault.Kind) -> String {
    switch fault {
    case .empty: "the file is empty; restore it, or remove it and run `dealdeck init`"
    case .truncated: "the text ends in the middle; the file was cut short, restore it"
    case .utf16: "this is UTF-16; save the file as UTF-8"
    case .invalidUTF8: "not UTF-8; save the file as UTF-8"
    case .duplicateKey(let key): "“\(key)” is there a second time; keep one of them"
    case .trailingComma: "a comma before the end; remove it"
    case .comment: "a comment, which JSON does not have; remove it"
    case .loneSurrogate: "half a character in a \\u escape; write the whole character"
    case .rawControlCharacter(let byte):
      "control character \(byte) inside a text; write it as an escape"
    case .tooDeep(let limit): "more than \(limit) levels of brackets"
    case .trailingContent: "something after the end of the board; remove it"
    case .leadingZero: "a number that begins with a zero; remove the zero"
    case .numberOutOfRange(let text): "\(text) is beyond what a number can hold here"
    case .notAnInteger(let text):
      "\(text) is not a whole number; amounts are in cents, without a point"
    case .unexpected(let found, let wanted): "found \(found) where \(expectation(wanted)) should be"
    case .wrongType(let found, let wanted): "found \(type(found)) where \(type(wanted)) should be"
    case .missingMember(let name): "“\(name)” is missing here; add it"
    case .wrongCount(let count, let wanted): "\(count) elements where \(wanted) should be"
    case .unfit(let found, let wanted): "“\(found)” is not \(self.wanted(wanted))"
    case .oneMemberOf(let names): "needs exactly one of \(names.joined(separator: ", "))"
    }
  }

  private func wanted(_ wanted: JSONFault.Wanted) -> String {
    switch wanted {
    case .day: "a day that exists; write 2026-11-20"
    case .instant: "a moment in UTC; write 2026-11-20T09:12:00Z"
    case .currency: "a currency code; write three capitals such as EUR"
    case .rank: "a rank; write digits and small letters, the last not 0"
    case .decimal: "a decimal number; write it as \"12.5\""
    case .version: "a version; write 1"
    case .oneOf(let words): "one of \(words.joined(separator: ", "))"
    case .range(let least, let most): "a whole number from \(least) to \(most)"
    case .window: "an opening window; write 09:00-18:00"
    case .distinctKey: "a key of its own; rename one of the two"
    case .month: "a month; write 2026-11"
    case .exchangeRate: "a positive rate between two currencies that are not the same"
    case .week: "a week; open on one day at least, with windows that do not overlap"
    case .period: "a day or a run of days; write 2026-08-03..2026-08-21"
    }
  }

  private func expectation(_ expectation: JSONFault.Expectation) -> String {
    switch expectation {
    case .value: "a value"
    case .key: "a name in quotes"
    case .colon: "a colon"
    case .commaOrBrace: "a comma or }"
    case .commaOrBracket: "a comma or ]"
    case .digit: "a digit"
    case .hexDigit: "a hexadecimal digit"
    case .escape: "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"
    }
  }

  private func type(_ type: JSONType) -> String {
    switch type {
    case .object: "an object {…}"
    case .array: "a list […]"
    case .string: "a text in quotes"
    case .number: "a number"
    case .bool: "true or false"
    case .null: "null"
    }
  }

  func violation(_ kind: Violation.Kind) -> String {
    switch kind {
    case .noOpenStage: "no stage has the outcome open; a board needs one"
    case .duplicateStage(let id): "stage “\(id)” is there twice; rename one"
    case .probabilityOutOfRange(let percent): "a chance of \(percent); write 0 to 100"
    case .thresholdsReversed(let warm, let rot):
      "cools after \(warm) days and rots after \(rot); rot comes later"
    case .unknownStage(let id): "no stage “\(id)”; add it to stages, or correct the deal"
    case .retiredStage(let id):
      "stands in stage “\(id)”, which is retired; move the deal, or take retired off the stage"
    case .forgottenStage(let id, let deals):
      "stage “\(id)” is missing, but the history of \(dealCount(deals)) names it; add it back"
        + " with \"retired\": true"
    case .unknownOrganization(let id): "no organization “\(id)”; add it, or correct the deal"
    case .unknownOwner(let name): "\(name) is not in the team; add them, or correct the owner"
    case .emptyTitle: "no title; give it one"
    case .closedWithoutDay: "closed, and no closedOn says when; add it"
    case .openWithClosingDay: "open, and closedOn says when it closed; remove that"
    case .historyDisagrees(let field, _, _):
      "\(field.name) was changed without a history entry; figures know it from now on only"
    case .historyNotAscending(let id): "history entry \(id) is out of order; sort by seq"
    case .duplicateEntry(let id): "history entry \(id) is there twice; remove one"
    case .undoesNothing(let id): "history entry \(id) undoes an entry that is not there"
    case .sequenceExhausted(let id, let sequence):
      "history entry \(id) has seq \(sequence), which no change can follow; give it a lower one"
    case .brokenView(let name, let problem):
      "view “\(name)”, character \(problem.offset + 1): \(self.problem(problem))"
    case .closedBeforeCreated: "closed before it was created; correct one of the days"
    case .leftBeforeSigned: "the customer left before they signed; correct one of the days"
    case .paidBeforeSigned(let id):
      "payment \(id) is from before the signature; correct its day, or the deal"
    case .negativePayment(let id): "payment \(id) is negative; correct its amount"
    case .negativeAmount(let field):
      "\(field.name) is negative, which falsifies the sums it counts in; correct it"
    case .unknownUpsell(let id): "follows the deal “\(id)”, which is not there; correct upsellOf"
    case .upsellCycle: "follows itself, directly or over others; correct upsellOf"
    }
  }
}
