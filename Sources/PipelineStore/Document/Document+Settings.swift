import Diagnostics
import PipelineDomain

extension Document {
  /// What a value at a path of the settings makes of the document; the standard for none.
  ///
  /// Of the text only the settings are read; what is not known of them stays byte for byte.
  ///
  /// - Throws: `setting` when there is no such path, or the value does not fit.
  func revision(setting path: String, to typed: String?) throws(StoreError) -> Revision {
    let old: Settings
    do throws(JSONFault) { old = try settings() } catch {
      throw .unsound(Problem(error, in: bytes))
    }
    let new: Settings
    do throws(SettingFault) {
      new = try SettingsText(old).setting(path, to: typed)
    } catch {
      throw .setting(error)
    }
    let revised: (splices: [JSONSplice], text: [UInt8])
    do throws(JSONFault) {
      let splices = try splices(from: old, to: new)
      var text = bytes
      splices.apply(to: &text)
      revised = (splices, text)
    } catch {
      throw .setting(.unfit(path: path, error.kind))
    }
    // Nothing is written that cannot be read.
    do throws(Problem) { _ = try Document.read(revised.text) } catch { throw .unsound(error) }
    return revision(splicing: revised.splices)
  }

  /// The settings that the text says, without records and history.
  private func settings() throws(JSONFault) -> Settings {
    var settings = Settings.schema.blank
    for part in top.parts {
      guard let name = part.key else { continue }
      try JSONCursor.read(Array(bytes[part.value]), amountsIn: currency) {
        (cursor) throws(JSONFault) in
        if try !Settings.schema.readMember(name, &cursor, into: &settings) {
          try cursor.skipValue()
        }
      }
    }
    if try !namesHolidays() {
      settings.calendar = settings.calendar.keeping(settings.unnamedCalendar.holidays)
    }
    return settings
  }

  /// Whether the file names the public holidays, be it none.
  func namesHolidays() throws(JSONFault) -> Bool {
    guard let part = top.parts.first(where: { $0.key == "calendar" }) else { return false }
    let calendar = try JSONContainer(Array(bytes[part.value]), type: .object)
    return calendar.parts.contains { $0.key == "holidays" }
  }

  /// The changes of the text that lead from one state of the settings to another, in ascending order.
  private func splices(from old: Settings, to new: Settings) throws(JSONFault) -> [JSONSplice] {
    let texts = try [old, new].map { (settings) throws(JSONFault) in
      try JSONObjectEditor(
        JSONText.of { text in text.object { Settings.schema.writeMembers(of: settings, &$0) } })
    }
    var splices: [JSONSplice] = []
    var added: [(key: String, text: [UInt8])] = []
    for name in Set(texts[0].keys + texts[1].keys) {
      let (before, after) = (texts[0][name].map { Array($0) }, texts[1][name].map { Array($0) })
      guard before != after else { continue }
      guard let index = top.parts.firstIndex(where: { $0.key == name }) else {
        if let after { added.append((name, after)) }
        continue
      }
      guard after != nil else {
        splices.append(top.remove(at: index))
        continue
      }
      let found = Array(bytes[top.parts[index].value])
      var member = try JSONObjectEditor(
        Array("{".utf8) + Array(top.lead(index, in: bytes)) + JSONContainer.quoted(name)
          + Array(": ".utf8) + found + Array("}".utf8))
      _ = try member.bring(name, from: before, to: after)
      splices.append(
        JSONSplice(range: top.parts[index].value, text: Array(member[name] ?? found[...])))
    }
    let new = top.insertions(of: added, key: \.key, in: bytes) { $0.verbatim($1.text) }
    return (splices + new.splices).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
