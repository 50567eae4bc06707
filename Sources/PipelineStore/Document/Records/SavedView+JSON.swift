import Diagnostics
import PipelineDomain

/// The filters the team keeps, whose key is their name.
extension JSONCursor {
  mutating func savedView() throws(JSONFault) -> SavedView {
    var (name, filter): (String?, String?)
    var view = SavedView(name: "", filter: "")
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "at": view.at = try instant()
      case "by": view.by = try string()
      case "filter": filter = try string()
      case "name": name = try string()
      case "order": view.order = try choice()
      case "withdrawn": view.isWithdrawn = try bool()
      default: try skipValue()
      }
    }
    view.name = try require(name, "name", at: start)
    view.filter = try require(filter, "filter", at: start)
    return view
  }
}

extension JSONText {
  mutating func savedView(_ view: SavedView) {
    object(.line) {
      if view.at != SavedView.always { $0.member("at", view.at.description) }
      $0.optional("by", view.by)
      $0.member("filter", view.filter)
      $0.member("name", view.name)
      if let order = view.order { $0.member("order", order.rawValue) }
      if view.isWithdrawn { $0.member("withdrawn", true) }
    }
  }
}
