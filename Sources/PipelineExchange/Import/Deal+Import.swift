import PipelineDomain

extension ImportPlan {
  /// Returns the title of a deal without one: its product and customer, or its former key, so that cards can
  /// be told apart. Empty when the row has none of them.
  static func title(_ product: String, _ organization: String, id: String) -> String {
    let parts = [product, organization].filter { !$0.isEmpty }
    return (parts.count == 1 && !id.isEmpty ? parts + [id] : parts).joined(separator: " · ")
  }
}

extension Deal {
  /// True when it is gone because its creation was undone; not for one that was deleted.
  var isCreationUndone: Bool {
    guard isRemoved, let creation = history.first else { return false }
    return history.last { $0.change(of: .removed) != nil }?.undoes == creation.id
  }
}

extension ImportRow {
  /// The text that identifies a row without a key.
  var content: String {
    let parts: [String] = [
      text(.title), text(.organization), text(.contacts), text(.owner), text(.source), product,
      text(.stage), text(.notes),
      values[.amount]?.money.map { "\($0.minorUnits)\($0.currency.code)" } ?? "",
      created.map { "\($0.at)" } ?? "",
      closing.map { "\($0.at)" } ?? "",
    ]
    return parts.joined(separator: "\u{1F}")
  }
}
