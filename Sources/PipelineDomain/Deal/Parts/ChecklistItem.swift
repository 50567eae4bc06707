/// Something only a person can say is done.
public struct ChecklistItem: Hashable, Sendable {
  /// The key of an item; a reworded item keeps it.
  public typealias ID = Identifier<ChecklistItem>

  /// The key.
  public var id: ID
  /// What must be done, in the team's words.
  public var text: String

  /// An item.
  public init(id: ID, text: String) {
    self.id = id
    self.text = text
  }

  /// That an item is done, by whom and when.
  public struct Mark: Hashable, Sendable {
    /// The item.
    public var item: ID
    /// The local day.
    public var day: Day
    /// Who ticked it off.
    public var by: String

    /// A mark.
    public init(_ item: ID, on day: Day, by author: String) {
      self.item = item
      self.day = day
      self.by = author
    }
  }
}
