import PipelineDomain

/// The closest name: the only one that begins with the text, of three letters or more,
/// else the one with the fewest slips to correct, when these are few, else the only one of which a
/// word begins so. Case and accents make no difference.
///
/// O(length of the text × length of all names).
package func nearest(to text: String, of names: [String]) -> String? {
  let part = FoldedText(text)
  if part.count > 2, let name = only(names, fitting: .start, part) { return name }
  let typed = Array(part.text)
  let candidates = names.map { (name: $0, count: slips(typed, Array(FoldedText($0).text))) }
  // Two slips make another word of a short one: `deal` is not `left`.
  if let best = candidates.min(by: { $0.count < $1.count }),
    best.count <= (typed.count < 6 ? 1 : typed.count / 3)
  {
    return best.name
  }
  return part.count > 1 ? only(names, fitting: .word, part) : nil
}

/// The name that a part of a name fits so well or better, when it is one, but for case and accents.
private func only(_ names: [String], fitting fit: FoldedText.Fit, _ part: FoldedText) -> String? {
  let longer = names.filter { FoldedText($0).fit(of: part).map { $0 <= fit } ?? false }
  return Set(longer.map(FoldedText.init)).count == 1 ? longer.first : nil
}

/// Letters to add, drop, replace or exchange with their neighbour to make one text of the other.
/// O(product of the lengths).
private func slips(_ one: [Character], _ other: [Character]) -> Int {
  var earlier: [Int] = []
  var row = Array(0...other.count)
  for i in one.indices {
    var next = [i + 1]
    for j in other.indices {
      let replaced = row[j] + (one[i] == other[j] ? 0 : 1)
      var count = min(replaced, row[j + 1] + 1, next[j] + 1)
      if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
        count = min(count, earlier[j - 1] + 1)
      }
      next.append(count)
    }
    (earlier, row) = (row, next)
  }
  return row[other.count]
}

extension Filter.ParseError.Cause {
  /// The closest word to an unknown one.
  var nearest: String? {
    let text: String
    switch self {
    case .unknownField(let name), .unknownValue(let name, _): text = name
    case .unknownView(let name, _): text = "@" + name
    default: return nil
    }
    let known = Filter.Language.allCases.flatMap(expected).flatMap { expectation -> [String] in
      if case .oneOf(let words) = expectation { words } else { [] }
    }
    return Localization.nearest(to: text, of: known)
  }
}
