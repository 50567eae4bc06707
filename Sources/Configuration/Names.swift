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

/// The name that was probably meant: the one with the fewest letters to change, when these are few.
func nearest(to text: String, of names: [String]) -> String? {
  let typed = Array(text.lowercased())
  let distances = names.map { (name: $0, distance: editDistance(typed, Array($0))) }
  guard let best = distances.min(by: { $0.distance < $1.distance }),
    best.distance <= max(1, typed.count / 3)
  else { return nil }
  return best.name
}

/// Letters to add, drop or replace to make one text of the other. O(product of the lengths).
private func editDistance(_ one: [Character], _ other: [Character]) -> Int {
  var row = Array(0...other.count)
  for (index, letter) in one.enumerated() {
    var corner = row[0]
    row[0] = index + 1
    for (column, candidate) in other.enumerated() {
      let kept = corner + (letter == candidate ? 0 : 1)
      corner = row[column + 1]
      row[column + 1] = min(kept, row[column] + 1, corner + 1)
    }
  }
  return row[other.count]
}
