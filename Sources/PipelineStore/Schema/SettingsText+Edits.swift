import Diagnostics
package import PipelineDomain

extension SettingsText {
  /// Returns the edits that lead from the settings to others, each at the longest path that tells them
  /// apart. A list with other elements, or in another order, is one value.
  package func edits(to new: Settings) -> [SettingEdit] {
    let after = SettingsText(new)
    var edits: [SettingEdit] = []
    compare(
      0..<text.count, with: 0..<after.text.count, of: after, .object(Settings.schema.shape), at: "",
      into: &edits)
    return edits
  }

  private func compare(
    _ range: Range<Int>, with other: Range<Int>, of after: SettingsText, _ shape: Shape,
    at path: String, into edits: inout [SettingEdit]
  ) {
    guard text[range] != after.text[other] else { return }
    guard let (old, new) = parts(range, and: other, of: after, shape) else {
      return edits.append(
        SettingEdit(path, from: plain(range, shape), to: after.plain(other, shape)))
    }
    let added = new.filter { part in !old.contains { $0.name == part.name } }
    for (name, _) in old + added {
      guard let inner = SettingsText.shape(ofPart: name, in: shape) else { continue }
      let path = path.isEmpty ? name : path + "." + name
      let (before, next) = (old.first { $0.name == name }, new.first { $0.name == name })
      if let before, let next {
        compare(before.range, with: next.range, of: after, inner, at: path, into: &edits)
      } else {
        edits.append(
          SettingEdit(
            path, from: before.map { plain($0.range, inner) },
            to: next.map { after.plain($0.range, inner) }))
      }
    }
  }

  /// Returns the members or elements of two values of a shape that are told apart by paths; `nil` where the
  /// values are changed as a whole.
  private func parts(
    _ range: Range<Int>, and other: Range<Int>, of after: SettingsText, _ shape: Shape
  ) -> (old: [(name: String, range: Range<Int>)], new: [(name: String, range: Range<Int>)])? {
    switch shape {
    // An amount without its currency is none.
    case .object(.money): return nil
    case .object, .map: return (members(range), after.members(other))
    case .list(of: .object):
      let (old, new) = (elements(range), after.elements(other))
      let names = old.map(\.name)
      // A path cannot tell a name with a point from two names, nor elements without any.
      guard names == new.map(\.name), Set(names).count == names.count,
        names.count == objectCount(range) ?? 0, new.count == after.objectCount(other) ?? 0,
        names.allSatisfy({ !$0.isEmpty && !$0.contains(".") })
      else { return nil }
      return (old, new)
    default: return nil
    }
  }

  private static func shape(ofPart name: String, in shape: Shape) -> Shape? {
    if case .list(of: let element) = shape { return element }
    return SettingsText.shape(of: name, in: shape)
  }
}
