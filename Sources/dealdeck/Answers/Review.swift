import ArgumentParser
import PipelineDomain
import PipelineStore
import Wording

/// `review`: what changed since a day, and how the pipeline came from there to here.
struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell what changed since a day, with a waterfall exact to the cent.",
    discussion: "Days of the board's zone: --since from its first second, --until to its last.")

  @OptionGroup var options: BoardOptions
  @Option(help: "The first day, such as 2026-11-09, mon or -7d, or the moment before the first.")
  var since: String
  @Option(help: "The last day or moment; by default now.") var until: String?

  func run() throws {
    let opened = try OpenedBoard(options.path)
    let last = try until.map { try Typed.asOf($0, in: opened.zone) } ?? opened.now
    let first = try start(of: opened)
    guard first < last else {
      throw Failure.usage("a review ends after it begins; “\(since)” is not before the end")
    }
    let review = opened.board.review(since: first, until: last, in: opened.zone)
    let board = opened.board.asOf(last)
    let today = opened.zone.day(of: last)
    let answers = review.movements.compactMap { movement in
      DealMention(movement.deal, on: board).map {
        MovementAnswer(mention: $0, movement: movement, words: opened.words, today: today)
      }
    }
    if options.json {
      tell(review, answers)
    } else {
      tell(review, answers, opened)
    }
  }

  /// The moment before the first that counts.
  private func start(of opened: OpenedBoard) throws -> Instant {
    if let moment = Instant(since) { return moment }
    let day = try Typed.day(since, on: opened.today)
    return opened.zone.instant(of: day).adding(seconds: -1)
  }

  private func tell(_ review: PipelineReview, _ answers: [MovementAnswer], _ opened: OpenedBoard) {
    let first = opened.zone.day(of: review.since.adding(seconds: 1))
    let last = opened.zone.day(of: review.until)
    Output.line("\(opened.board.settings.name), what changed from \(first) to \(last)")
    for waterfall in review.waterfalls {
      Output.line("")
      let rows = WaterfallAnswer(waterfall).rows(opened.words)
      for line in Table(rows: rows, rightAligned: [1, 2]).lines { Output.line(line) }
    }
    guard !answers.isEmpty else { return }
    let counts = Movement.Kind.allCases.compactMap { kind -> String? in
      let count = review.movements.count { $0.event.kind == kind }
      return count == 0 ? nil : "\(opened.words.kind(kind)) \(count)"
    }
    Output.line("")
    Output.line(counts.joined(separator: ", "))
    for line in Table(rows: answers.map(\.columns), rightAligned: [4]).lines { Output.line(line) }
  }

  private func tell(_ review: PipelineReview, _ answers: [MovementAnswer]) {
    Output.json { object in
      object.member("asOf", review.until.description)
      object.member("since", review.since.description)
      object.key("period")
      object.object(.line) {
        $0.member("end", review.period.end.description)
        $0.member("start", review.period.start.description)
      }
      object.key("waterfalls")
      object.array { array in
        for waterfall in review.waterfalls { WaterfallAnswer(waterfall).append(to: &array) }
      }
      object.key("changes")
      object.array { array in for answer in answers { answer.append(to: &array) } }
    }
  }
}
