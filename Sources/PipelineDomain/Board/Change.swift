/// One whole change of the board, which the board applies, the file records and undo inverts.
///
/// A change holds the values it found and those it leaves, so it can be applied to a newer board than the
/// one it was made on, and tells a conflict from an unrelated change.
public struct Change: Equatable, Sendable {
  /// The author, the moment and the entry it undoes; of a deal also the changed fields.
  public var entry: HistoryEntry
  /// The subject of the change.
  public var subject: Subject
  /// The additions to the board.
  public var additions: [Addition]

  /// The subject of a change.
  public enum Subject: Equatable, Sendable {
    /// The fields of a deal, listed by the entry.
    case deal(Deal.ID)
    /// A record beside the deals, which the change adds where there was none. In the history the record
    /// after is unknown (`nil`) when nothing of it is there any more.
    indirect case record(Record.ID, before: Record?, after: Record?)
    /// A value at a path of the settings.
    indirect case setting(SettingEdit)
  }

  /// An addition to the board.
  public enum Addition: Equatable, Sendable {
    /// The deal itself; its history is empty and the entry opens it.
    case deal(Deal)
    /// The organization the deal names, to be added when it is not known.
    case organization(Organization)
    case activity(Activity)
    case signal(Signal)
    case payment(Payment)
  }

  /// A change of one deal.
  public init(deal: Deal.ID, entry: HistoryEntry, adding additions: [Addition] = []) {
    self.init(.deal(deal), entry: entry, adding: additions)
  }

  /// A change of anything.
  public init(_ subject: Subject, entry: HistoryEntry, adding additions: [Addition] = []) {
    self.entry = entry
    self.subject = subject
    self.additions = additions
  }

  /// The deal it changes or adds, if it is about one.
  public var deal: Deal.ID? {
    if case .deal(let id) = subject { id } else { nil }
  }

  /// The deal it adds.
  public var newDeal: Deal? {
    for case .deal(let deal) in additions { return deal }
    return nil
  }

  /// The organization it names and may have to add.
  public var newOrganization: Organization? {
    get {
      for case .organization(let organization) in additions { return organization }
      return nil
    }
    set {
      additions.removeAll { if case .organization = $0 { true } else { false } }
      if let newValue { additions.append(.organization(newValue)) }
    }
  }

  /// The record after the change, if it is about one.
  public var record: Record? {
    if case .record(_, _, let after) = subject { after } else { nil }
  }

  /// The edit of a setting, if it is one.
  public var setting: SettingEdit? {
    if case .setting(let edit) = subject { edit } else { nil }
  }
}

extension Change: RevertibleEntry {
  var id: HistoryEntry.ID { entry.id }
  var undoes: HistoryEntry.ID? { entry.undoes }
}

extension [Change] {
  /// The deals that are changed or added.
  public var deals: [Deal.ID] { compactMap(\.deal) }
}

/// A value at a path of the settings, before and after, each as `settings set` takes it.
public struct SettingEdit: Equatable, Sendable {
  /// The path, member by member, elements of lists by key or name: `stages.discovery.rotAfterDays`.
  public var path: String
  /// The value before; `nil` for none.
  public var before: String?
  /// The value after; `nil` for none, which is the standard.
  public var after: String?
  /// The settings before, without records; known of a history that was read.
  public var former: Settings?

  /// A value at a path, from one to another.
  public init(_ path: String, from before: String?, to after: String?) {
    self.path = path
    self.before = before
    self.after = after
  }

  /// The edit that undoes this one.
  var inverse: SettingEdit { SettingEdit(path, from: after, to: before) }
}
