import PipelineDomain
import Localization

extension Model {
  /// Asks for the name of the present filter to save, and for whom.
  mutating func askForView() {
    let places =
      canChange ? [words.viewPlace(isShared: false), words.viewPlace(isShared: true)] : []
    let name = Prompt.Input(.viewName)
    let place = Prompt.Input(.place, kind: .choice(places), text: places.first ?? "")
    enter(.prompt(withDraft(Prompt(.saveView, places.isEmpty ? [name] : [name, place]))))
  }

  /// Saves the present filter with the order of the cards. One of that name is replaced only after a
  /// second question.
  mutating func saveView(_ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    let name = prompt.input(.viewName)?.answer ?? ""
    guard !name.isEmpty else {
      throw WrongAnswer(field: .viewName, text: words.needed(.viewName))
    }
    guard let filter else { return [] }
    let isShared = prompt.input(.place)?.answer == words.viewPlace(isShared: true)
    if let known = viewRows.first(where: { $0.view.name == name }) {
      guard isShared || !known.isShared else {
        throw WrongAnswer(field: .viewName, text: words.viewIsShared(name))
      }
      guard let answer = prompt.input(.replace)?.answer else {
        ask(about: known, in: prompt)
        return []
      }
      guard answer == words.replacing(true) else {
        leave()
        say(words.viewLeft(name))
        return []
      }
    }
    // A file has no orders by custom fields.
    let order = order != .urgency && CardOrder.allCases.contains(order) ? order : nil
    // In a saved filter numeric dates have the standard order, and words are English, for any reader.
    let isPlain =
      (try? Filter(
        filter.text, views: views, fields: board.settings.fields, in: [.english])) == filter.filter
    let text = isPlain ? filter.text : filter.filter.description
    let view = SavedView(name: name, filter: text, order: order, at: now, by: author)
    guard isShared else {
      try checkOwn(view)
      leave()
      return [
        .writeView(.keep(OwnView(name: name, filter: text, order: order?.rawValue)))
      ]
    }
    let change = try planned(.view(view))
    leave()
    return make([change], saying: words.viewSaved(name, isShared: true))
  }

  private mutating func ask(about known: ViewRow, in prompt: Prompt) {
    var prompt = prompt
    let choices = [words.replacing(false), words.replacing(true)]
    prompt.inputs.append(Prompt.Input(.replace, kind: .choice(choices), text: choices[0]))
    prompt.focus = prompt.inputs.count - 1
    prompt.problem = words.viewExists(known.view.name, known.view.filter)
    mode = .prompt(prompt)
  }

  private func checkOwn(_ view: SavedView) throws(WrongAnswer) {
    do throws(Filter.ParseError) {
      _ = try Filter(
        view.filter, views: views.filter { $0.name != view.name } + [view],
        fields: board.settings.fields)
    } catch {
      throw WrongAnswer(text: words.problem(error))
    }
  }

  private mutating func planned(_ record: Record) throws(WrongAnswer) -> Change {
    do throws(Refusal) {
      return try board.change(to: record, metadata: metadata())
    } catch {
      throw WrongAnswer(text: words.refusal(error, on: board))
    }
  }

  /// Records that a change of one of the user's own filters is in the configuration.
  mutating func markWritten(_ change: OwnView.Change) {
    switch change {
    case .keep(let view):
      ownViews.removeAll { $0.name == view.name }
      ownViews.append(view)
      say(words.viewSaved(view.name, isShared: false), .good)
    case .drop(let name):
      let filter = ownViews.first { $0.name == name }?.filter ?? ""
      ownViews.removeAll { $0.name == name }
      say(words.viewDeleted(name, filter, isShared: false), .good)
    }
    takeViews()
  }

  /// Records that it could not be written: a typed name is offered again by the next question.
  mutating func retain(_ change: OwnView.Change, because why: String) {
    say(why, .problem)
    if case .keep(let view) = change { keepDraft(ofName: view.name) }
  }

  /// Parses the filter again after the saved ones changed, and keeps the cursor of their menu in it.
  /// O(deals) if the filter has another meaning now.
  mutating func takeViews() {
    rereadFilter()
    arrange()
    changeTop { $0.step(0, in: $1) }
  }
}
