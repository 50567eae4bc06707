import Diagnostics
import PipelineDomain

extension JSONCursor {
  /// Reads what counts as marketing; kinds of signals that it does not name are the standard ones.
  mutating func marketing() throws(JSONFault) -> Marketing {
    var marketing = Marketing()
    try beginObject()
    while let key = try nextKey() {
      switch key {
      case "lagByCycle": marketing.lagsByCycle = try bool()
      case "returnMonths": marketing.returnMonths = try returnMonths()
      case "signals": marketing.signals = try strings().map { SignalKind.ID($0) }
      case "sources": marketing.sources = try strings()
      default: try skipValue()
      }
    }
    return marketing
  }

  private mutating func returnMonths() throws(JSONFault) -> Int {
    skipWhiteSpace()
    let start = offset
    let months = try int()
    guard (1...120).contains(months) else {
      throw JSONFault(at: start, .unfit(String(months), wanted: .range(1, 120)))
    }
    return months
  }
}

extension JSONText {
  /// Writes what counts as marketing, where it is not the standard.
  mutating func marketing(_ marketing: Marketing) {
    object {
      if marketing.lagsByCycle { $0.member("lagByCycle", true) }
      if let months = marketing.returnMonths { $0.member("returnMonths", months) }
      if marketing.signals != Marketing.standardSignals {
        $0.key("signals")
        $0.array { for kind in marketing.signals { $0.string(kind.text) } }
      }
      $0.optional("sources", marketing.sources)
    }
  }
}
