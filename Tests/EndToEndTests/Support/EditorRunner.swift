import Foundation
import Testing

/// A program that is run in a folder with a script as its editor.
struct EditorRunner {
  let folder: Workspace

  /// A runner in a fresh folder with a generated board.
  init() throws {
    folder = try Workspace()
    try folder.generate()
  }

  /// Runs the program; the script finds the name of the text in `$1`.
  func run(_ arguments: [String], editor script: String) throws -> Program.Outcome {
    try folder.write("#!/bin/sh\n\(script)\n", to: "editor")
    try FileManager.default.createDirectory(
      atPath: folder.file("tmp"), withIntermediateDirectories: true)
    return try Program.run(
      Program.path, arguments, in: folder,
      environment: ["EDITOR": "sh '\(folder.file("editor"))'", "TMPDIR": folder.file("tmp")])
  }

  /// The texts that were kept because they could not be taken.
  func kept() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.file("tmp"))
  }
}
