import Diagnostics
package import PipelineDomain

extension SettingsText {
  /// Every setting, in the order of the file format, those without a value among them; parts of a value
  /// that is typed as a whole have no entry. O(text).
  package var entries: [SettingEntry] {
    var entries: [SettingEntry] = []
    let shape = Settings.schema.shape
    for member in shape.members {
      addEntries(of: member, in: 0..<count, at: ("", ""), to: &entries)
    }
    return entries.map(asAmount).map(asPipeline)
  }

  /// Returns the pipeline of a stage as one of those there are.
  private func asPipeline(_ entry: SettingEntry) -> SettingEntry {
    guard entry.kind == "stages.*.pipeline", settings.hasPipelines else { return entry }
    return SettingEntry(
      path: entry.path, kind: entry.kind, value: entry.value,
      form: .choice(settings.pipelines.map(\.id.text)), summary: entry.summary)
  }

  /// Returns a goal of a KPI that is an amount as such.
  private func asAmount(_ entry: SettingEntry) -> SettingEntry {
    guard entry.isGoal, let name = entry.element,
      KPI.named(Panel.kpi(ofGoal: name))?.amountUnit(in: settings.currency) != nil
    else { return entry }
    let minor = entry.value.flatMap { Int64($0) }
    guard minor != nil || entry.value == nil else { return entry }
    return SettingEntry(
      path: entry.path, kind: entry.kind, value: entry.value,
      form: .minorUnits(minor.map { Money(minorUnits: $0, currency: settings.currency) }),
      summary: entry.summary)
  }

  private func addEntries(
    of member: MemberShape, in object: Range<Int>, at prefix: (path: String, kind: String),
    to entries: inout [SettingEntry]
  ) {
    let place = (path: prefix.path + member.name, kind: prefix.kind + member.name)
    guard let range = members(object).first(where: { $0.name == member.name })?.range else {
      guard member.shape.isTyped else { return }
      return entries.append(entry(at: place, nil, member))
    }
    switch member.shape {
    case .object(let shape) where shape.name != "money":
      for inner in shape.members {
        addEntries(of: inner, in: range, at: (place.path + ".", place.kind + "."), to: &entries)
      }
    case .map(let value, _):
      for (name, _) in members(range) {
        let inner = MemberShape(name, value, member.summary)
        addEntries(
          of: inner, in: range, at: (place.path + ".", place.kind + "."), to: &entries,
          as: "*")
      }
    case .list(of: .object(let shape)) where shape.isNamed:
      let elements = elements(range)
      // A list without elements is typed as a whole.
      if elements.isEmpty {
        entries.append(entry(at: place, plain(range, member.shape), member, .json(count: nil)))
      }
      for (name, range) in elements {
        for inner in shape.members where inner.name != "id" {
          addEntries(
            of: inner, in: range, at: (place.path + ".\(name).", place.kind + ".*."), to: &entries)
        }
      }
    case .object:
      let money = try? JSONCursor.read(bytes(range), amountsIn: settings.currency) {
        (cursor) throws(JSONParseError) in try cursor.money()
      }
      entries.append(entry(at: place, plain(range, member.shape), member, .money(money)))
    default:
      let form = member.shape.form
      let isText = form == .json(count: nil)
      entries.append(
        entry(
          at: place, plain(range, member.shape), member,
          isText ? .json(count: objectCount(range)) : form))
    }
  }

  /// Adds the entries of a value by key, under a kind that is the same for all keys.
  private func addEntries(
    of member: MemberShape, in object: Range<Int>, at prefix: (path: String, kind: String),
    to entries: inout [SettingEntry], as name: String
  ) {
    var own: [SettingEntry] = []
    addEntries(of: member, in: object, at: prefix, to: &own)
    let start = prefix.kind + member.name
    entries += own.map { entry in
      SettingEntry(
        path: entry.path, kind: prefix.kind + name + entry.kind.dropFirst(start.count),
        value: entry.value, form: entry.form, summary: entry.summary)
    }
  }

  private func entry(
    at place: (path: String, kind: String), _ value: String?, _ member: MemberShape,
    _ form: SettingEntry.Form? = nil
  ) -> SettingEntry {
    SettingEntry(
      path: place.path, kind: place.kind, value: value, form: form ?? member.shape.form,
      summary: member.summary)
  }
}

extension ObjectShape {
  /// True when a path names such an element of a list by its key or name.
  fileprivate var isNamed: Bool { members.contains { $0.name == "name" || $0.name == "id" } }
}

extension Shape {
  /// True when a value is typed as a whole, and can be set where there is none.
  fileprivate var isTyped: Bool {
    switch self {
    case .object(let shape): shape.name == "money"
    case .map: false
    case .list(of: .object(let shape)): !shape.isNamed
    default: true
    }
  }

  fileprivate var form: SettingEntry.Form {
    switch self {
    case .choice(let words): .choice(words)
    case .integer(let range): .number(range)
    case .bool: .choice(["true", "false"])
    case .text, .decimal: .text
    case .list(of: .text): .words
    case .list(of: .choice(let words)): .several(words)
    case .kpis: .several(KPI.catalogue.map(\.id))
    case .object(let shape) where shape == .money: .money(nil)
    case .either(.choice(let words), _): .choice(words)
    case .either, .anything, .list, .map, .object, .anyOf: .json(count: nil)
    }
  }
}
