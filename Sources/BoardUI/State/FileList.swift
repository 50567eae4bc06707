package import Localization
package import PipelineDomain

/// The files of a folder that can be imported, and the folders in it.
package struct FileList: Equatable, Sendable {
  /// A file or a folder.
  package struct Entry: Equatable, Sendable {
    /// The name.
    package let name: String
    /// True for a folder.
    package let isFolder: Bool
    /// The moment of its last change; `nil` when it is not known.
    package let modified: Instant?

    /// Creates an entry.
    package init(name: String, isFolder: Bool, modified: Instant? = nil) {
      (self.name, self.isFolder, self.modified) = (name, isFolder, modified)
    }
  }

  /// The folder as it was asked for, with a slash at its end; empty for the working directory.
  package let folder: String
  /// The files, the newest first, then the folders by name.
  package let entries: [Entry]
  /// The number of files that can be parts of one export.
  package let parts: Int
  /// The reason why the folder cannot be listed; empty when it can.
  package let fault: String

  /// Creates a list in the order of the picker.
  package init(of folder: String, _ entries: [Entry], parts: Int = 0, fault: String = "") {
    self.folder = folder
    self.parts = parts
    self.fault = fault
    let newest = { (entry: Entry) in entry.modified ?? Instant(seconds: .min) }
    self.entries =
      entries.filter { !$0.isFolder }.sorted {
        (newest($1), FoldedText($0.name)) < (newest($0), FoldedText($1.name))
      }
      + entries.filter(\.isFolder).sorted { FoldedText($0.name) < FoldedText($1.name) }
  }
}

/// A step of an import towards its plan.
package enum ImportStep: Equatable, Sendable {
  /// Read the file at a path.
  case file(String)
  /// Read a pasted table.
  case table(String)
  /// Take the answer to a row of the outline.
  case answer(ImportOutline.Answer, row: Int)
  /// Plan once more, onto a board that changed.
  case again
}
