import Testing
import Localization

@testable import BoardUI

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct KeysPageTests {
  @Test func `docs/keys.md is what the command table says`() throws {
    let page = KeysPage.markdown(in: Language.english.words(keys: KeyMap.standard.names))
    let path = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let file = "/\(path)/docs/keys.md"
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
