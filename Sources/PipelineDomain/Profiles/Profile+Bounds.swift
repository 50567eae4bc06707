extension Profile {
  /// The profile of a sale of that cycle and amount in euros, by article 002:32-35: short up to 30 days
  /// and 5,000, long from six months and 50,000 on, each bound included.
  ///
  /// `nil` when the two do not agree, and in the gap that the article leaves between its bounds: it
  /// says nothing of three months, so a sale in between is not forced into either.
  public init?(cycleDays: Int, euros: Int) {
    if cycleDays <= 30, euros <= 5_000 {
      self = .short
    } else if cycleDays >= 180, euros >= 50_000 {
      self = .long
    } else {
      return nil
    }
  }
}
