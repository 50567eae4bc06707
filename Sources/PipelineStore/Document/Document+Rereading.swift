import Diagnostics
import Glibc
package import PipelineDomain

extension Document {
  /// Reads a later text of the same document, and returns the changes.
  ///
  /// When the two differ only within `deals`, and no deal was removed, only the deals around the difference
  /// are read.
  func rereading(_ new: [UInt8]) throws(ValidationIssue) -> (document: Document, change: Refresh) {
    let prefix = commonPrefix(bytes, new)
    guard prefix < max(bytes.count, new.count) else { return (self, .unchanged) }
    let suffix = commonSuffix(bytes, new, limit: min(bytes.count, new.count) - prefix)
    if let result = rereadingDeals(new, differing: prefix..<bytes.count - suffix) { return result }
    let (document, board) = try Document.read(new)
    return (document, .replaced(board))
  }

  private func rereadingDeals(
    _ new: [UInt8], differing range: Range<Int>
  ) -> (document: Document, change: Refresh)? {
    guard !deals.parts.isEmpty, deals.bounds.lowerBound < range.lowerBound,
      range.upperBound < deals.bounds.upperBound
    else { return nil }
    // Whole members around the difference, or up to the brackets where there are none.
    let first = (deals.parts.partition { $0.start > range.lowerBound }) - 1
    let last = deals.parts.partition { $0.value.upperBound >= range.upperBound }
    let start = first < 0 ? deals.bounds.lowerBound + 1 : deals.parts[first].start
    let end =
      last == deals.parts.count
      ? deals.bounds.upperBound - 1 : deals.parts[last].value.upperBound
    let old = max(first, 0)..<min(last + 1, deals.parts.count)
    let growth = new.count - bytes.count
    guard start <= end, start <= end + growth, !old.isEmpty else { return nil }
    let region = [UInt8(ascii: "{")] + new[start..<end + growth] + [UInt8(ascii: "}")]
    guard let found = try? read(region, at: start - 1) else { return nil }
    let known = Dictionary(
      uniqueKeysWithValues: old.map { (Deal.ID(deals.parts[$0].key ?? ""), $0) })
    let ids = found.map(\.deal.id)
    guard Set(ids).count == ids.count, Set(known.keys).isSubset(of: ids),
      ids.allSatisfy({ indices[$0] == nil || known[$0] != nil })
    else { return nil }
    let changed = found.filter { part, deal in
      known[deal.id].map { bytes[deals.parts[$0].value] != new[part.value] } ?? true
    }
    var document = self
    document.replaceBytes(with: new)
    let splice = JSONSplice(range: start..<end, text: Array(new[start..<end + growth]))
    document.deals.adopt([], [splice])
    document.deals.parts.replaceSubrange(old, with: found.map(\.part))
    document.organizations?.adopt([], [splice])
    document.top.adopt([], [splice])
    document.sequence = changed.flatMap(\.deal.history).reduce(sequence) { max($0, $1.sequence) }
    if ids.count != old.count || ids != old.map({ Deal.ID(deals.parts[$0].key ?? "") }) {
      document.indexDeals()
    }
    return (document, .changed(changed.map(\.deal)))
  }

  /// Reads an object of deals at an offset of the document.
  private func read(
    _ region: [UInt8], at offset: Int
  ) throws(JSONParseError) -> [(part: JSONContainer.Part, deal: Deal)] {
    try JSONCursor.read(region, amountsIn: currency) { (cursor) throws(JSONParseError) in
      var found: [(part: JSONContainer.Part, deal: Deal)] = []
      try cursor.beginObject()
      while let (part, deal) = try cursor.dealMember() {
        found.append((part.moved(by: offset), deal))
      }
      return found
    }
  }
}

extension [JSONContainer.Part] {
  /// Returns the first index from which on a condition holds. O(log n).
  fileprivate func partition(_ holds: (JSONContainer.Part) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Returns the number of bytes two texts have in common at their beginning.
private func commonPrefix(_ one: [UInt8], _ other: [UInt8]) -> Int {
  let count = min(one.count, other.count)
  return one.withUnsafeBytes { one in
    other.withUnsafeBytes { other in
      guard let oneStart = one.baseAddress, let otherStart = other.baseAddress else { return 0 }
      var index = 0
      while index + blockSize <= count, memcmp(oneStart + index, otherStart + index, blockSize) == 0
      {
        index += blockSize
      }
      while index < count, one[index] == other[index] { index += 1 }
      return index
    }
  }
}

/// Returns the number of bytes, at most `limit`, two texts have in common at their end.
private func commonSuffix(_ one: [UInt8], _ other: [UInt8], limit: Int) -> Int {
  one.withUnsafeBytes { one in
    other.withUnsafeBytes { other in
      guard let oneStart = one.baseAddress, let otherStart = other.baseAddress else { return 0 }
      let (oneEnd, otherEnd) = (oneStart + one.count, otherStart + other.count)
      var length = 0
      while length + blockSize <= limit,
        memcmp(oneEnd - length - blockSize, otherEnd - length - blockSize, blockSize) == 0
      {
        length += blockSize
      }
      while length < limit, one[one.count - length - 1] == other[other.count - length - 1] {
        length += 1
      }
      return length
    }
  }
}

private let blockSize = 4_096

/// The changes of others.
package enum Refresh: Equatable, Sendable {
  /// Nothing.
  case unchanged
  /// These deals are new, or other than they were; everything else is as it was.
  case changed([Deal])
  /// More than deals changed.
  case replaced(Board)
}
