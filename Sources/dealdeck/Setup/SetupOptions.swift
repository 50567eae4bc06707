import ArgumentParser
import Diagnostics
import PipelineDomain
import PipelineStore
import Localization

/// The options of every command that sets the board up.
struct SetupOptions: ParsableArguments {
  @OptionGroup var board: BoardOptions
  @Flag(help: .setup(.dryRun)) var dryRun = false

  /// Plans a setup on the board as it is, saves it unless it is a trial, and prints the result.
  func change(
    _ plan: (OpenedBoard, () -> ChangeMetadata) throws -> (setup: BoardSetup, reply: SetupReply)
  ) throws {
    var opened = try OpenedBoard(board)
    let (changes, reply, effect) = try opened.repeating(path: board.path) { opened, random in
      let (changes, reply, effect) = try planned(plan, on: opened, &random)
      if !dryRun { try opened.save(changes) }
      return (changes, reply, effect)
    }
    guard board.json else {
      Output.line(opened.words.reply(reply, isTrial: dryRun))
      return show(effect, opened.words)
    }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("deals")
      object.array { ids in for id in changes.deals { ids.string(id.text) } }
      object.member("dryRun", dryRun)
      if let effect { object.preview(effect) }
      object.member("saved", !dryRun)
      object.key("settings")
      object.array { edits in
        for edit in changes.compactMap(\.setting) { edits.object { $0.setting(edit) } }
      }
    }
  }

  /// Returns the changes of a setup, as one, unless the board would contradict itself then.
  private func planned(
    _ plan: (OpenedBoard, () -> ChangeMetadata) throws -> (setup: BoardSetup, reply: SetupReply),
    on opened: OpenedBoard, _ random: inout SeededRandom
  ) throws -> ([Change], SetupReply, SettingsPreview?) {
    let setup: BoardSetup
    let reply: SetupReply
    do {
      (setup, reply) = try plan(opened) { opened.metadata(&random) }
    } catch let refusal as SetupRefusal {
      throw CommandFailure.refused(opened.words.refusal(refusal))
    }
    let edits = SettingsText(opened.board.settings).edits(to: setup.settings)
    guard !edits.isEmpty || !setup.changes.isEmpty else { throw Refusal.nothingChanges }
    let changed = opened.board.board(after: setup)
    if let contradiction = opened.board.contradiction(of: changed, in: opened.zone) {
      let refusal = SettingRefusal.invalid(path: edits.first?.path ?? "", contradiction)
      throw CommandFailure(.setting(refusal), at: board.path, opened.words)
    }
    let settings = edits.map { edit in
      Change(.setting(edit), entry: opened.metadata(&random).entry())
    }
    // The reply says how many deals are changed themselves.
    let effect =
      dryRun ? opened.board.preview(of: changed, at: opened.now, in: opened.zone) : nil
    return ((setup.changes + settings).together, reply, effect)
  }

  /// Prints the effect of a trial, if it has one.
  func show(_ effect: SettingsPreview?, _ words: Strings) {
    let text = effect.map(words.preview) ?? ""
    if !text.isEmpty { Output.line(text) }
  }
}

extension JSONText {
  /// Writes the effect of settings that are not saved.
  mutating func preview(_ preview: SettingsPreview) {
    key("preview")
    object(.line) {
      $0.member("becomeStale", preview.becomeStale)
      $0.key("kpis")
      $0.array { list in for kpi in preview.kpis { list.string(kpi) } }
      $0.member("newlyListed", preview.newlyListed)
      $0.member("noLongerListed", preview.noLongerListed)
      $0.member("noLongerStale", preview.noLongerStale)
      $0.key("rescored")
      $0.array { list in
        for deal in preview.rescored {
          list.object(.line) {
            $0.member("after", deal.after)
            $0.member("before", deal.before)
            $0.member("deal", deal.deal.text)
            if let temperature = deal.becomes { $0.member("temperature", temperature.rawValue) }
          }
        }
      }
    }
  }
}

extension OpenedBoard {
  /// Returns the member of the team given by name; `me` is the user.
  func member(matching name: String) throws -> Member {
    let listed = try self.name(matching: owner(name), in: .team)
    return board.settings.team.first { $0.name == listed } ?? Member(name: listed)
  }

  /// Returns a name as a list of the board has it.
  func name(matching name: String, in list: Field.NameList) throws -> String {
    let names = board.settings.names(in: list)
    guard let listed = names.named(name, \.self) else {
      throw CommandFailure.refused(words.notListed(name, in: list, there: names))
    }
    return listed
  }
}
