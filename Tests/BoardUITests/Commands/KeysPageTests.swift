import Testing
import Localization

@testable import BoardUI

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct KeysPageTests {
  @Test(arguments: [(Language.english, "keys.md"), (.french, "fr/keys.md")])
  func `the page of keys is what the command table says`(language: Language, name: String) throws {
    let page = KeysPage.markdown(in: language.words(keys: KeyMap.standard.names))
    let path = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let file = "/\(path)/docs/\(name)"
    if getenv("RECORD_KEYS") != nil { try write(page, to: file) }
    #expect(try text(of: file) == page, "RECORD_KEYS=1 writes it anew")
  }

  private func text(of file: String) throws -> String {
    let stream = try #require(fopen(file, "r"))
    defer { fclose(stream) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, stream)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  private func write(_ text: String, to file: String) throws {
    let stream = try #require(fopen(file, "w"))
    defer { fclose(stream) }
    fputs(text, stream)
  }
}
