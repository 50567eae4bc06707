public import TerminalKit
public import Wording

extension Command {
  /// The name in the configuration file: `next-step`.
  public var name: String {
    rawValue.reduce(into: "") { name, character in
      if character.isUppercase { name.append("-") }
      name += character.lowercased()
    }
  }

  /// The command of that name.
  public init?(name: String) {
    guard let command = Command.allCases.first(where: { $0.name == name }) else { return nil }
    self = command
  }
}

extension Role {
  /// The name in the configuration file.
  public var name: String {
    switch self {
    case .text: "text"
    case .secondary: "secondary"
    case .heading: "heading"
    case .focus: "focus"
    case .good: "good"
    case .attention: "attention"
    case .bad: "bad"
    }
  }
}

/// The name that was probably meant: the one with the fewest slips to correct, when these are few.
func nearest(to text: String, of names: [String]) -> String? {
  let typed = Array(text.lowercased())
  let candidates = names.map { (name: $0, count: slips(typed, Array($0))) }
  guard let best = candidates.min(by: { $0.count < $1.count }),
    best.count <= (typed.count < 4 ? 1 : max(2, typed.count / 3))
  else { return nil }
  return best.name
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
