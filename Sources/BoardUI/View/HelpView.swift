import TerminalKit
import Wording

extension Frame {
  /// The keys of the view beneath, those that what was typed leaves.
  func help(matching query: String) -> Page {
    Page(heading: Page.Row(left: Line(words.title(.help), .heading), right: Line(query, .focus)))
  }
}
