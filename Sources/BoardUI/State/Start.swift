package import PipelineDomain
package import Localization

/// The offer of the first page, where there is no board.
package struct StartOffer: Equatable, Sendable {
  /// The path at which a board is made.
  package let path: String
  /// The answers that are offered.
  package let options: NewBoardOptions
  /// The language that is offered for the board.
  package let language: Language
  /// The country of the user, as far as zone and locale tell; no more than a suggestion.
  package let region: Holiday.Region?

  /// Creates the offer.
  package init(
    path: String, options: NewBoardOptions, language: Language, region: Holiday.Region?
  ) {
    self.path = path
    self.options = options
    self.language = language
    self.region = region
  }

  /// The countries that are offered, that of the user first.
  package var regions: [Holiday.Region] {
    (region.map { [$0] } ?? []) + Holiday.Region.allCases.filter { $0 != region }
  }
}

/// The way to a board that the user chose.
package enum Start: Equatable, Sendable {
  /// A new board of these answers.
  case newBoard(NewBoardOptions)
  /// A board of the deals of a CSV file, and its home currency and user.
  case importExport(file: String, Currency, user: String)
  /// The demo.
  case demo
}

/// The checklist of the first day at a board.
package enum FirstStepsState: String, Sendable {
  /// Shown on a board that is new here, and in each session until its steps are taken.
  case begun
  /// Shown on a board without a closed deal, which may be new here.
  case offered
  /// Hidden by the user.
  case hidden
}
