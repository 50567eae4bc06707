/// The facts that promises to a deal are judged by, taken in as they happened up to a moment.
///
/// A call, e-mail, meeting or demo is a contact; a note is none. Closing a lead as lost or
/// disqualified answers nobody. A lead that became an opportunity or a customer was in contact:
/// nobody brings a deal there without a word.
struct SLACourse: Equatable, Sendable {
  /// When the lead came in.
  var created: Instant?
  private var contacts: [Instant] = []
  private var handOvers: [Instant] = []
  private var wins: [Instant] = []
  /// The first entry to a stage of opportunities or of won deals.
  private var advanced: Instant?
  /// Whether its first stage was one of those, so that no lead came in.
  private var isBornAdvanced = false
  private var hand: Stage.Hand?
  private var hasEntered = false

  /// Nothing yet.
  init() {}

  /// Takes in that the deal came into a stage in somebody's hand; `nil` when the board has no such
  /// stage.
  mutating func enter(_ hand: Stage.Hand?, at moment: Instant) {
    if self.hand == .marketing, hand == .sales || hand == .opportunity { handOvers.append(moment) }
    if hand == .won { wins.append(moment) }
    if hand == .opportunity || hand == .won {
      if !hasEntered { isBornAdvanced = true }
      advanced = min(advanced ?? moment, moment)
    }
    self.hand = hand
    hasEntered = true
  }

  /// Takes in what was done.
  mutating func add(_ kind: Activity.Kind, at moment: Instant) {
    if kind != .note { contacts.append(moment) }
  }

  /// The promises by those rules, whether or not an answer came, each rule's in the order their
  /// clocks started. `rises` tells when the score reached so many points, oldest first.
  ///
  /// A new lead is also answered by a contact dated before it was written down; a hand-over or a score
  /// asks for a contact of its own, or the sale. A deal that began as an opportunity was no new lead.
  func promises(
    under rules: [SLARule], rises: (_ points: Int) -> [Instant]
  ) -> [SLAPromise] {
    rules.enumerated().flatMap { place, rule in
      let starts: [Instant] =
        switch rule.trigger {
        case .leadCreated: isBornAdvanced ? [] : created.map { [$0] } ?? []
        case .handedOver: handOvers
        case .scoreReached(let points): rises(points)
        }
      return starts.enumerated().map { index, start in
        SLAPromise(
          rule: place, start: start,
          answer: rule.trigger == .leadCreated
            ? earliest(contacts + [advanced].compactMap { $0 })
            : earliest((contacts + wins).filter { $0 >= start }),
          renewed: index + 1 < starts.count ? starts[index + 1] : nil)
      }
    }
  }

  private func earliest(_ moments: [Instant]) -> Instant? { moments.min() }
}

extension Stage {
  /// Whose hand a deal is in.
  enum Hand: Equatable, Sendable {
    /// An open stage of leads or MQLs.
    case marketing
    /// An open stage of SQLs.
    case sales
    /// An open stage of opportunities or beyond.
    case opportunity
    case won
    /// Lost or disqualified.
    case dropped
  }

  /// Whose hand a deal in this stage is in.
  var hand: Hand {
    switch outcome {
    case .won: .won
    case .lost, .disqualified: .dropped
    case .open where lifecycle >= .opportunity: .opportunity
    case .open: lifecycle.isQualified ? .sales : .marketing
    }
  }
}
