import BoardUI
import Configuration
import Diagnostics
import PipelineStore
import Wording

extension UserConfiguration {
  /// Puts what becomes of one of the user's own filters into the file as it is now, all of it or
  /// nothing; a file that is not there is made, with its folders.
  func write(_ change: OwnView.Change, _ words: any Vocabulary) throws(Failure) {
    guard let path else { throw .refused(words.noConfigurationPlace) }
    do throws(IOFailure) {
      try PlainFile.createDirectories(path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "")
    } catch {
      throw Failure(error, words)
    }
    let before = try UserConfiguration.text(at: path, words)
    var after = ConfigurationText(before)
    switch change {
    case .keep(let view): after.keep(view)
    case .drop(let name): after.drop(name)
    }
    guard Preferences(reading: after.text).holds(change) else {
      throw .badData(words.notWritten(path))
    }
    do throws(IOFailure) {
      _ = try PlainFile.write([Array(after.text.utf8)[...]], to: path, replacing: true)
    } catch {
      throw Failure(error, words)
    }
  }

  private static func text(
    at path: String, _ words: any Vocabulary
  ) throws(Failure) -> String {
    let bytes: [UInt8]
    do throws(IOFailure) {
      bytes = try PlainFile.read(path, limit: 1 << 20)
    } catch {
      if case .missing = error { return "" }
      throw Failure(error, words)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .badData(words.notWritten(path))
    }
    return text
  }
}

extension Preferences {
  fileprivate func holds(_ change: OwnView.Change) -> Bool {
    switch change {
    case .keep(let view): views.contains { $0.view == view }
    case .drop(let name): !views.contains { $0.view.name == name }
    }
  }
}
